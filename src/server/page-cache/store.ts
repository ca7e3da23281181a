import { LRUCache } from 'lru-cache'
import type { Arrival } from '#publish/arrival.ts'
import { withdrawnTags } from '#publish/tags.ts'
import { type Page, pageSize } from './page.ts'

export type Store = {
  /** The page of a key, dropped or not. */
  get: (key: string) => Page | undefined
  set: (page: Page) => void
  /** Counts a page anew that has got another encoding. */
  recount: (page: Page) => void
  /**
   * Marks the pages that were made of what has changed, and returns them. They stay as the last good ones, except those that show
   * what was withdrawn, or may show it: that is not shown again, whatever fails.
   */
  drop: (arrival: Arrival) => Page[]
  /** Forgets a page for good. */
  remove: (page: Page) => void
  figures: () => StoreFigures
}

export type StoreFigures = { pages: number; bytes: number; evictions: number }

/**
 * Pages in memory by key, at most `maxBytes` of them; those asked for longest ago leave first. Pages of whatever address a
 * visitor may invent (results of a search, redirects from other spellings) have a share of their own, so that they don't
 * push out the others, and so have error pages, which are rarely asked for and needed most when nothing can be rendered.
 */
export function createStore(maxBytes: number): Store {
  let evictions = 0
  const index = createIndex()
  const createShare = (part: number) =>
    new LRUCache<string, Page>({
      maxSize: Math.max(1, Math.floor(maxBytes * part)),
      sizeCalculation: pageSize,
      dispose: (page, _, reason) => {
        if (reason === 'evict') evictions += 1
        if (reason !== 'set') index.remove(page)
      },
    })
  const shares = { pages: createShare(0.8), invented: createShare(0.15), errors: createShare(0.05) }
  const shareOf = ({ address, status }: Page) => {
    if (address.errorPage) return shares.errors
    return status !== 200 || address.path.includes('?') ? shares.invented : shares.pages
  }
  const all = Object.values(shares)
  const add = (page: Page) => {
    const share = shareOf(page)
    share.set(page.address.key, page)
    // One that is larger than its share is not kept.
    if (share.peek(page.address.key) === page) index.add(page)
  }
  const get = (key: string) => shares.pages.get(key) ?? shares.invented.get(key) ?? shares.errors.get(key)
  const remove = (page: Page) => {
    for (const share of all) if (share.peek(page.address.key) === page) share.delete(page.address.key)
  }
  return {
    get,
    remove,
    set: (page) => {
      const known = get(page.address.key)
      if (known) remove(known)
      add(page)
    },
    recount: (page) => {
      const share = shareOf(page)
      // Without `delete`, lru-cache keeps the size of an object that it holds already.
      if (share.peek(page.address.key) !== page) return
      share.delete(page.address.key)
      add(page)
    },
    drop: (arrival) => {
      const pages = arrival === 'all' ? all.flatMap((share) => [...share.values()]) : index.find(arrival)
      const withdrawn = arrival === 'all' ? pages : index.find(withdrawnTags(arrival))
      const dropped = [...new Set([...pages, ...withdrawn])].filter((page) => !page.isDropped)
      for (const page of dropped) page.isDropped = true
      withdrawn.forEach(remove)
      return dropped
    },
    figures: () => ({
      pages: all.reduce((sum, { size }) => sum + size, 0),
      bytes: all.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0),
      evictions,
    }),
  }
}

/** Which pages are made of what a tag names. */
function createIndex() {
  const pagesByTag = new Map<string, Set<Page>>()
  return {
    add: (page: Page) => {
      for (const tag of page.tags) {
        const pages = pagesByTag.get(tag) ?? new Set()
        pagesByTag.set(tag, pages.add(page))
      }
    },
    remove: (page: Page) => {
      for (const tag of page.tags) {
        const pages = pagesByTag.get(tag)
        pages?.delete(page)
        if (pages?.size === 0) pagesByTag.delete(tag)
      }
    },
    find: (tags: readonly string[]): Page[] => [
      ...new Set(tags.flatMap((tag) => [...(pagesByTag.get(tag) ?? [])])),
    ],
  }
}
