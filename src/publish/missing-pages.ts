import { processWide } from './process-wide.ts'

/** How often an address of a host was asked for since it was last taken. */
export type MissingPage = { host: string; pathname: string; count: number }

/** So many different addresses are counted between two takes. More are a scanner's. */
const capacity = 2000

const counts = processWide('missing-pages', () => new Map<string, number>())

/** Counts a visit that found no page. In memory, so that no visitor waits; nothing of the visitor is kept. */
export function noteMissingPage(host: string, pathname: string): void {
  const key = `${host} ${pathname}`
  const before = counts.get(key)
  if (before === undefined && counts.size >= capacity) return
  counts.set(key, (before ?? 0) + 1)
}

/** What was counted, which is then forgotten here. */
export function takeMissingPages(): MissingPage[] {
  const taken = [...counts].map(([key, count]) => {
    const at = key.indexOf(' ')
    return { host: key.slice(0, at), pathname: key.slice(at + 1), count }
  })
  counts.clear()
  return taken
}
