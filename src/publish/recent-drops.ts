import type { Arrival } from './arrival.ts'
import { processWide } from './process-wide.ts'

/** Where a kept page stood: its host, and its path with the query that it reads. */
export type KeptAddress = { host: string; path: string }

type Drop = { tags: ReadonlySet<string>; pages: readonly KeptAddress[]; at: number }

/** Which pages the cache of this process has dropped lately, and why: a receipt of a publication looks at them again. */
export type RecentDrops = {
  note: (arrival: Arrival, pages: readonly KeptAddress[]) => void
  /** The pages that were dropped with one of the tags in the last minute, each once. */
  find: (tags: readonly string[]) => KeptAddress[]
}

/** Milliseconds. */
const remembered = 60_000
const capacity = 200

export function createRecentDrops(now: () => number = Date.now): RecentDrops {
  let drops: Drop[] = []
  return {
    note: (arrival, pages) => {
      if (arrival === 'all' || pages.length === 0) return
      drops = [...drops.slice(1 - capacity), { tags: new Set(arrival), pages, at: now() }]
    },
    find: (tags) => {
      const found = drops
        .filter((drop) => now() - drop.at < remembered && tags.some((tag) => drop.tags.has(tag)))
        .flatMap(({ pages }) => pages)
      return [...new Map(found.map((page) => [`${page.host}${page.path}`, page])).values()]
    },
  }
}

/** Those of this process. The server notes, the panel's API asks. */
export const recentDrops = (): RecentDrops => processWide('recent-drops', createRecentDrops)
