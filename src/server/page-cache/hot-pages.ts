import type { PageAddress } from './address.ts'
import type { Page } from './page.ts'

/**
 * Renders dropped pages anew ahead of their next visitor: those asked for in the last ten minutes, the most asked for first,
 * two at a time and 200 after one change. The others wait until somebody asks for them.
 */
export function createRefresher(refresh: (address: PageAddress) => Promise<unknown>, now = Date.now) {
  const waiting = new Map<string, Page>()
  let running = 0
  const next = () => {
    const [page] = waiting.values()
    if (!page || running >= concurrency) return
    waiting.delete(page.address.key)
    running += 1
    refresh(page.address)
      // The next visitor's attempt reports why it failed.
      .catch(() => {})
      .finally(() => {
        running -= 1
        next()
      })
    next()
  }
  return {
    /** Begins after the caller's turn: other parts of the process may not have been told of the change yet. */
    add: (dropped: readonly Page[]) => {
      for (const page of selectHot(dropped, now()))
        if (waiting.size < most) waiting.set(page.address.key, page)
      setImmediate(next)
    },
  }
}

export function selectHot(dropped: readonly Page[], now: number): Page[] {
  return dropped
    .filter(({ lastAsked }) => now - lastAsked < recently)
    .toSorted((a, b) => b.asked - a.asked)
    .slice(0, most)
}

const concurrency = 2
const most = 200
/** Milliseconds. */
const recently = 10 * 60 * 1000
