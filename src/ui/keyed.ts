/** Entries without an identity of their own, with their place for one: pages are rendered once and never reordered. */
export function keyed<Entry>(entries: readonly Entry[]): { key: string; entry: Entry }[] {
  return entries.map((entry, index) => ({ key: String(index), entry }))
}
