import type { TypedUser } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import type { Receipt } from '#domain/page-list/receipt.ts'
import { type KeptAddress, recentDrops } from '#publish/recent-drops.ts'
import { bodyTag, clinicTag } from '#publish/tags.ts'
import { findLiveClinics } from '../find-clinic.ts'
import { clinicContext, pageUrl } from '../site-context.ts'
import { findShowings, type Target } from '../where-shown/find-showings.ts'
import { type Fetched, fetchPage } from './fetch-page.ts'

/** Of documents that were published together: a page of each is checked at least. */
const mostDocuments = 50
const mostPages = 50
/** Milliseconds. */
const longest = 2_000
const concurrency = 6

type Fetch = (page: KeptAddress, signal: AbortSignal) => Promise<Fetched>
type Expected = KeptAddress & { isExpected: boolean }

/**
 * Fetches what a publication has changed, as visitors get it: every page that was kept in memory before, and one page of
 * each clinic that shows a document. Null if the user may not read one of the documents. A document more than are looked at counts as a
 * page that was not checked.
 */
export async function takeReceipt(
  user: TypedUser,
  targets: readonly Target[],
  fetch: Fetch = fetchPage,
): Promise<Receipt | null> {
  const found = await inParallel(targets.slice(0, mostDocuments), (target) => findAddresses(user, target))
  if (found.includes(null)) return null
  const shown = found.flatMap((addresses) => addresses ?? [])
  const dropped = recentDrops().find(targets.map(tagOf))
  const pages = distinct([
    ...shown.map((address) => ({ ...toKeptAddress(address), isExpected: true })),
    ...dropped.map((page) => ({ ...page, isExpected: false })),
  ])
  const start = performance.now()
  const signal = AbortSignal.timeout(longest)
  const results = await inParallel(pages.slice(0, mostPages), (page) => check(page, fetch, signal))
  const live = results.filter(({ outcome }) => outcome === 'live')
  return {
    sites: new Set(live.map(({ page }) => page.host)).size,
    pages: live.length,
    milliseconds: Math.round(performance.now() - start),
    skipped:
      pages.length -
      results.length +
      results.filter(({ outcome }) => outcome === 'skipped').length +
      Math.max(0, targets.length - mostDocuments),
    view: shown[0] ?? null,
    failures: results.flatMap(({ page, reason }) =>
      reason ? [{ address: `${page.host}${page.path}`, reason }] : [],
    ),
  }
}

/** Where a document should be seen; null if the user may not read it. */
async function findAddresses(user: TypedUser, target: Target): Promise<string[] | null> {
  if (target.collection === 'clinics') return findHome(user, target.id)
  const showings = await findShowings(user, target)
  return showings?.flatMap(({ address }) => address ?? []) ?? null
}

/** A clinic's record shows on all pages of its site: its home stands for those that were not kept. */
async function findHome(user: TypedUser, id: string): Promise<string[] | null> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy.receipt)
  if (readable !== 'all' && !readable.includes(id)) return null
  const clinic = (await findLiveClinics()).find((live) => live.id === id)
  const [locale] = clinic?.locales ?? []
  return clinic?.hosts[0] && locale ? [pageUrl(clinicContext(clinic, locale, false), '/')] : []
}

const tagOf = ({ collection, id }: Target): string =>
  collection === 'clinics' ? clinicTag(id) : bodyTag(collection, id)

type Result = { page: Expected; outcome: 'live' | 'gone' | 'skipped' | 'failed'; reason?: string }

async function check(page: Expected, fetch: Fetch, signal: AbortSignal): Promise<Result> {
  if (signal.aborted) return { page, outcome: 'skipped' }
  try {
    const { status, isLastGood } = await fetch(page, signal)
    if (status >= 500) return { page, outcome: 'failed', reason: `answers with the error ${status}` }
    if (isLastGood) return { page, outcome: 'failed', reason: 'still shows how it was before' }
    if (status === 200) return { page, outcome: 'live' }
    // A kept page may have gone with this publication; one that should show the document may not.
    if (!page.isExpected) return { page, outcome: 'gone' }
    return { page, outcome: 'failed', reason: `answers with ${status} instead of the page` }
  } catch (error) {
    if (signal.aborted) return { page, outcome: 'skipped' }
    return {
      page,
      outcome: 'failed',
      reason: `does not answer: ${error instanceof Error ? error.message : error}`,
    }
  }
}

/** Pages that should show the document first: those are not skipped. */
const distinct = (pages: readonly Expected[]): Expected[] =>
  [...new Map(pages.toReversed().map((page) => [`${page.host}${page.path}`, page])).values()].toReversed()

function toKeptAddress(address: string): KeptAddress {
  const { hostname, pathname } = new URL(address)
  return { host: hostname, path: pathname }
}

async function inParallel<T, R>(list: readonly T[], run: (entry: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = [...list]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(next))
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return results
}
