/** Keys entries by their index, which is safe because pages are rendered once and never reordered. */
export function keyed<Entry>(entries: readonly Entry[]): { key: string; entry: Entry }[] {
  return entries.map((entry, index) => ({ key: String(index), entry }))
}
