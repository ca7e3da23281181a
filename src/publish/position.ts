import type { Arrival } from './arrival.ts'
import { processWide } from './process-wide.ts'

/**
 * How far this process has followed the publish log. A number means something in this process alone. What is kept in memory
 * listens first and is rid of what changed before the arrival counts.
 */
export type Position = {
  /** It only grows: with each arrival, and whenever the log is followed again. Read before a page is rendered. */
  current: () => number
  /** How many entries have arrived. */
  entries: () => number
  /** Whether the log is followed. Until it is, nothing may be kept. */
  isFollowing: () => boolean
  /** Milliseconds since everything in the log had arrived, as far as this process knows; infinite before the first time. */
  lag: () => number
  /** Whether one of the tags, or everything, has changed since a position. */
  hasArrivedSince: (position: number, tags: Iterable<string>) => boolean
  /** Calls the listener at each arrival, in the order of subscription. Returns a function that ends it. */
  subscribe: (listener: (arrival: Arrival) => void) => () => void
  /** Called by the follower of the log only. */
  arrive: (arrival: Arrival) => void
  /** `true` each time when everything in the log has arrived. */
  follow: (isFollowing: boolean) => void
}

/** Tags whose last arrival is remembered. Pages that began to render before a forgotten one are not kept. */
const capacity = 50_000

export function createPosition(limit = capacity): Position {
  const listeners = new Set<(arrival: Arrival) => void>()
  const lastArrivals = new Map<string, number>()
  let entries = 0
  let current = 0
  let isFollowing = false
  let followedAt = Number.NEGATIVE_INFINITY
  // Everything may have changed up to here.
  let floor = 0
  const remember = (tag: string) => {
    // Reinserted, so that the map is sorted by age.
    lastArrivals.delete(tag)
    lastArrivals.set(tag, current)
    const [oldest] = lastArrivals
    if (!oldest || lastArrivals.size <= limit) return
    lastArrivals.delete(oldest[0])
    floor = Math.max(floor, oldest[1])
  }
  return {
    current: () => current,
    entries: () => entries,
    isFollowing: () => isFollowing,
    lag: () => performance.now() - followedAt,
    hasArrivedSince: (position, tags) => {
      if (position < floor) return true
      for (const tag of tags) if ((lastArrivals.get(tag) ?? 0) > position) return true
      return false
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    arrive: (arrival) => {
      entries += 1
      current += 1
      if (arrival === 'all') floor = current
      else arrival.forEach(remember)
      for (const listener of listeners) listener(arrival)
    },
    follow: (value) => {
      // What began before may lack what was published meanwhile.
      if (value && !isFollowing) {
        current += 1
        floor = current
      }
      isFollowing = value
      if (value) followedAt = performance.now()
    },
  }
}

/** The position of this process. */
export const position: Position = processWide('position', createPosition)
