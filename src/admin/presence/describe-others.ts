/** Somebody else who has the document open. */
export type OtherEditor = { name: string; isEditing: boolean }

/** "Ana is editing this. Ravi and Mina have it open too." */
export function describeOthers(others: readonly OtherEditor[]): string {
  const editing = others.filter(({ isEditing }) => isEditing).map(({ name }) => name)
  const reading = others.filter(({ isEditing }) => !isEditing).map(({ name }) => name)
  const parts = [
    editing.length > 0 && `${list(editing)} ${editing.length === 1 ? 'is' : 'are'} editing this.`,
    reading.length > 0 && `${list(reading)} ${reading.length === 1 ? 'has' : 'have'} it open too.`,
  ]
  return parts.filter(Boolean).join(' ')
}

const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)
