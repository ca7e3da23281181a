import type { Arrival } from '#publish/arrival.ts'
import { createIngredients, type Ingredients } from '#publish/ingredients.ts'
import type { Position } from '#publish/position.ts'
import type { Encoding } from './accept-encoding.ts'
import type { PageAddress } from './address.ts'
import { createRefresher } from './hot-pages.ts'
import { mayKeep } from './may-keep.ts'
import { createPage, encodePage, type Page, type Rendered, type Variant } from './page.ts'
import { createRecompression } from './recompression.ts'
import { createStore, type StoreFigures } from './store.ts'

/** `last-good`: the page could not be rendered, and this is how it was before something that it is made of changed. */
export type Answer = { page: Page; outcome: 'hit' | 'miss' | 'last-good' }

type Options = {
  position: Pick<Position, 'current' | 'isFollowing' | 'hasArrivedSince' | 'subscribe'>
  /** Renders a page, and notes in `ingredients` what it was made of. Rejects where upstream gives no response. */
  render: (address: PageAddress, ingredients: Ingredients) => Promise<Rendered>
  /** Called when a last good page is served in place of one that can't be rendered. */
  onLastGood?: (address: PageAddress, reason: unknown) => void
  /** Called with the pages that were made of what has changed. */
  onDrop?: (arrival: Arrival, dropped: readonly PageAddress[]) => void
  /** Bytes. */
  maxBytes: number
  /** Runs later what need not be done at once. */
  postpone?: (run: () => void) => void
  now?: () => number
}

export type PageCache = {
  /** Tells of a request that the process works on, for whatever it is. @returns what to call at its end */
  beginRequest: () => () => void
  /** The kept page of a key, if it may be served. */
  find: (key: string) => Page | undefined
  /**
   * The kept page, or one that is rendered; concurrent visitors share one render. Rejects where that fails or takes longer than
   * a visitor waits. The render goes on then, for the next one.
   *
   * @param patience milliseconds
   */
  answer: (address: PageAddress, patience?: number) => Promise<Answer>
  /** The page as it was last, also where one of its ingredients has changed since; not where something in it was taken back. */
  findLastGood: (key: string) => Page | undefined
  encode: (page: Page, encoding: Encoding) => Promise<Variant>
  figures: () => CacheFigures
}

export type CacheFigures = StoreFigures & {
  hits: number
  misses: number
  renders: number
  drops: number
  failures: number
  lastGood: number
}

/** The page can't be rendered at the moment, or not in time. */
class FailedRenderError extends Error {}

type Flight = { start: number; page: Promise<Page> }

/**
 * Keeps rendered pages in memory until the publish log names something that they were made of, until they change by themselves,
 * or for a day.
 */
export function createPageCache({
  position,
  render,
  onLastGood,
  onDrop,
  maxBytes,
  postpone,
  now = Date.now,
}: Options): PageCache {
  const store = createStore(maxBytes)
  const flights = new Map<string, Flight>()
  let openRequests = 0
  const figures = { hits: 0, misses: 0, renders: 0, drops: 0, failures: 0, lastGood: 0 }
  const recompress = createRecompression(store.recount)
  const refresher = createRefresher({
    refresh: async (address) => find(address.key) ?? (flights.get(address.key) ?? startRender(address)).page,
    isBusy: () => flights.size > 0,
    isWorking: () => openRequests > 0,
    postpone,
    now,
  })
  position.subscribe((arrival) => {
    const dropped = store.drop(arrival)
    figures.drops += dropped.length
    refresher.add(dropped)
    onDrop?.(
      arrival,
      dropped.map(({ address }) => address),
    )
  })

  const find = (key: string): Page | undefined => {
    const page = store.get(key)
    return page && !page.isDropped && page.until > now() ? page : undefined
  }

  const findLastGood = (key: string): Page | undefined => {
    const page = store.get(key)
    if (!page || page.endsAt > now()) return page
    store.remove(page)
    return
  }

  const countVisit = (page: Page): void => {
    page.asked += 1
    page.lastAsked = now()
    // Not for a page that nobody comes back to.
    if (page.asked === popular) recompress(page)
  }

  const startRender = (address: PageAddress): Flight => {
    const flight = { start: position.current(), page: renderPage(address) }
    const forget = () => {
      if (flights.get(address.key) === flight) flights.delete(address.key)
      if (flights.size === 0) refresher.resume()
    }
    flight.page.then(forget, forget)
    flights.set(address.key, flight)
    return flight
  }

  const renderPage = async (address: PageAddress): Promise<Page> => {
    const start = position.current()
    const latest = now() + day
    const ingredients = createIngredients()
    const last = findLastGood(address.key)
    figures.renders += 1
    const rendered = await render(address, ingredients)
    // The page for failures has that status itself.
    if (rendered.status >= 500 && !address.errorPage && last)
      throw new FailedRenderError(`Upstream responded with ${rendered.status}.`)
    const until = Math.min(ingredients.until, latest)
    const { tags, endsAt } = ingredients
    const page = await createPage(rendered, { address, tags, until, endsAt })
    Object.assign(page, { asked: last?.asked ?? 0, lastAsked: last?.lastAsked ?? 0 })
    // Nothing may happen between the two: an arrival drops what is kept, and prevents keeping what isn't yet.
    if (mayKeep({ address, start, ingredients, rendered }, position, now())) store.set(page)
    return page
  }

  const answer = async (address: PageAddress, patience = patienceFor(address)): Promise<Answer> => {
    const kept = find(address.key)
    if (kept) {
      figures.hits += 1
      countVisit(kept)
      return { page: kept, outcome: 'hit' }
    }
    figures.misses += 1
    try {
      const page = await inTime(renderFor(address, position.current()), patience)
      countVisit(page)
      return { page, outcome: 'miss' }
    } catch (error) {
      figures.failures += 1
      const page = findLastGood(address.key)
      if (!page) throw error
      page.failedAt = now()
      figures.lastGood += 1
      onLastGood?.(address, error)
      countVisit(page)
      return { page, outcome: 'last-good' }
    }
  }

  /** Where there is an older page and its render has failed before, nobody waits for long again. */
  const patienceFor = ({ key }: PageAddress): number => {
    const last = findLastGood(key)
    return last && now() - last.failedAt < failing ? short : long
  }

  /** A page as it is at a position or later. A render that began before may lack what has arrived since. */
  const renderFor = async (address: PageAddress, at: number): Promise<Page> => {
    for (;;) {
      const { start, page } = flights.get(address.key) ?? startRender(address)
      const rendered = await page
      if (start >= at || !position.hasArrivedSince(start, rendered.tags)) return rendered
    }
  }

  return {
    beginRequest: () => {
      openRequests += 1
      return () => {
        openRequests -= 1
        if (openRequests === 0) refresher.resume()
      }
    },
    find: (key) => {
      const page = find(key)
      if (!page) return
      figures.hits += 1
      countVisit(page)
      return page
    },
    answer,
    findLastGood,
    encode: async (page, encoding) => {
      const known = page.variants[encoding]
      if (known) return known
      const variant = await encodePage(page, encoding)
      store.recount(page)
      return variant
    },
    figures: () => ({ ...figures, ...store.figures() }),
  }
}

/** Rejects where a render takes longer than `patience`, in milliseconds. */
async function inTime(page: Promise<Page>, patience: number): Promise<Page> {
  const late = Promise.withResolvers<never>()
  const error = new FailedRenderError(`It took longer than ${patience / 1000} s.`)
  const timer = setTimeout(() => late.reject(error), patience).unref()
  return Promise.race([page, late.promise]).finally(() => clearTimeout(timer))
}

/** Milliseconds for which a visitor waits: usually, and for how long after a failure only shortly. */
const long = 10_000
const short = 1000
const failing = 30_000

/** Visits after which a page is compressed as well as possible. */
const popular = 3

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000
