/** What an editor typed and has not saved, kept in the tab. */
export type UnsavedChanges = { data: Record<string, unknown>; typedAt: number; savedAt?: string }

/** Whose changes of which document, in which locale. */
export type UnsavedKey = { user: string; collection: string; document: string; locale: string }

const prefix = 'unsaved:'
const toName = ({ user, collection, document, locale }: UnsavedKey): string =>
  `${prefix}${user}:${collection}:${document}:${locale}`

/** Keeps the changes until the tab is closed. A document that is larger than the browser's quota is not kept. */
export function keepUnsaved(key: UnsavedKey, changes: UnsavedChanges): void {
  try {
    sessionStorage.setItem(toName(key), JSON.stringify(changes))
  } catch {
    forgetUnsaved(key)
  }
}

export function readUnsaved(key: UnsavedKey): UnsavedChanges | null {
  const stored = sessionStorage.getItem(toName(key))
  return stored ? (JSON.parse(stored) as UnsavedChanges) : null
}

export function forgetUnsaved(key: UnsavedKey): void {
  sessionStorage.removeItem(toName(key))
}

/** Forgets the changes of all users but one, or of all. */
export function forgetUnsavedOfOthers(user?: string): void {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(prefix) && !(user && name.startsWith(`${prefix}${user}:`)))
      sessionStorage.removeItem(name)
  }
}
