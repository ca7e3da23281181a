import type { PageAddress } from './address.ts'
import type { Page } from './page.ts'

type Options = {
  refresh: (address: PageAddress) => Promise<unknown>
  /** Whether visitors wait for pages. */
  isBusy: () => boolean
  /** Whether any request is open. */
  isWorking: () => boolean
  /** Runs a function later. */
  postpone?: (run: () => void) => void
  now?: () => number
}

/**
 * Renders dropped pages anew ahead of their next visitor: those asked for in the last ten minutes, the most asked for first,
 * one at a time and 200 after one change. The others wait until somebody asks for them. A process renders in one thread, so
 * it leaves it to the response to the change, and to visitors who wait. While other requests are open, such as an editor's next
 * save, which would take twice as long, it renders a page every two seconds.
 */
export function createRefresher({
  refresh,
  isBusy,
  isWorking,
  postpone = afterResponse,
  now = Date.now,
}: Options) {
  const waiting = new Map<string, Page>()
  let isPostponed = false
  let isLate = false
  let isRunning = false
  let lastTurn = Number.NEGATIVE_INFINITY
  const next = () => {
    const [page] = waiting.values()
    if (!page || isRunning || isBusy()) return
    if (isWorking() && now() - lastTurn < betweenRequests) return later()
    waiting.delete(page.address.key)
    isRunning = true
    lastTurn = now()
    refresh(page.address)
      // The next visitor's attempt reports why it failed.
      .catch(() => {})
      .finally(() => {
        isRunning = false
        // Requests that came in meanwhile are looked at first.
        setImmediate(next)
      })
  }
  /** A request may stay open for long, and nothing is called before it ends. */
  const later = () => {
    if (isLate) return
    isLate = true
    setTimeout(() => {
      isLate = false
      next()
    }, betweenRequests).unref()
  }
  /** Also called when nobody waits for a page any more, and when no request is open any more. */
  const resume = () => {
    if (waiting.size === 0 || isPostponed) return
    isPostponed = true
    postpone(() => {
      isPostponed = false
      next()
    })
  }
  return {
    add: (dropped: readonly Page[]) => {
      if (waiting.size === 0) lastTurn = now()
      for (const page of selectHot(dropped, now()))
        if (waiting.size < most) waiting.set(page.address.key, page)
      resume()
    },
    resume,
  }
}

export function selectHot(dropped: readonly Page[], now: number): Page[] {
  return dropped
    .filter(({ lastAsked }) => now - lastAsked < recently)
    .toSorted((a, b) => b.asked - a.asked)
    .slice(0, most)
}

/** A response is sent within a few milliseconds of the change that it reports. */
const afterResponse = (run: () => void): void => {
  setTimeout(run, 50).unref()
}

const most = 200
/** Milliseconds. */
const betweenRequests = 2000
/** Milliseconds. */
const recently = 10 * 60 * 1000
