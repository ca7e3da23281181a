import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { createTaskQueue, QueueFullError, type TaskQueue } from '#base/task-queue.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'
import { carryQuery, splitAddress } from '#domain/routes/site-address.ts'
import { type ErrorPage, errorPageForStatus } from '#domain/routes/site-headers.ts'
import { type FoundPath, findPath } from '#publish/site-paths.ts'
import type { RequestHead } from '../request-head.ts'
import { isWellFormed } from '../request-target.ts'
import { respond } from '../respond.ts'
import { selectEncoding } from './accept-encoding.ts'
import { errorPageAddress, otherParameters, type PageAddress, pageAddress, pageKey } from './address.ts'
import type { Page } from './page.ts'
import type { Answer, PageCache } from './page-cache.ts'
import { readPlainRequest } from './plain-request.ts'
import { LargeFileError } from './render-page.ts'
import { sendHit, sendKept } from './send-kept.ts'

type Settings = {
  cache: PageCache
  /** Whether the database responds. */
  isReady: () => Promise<boolean>
  /** @param forwardedProto the header X-Forwarded-Proto, which counts behind a trusted proxy */
  isTls: (forwardedProto: string | undefined) => boolean
  onFailure: (address: PageAddress, reason: unknown) => void
  /** Seconds for which the server keeps an idle connection. */
  keepAlive: number
}

/** A request for what all visitors of a site get. */
export type PageExchange = {
  request: IncomingMessage
  response: ServerResponse
  head: Pick<RequestHead, 'host' | 'target'>
  /** Asks upstream for this visitor alone, and sends what it responds. */
  forward: () => Promise<unknown>
  /** In which renders of its kind wait for each other; null if they don't. */
  queue: TaskQueue | null
}

export type Pages = Pick<PageCache, 'beginRequest'> & {
  /** Sends the kept page of a plain request, and returns it; null where there is none, or the request isn't plain. */
  sendKept: (request: IncomingMessage, response: ServerResponse) => Page | null
  /** @returns what the cache had to do with it, for the log */
  serve: (exchange: PageExchange) => Promise<Outcome>
}

type Outcome = Answer['outcome'] | 'missing' | 'failed' | 'forwarded'

/** Serves the pages and files of sites, kept or rendered. */
export function createPages(settings: Settings): Pages {
  const { cache, isTls, keepAlive } = settings
  const largeFiles = new LRUCache<string, true>({ max: 10_000 })
  const unknown = createTaskQueue({ concurrency: 4, capacity: 60 })
  return {
    beginRequest: cache.beginRequest,
    sendKept: (request, response) => {
      const plain = readPlainRequest(request)
      const page = plain && cache.find(pageKey(plain.host, request.url ?? ''))
      if (!page) return null
      const variant = page.variants[page.isCompressible ? selectEncoding(plain.acceptEncoding) : 'identity']
      if (!variant) return null
      sendHit(response, page, variant, {
        ifNoneMatch: plain.ifNoneMatch,
        isTls: isTls(plain.forwardedProto),
        keepAlive,
      })
      return page
    },
    serve: async (exchange) => {
      const { host, target } = exchange.head
      const forward = async (): Promise<Outcome> => {
        await exchange.forward()
        return 'forwarded'
      }
      if (!isWellFormed(target.pathname)) {
        await sendError(settings, exchange, '404', { status: 400 })
        return 'missing'
      }
      const found = otherParameters(target).length > 0 ? await findSitePath(exchange) : undefined
      // Nobody knows whether a redirect depends on the parameters.
      if (found === null) return unknown.run(forward)
      const address = pageAddress(host, target, found?.queryNames)
      if (largeFiles.has(address.key)) return forward()
      const answer = await findAnswer(settings, exchange, address)
      if (answer === 'large') {
        largeFiles.set(address.key, true)
        return forward()
      }
      if (answer === 'missing') await sendError(settings, exchange, '404', { status: 404 })
      else if (answer === 'failed') await sendError(settings, exchange, '500', { status: 503 })
      else await sendAnswer(settings, exchange, answer)
      return typeof answer === 'string' ? answer : answer.outcome
    },
  }
}

const findSitePath = ({ head: { host, target } }: PageExchange): Promise<FoundPath | null> =>
  // It is an answer from memory, which the render of the page doesn't need.
  findPath(normalizeHost(host), target.pathname).catch(() => null)

async function findAnswer(
  { cache, onFailure }: Settings,
  exchange: PageExchange,
  address: PageAddress,
): Promise<Answer | 'missing' | 'large' | 'failed'> {
  const kept = cache.find(address.key)
  if (kept) return { page: kept, outcome: 'hit' }
  if ((await findSitePath(exchange))?.exists === false) return 'missing'
  const { response, queue } = exchange
  // A visitor who has hung up while waiting needs no page.
  const answer = async () => (response.destroyed ? 'failed' : cache.answer(address))
  try {
    return await (queue ? queue.run(answer) : answer())
  } catch (error) {
    if (error instanceof LargeFileError) return 'large'
    if (error instanceof QueueFullError) throw error
    onFailure(address, error)
    return 'failed'
  }
}

/** Sends a page, a file or a redirect; in place of an error of upstream, the site's error page. */
async function sendAnswer(settings: Settings, exchange: PageExchange, answer: Answer): Promise<void> {
  const { page } = answer
  const errorPage = errorPageForStatus(page.status)
  const isFailure = page.status >= 500
  // A picture or another file that is part of a page keeps its own response; opened by itself, its error is a page. What Next says
  // of a failure is of use to nobody.
  const isShown = isFailure || isHtml(page) || exchange.request.headers.accept?.includes('text/html')
  if (!errorPage || !isShown) {
    await send(settings, exchange, answer, { headers: carriedQuery(page, exchange.head.target) })
    const isNew = answer.outcome === 'miss' && settings.cache.findLastGood(page.address.key) === page
    if (isNew && page.status === 200 && isHtml(page)) prepareErrorPage(settings, exchange)
    return
  }
  if (isFailure) settings.onFailure(page.address, new Error(`Upstream responded with ${page.status}.`))
  const isUnavailable = isFailure && !(await settings.isReady())
  await sendError(settings, exchange, errorPage, {
    status: isUnavailable ? 503 : page.status,
    original: page,
  })
}

/**
 * Sends the site's own error page, in its brand and language, as it was last: it is needed most when nothing can be rendered.
 * Where there is none, the page that upstream has sent, or a sentence.
 */
async function sendError(
  settings: Settings,
  exchange: PageExchange,
  errorPage: ErrorPage,
  { status, original }: { status: number; original?: Page },
): Promise<void> {
  const { response, head } = exchange
  if (response.destroyed) return
  const address = errorPageAddress(normalizeHost(head.host), head.target.pathname, errorPage)
  const own = status >= 500 ? settings.cache.findLastGood(address.key) : undefined
  const answer = own ? null : await settings.cache.answer(address, patience).catch(() => null)
  const page = own ?? answer?.page
  const shown = page?.status === Number(errorPage) ? page : original && isHtml(original) ? original : null
  // The host itself is refused: it is no clinic's, or the clinic has closed.
  if (!shown && page && page.status >= 400 && page.status < 500)
    return send(settings, exchange, { page, outcome: 'miss' }, { status: page.status, headers: [] })
  // Not even the page can be rendered that says that there is none.
  if (!shown && status < 500) return sendError(settings, exchange, '500', { status: 503 })
  const retry = status === 503 ? ['Retry-After', '5'] : []
  if (shown) return send(settings, exchange, { page: shown, outcome: 'miss' }, { status, headers: retry })
  respond(response, status, unavailable, { headers: status === 503 ? { 'retry-after': '5' } : {} })
}

/** Renders the page for failures of the server ahead of the first one. */
function prepareErrorPage({ cache }: Settings, { head: { host, target } }: PageExchange): void {
  const address = errorPageAddress(normalizeHost(host), target.pathname, '500')
  const known = cache.findLastGood(address.key)
  // It can be rendered later, and is not needed until then.
  if (!known || known.isDropped) cache.answer(address).catch(() => {})
}

/** Milliseconds for which a visitor waits for the error page, after having waited for another one. */
const patience = 2500

const unavailable = 'This page cannot be shown at the moment. Please try again in a minute.'

async function send(
  { cache, isTls }: Settings,
  { request: { headers }, response }: PageExchange,
  { page, outcome }: Answer,
  options: { status?: number; headers: readonly string[] },
): Promise<void> {
  const variant = await cache.encode(page, selectEncoding(headers['accept-encoding']))
  if (response.destroyed) return
  sendKept(response, page, variant, {
    outcome,
    ifNoneMatch: headers['if-none-match'],
    range: headers.range,
    ifRange: headers['if-range']?.toString(),
    isTls: isTls(headers['x-forwarded-proto']?.toString()),
    ...options,
  })
}

/** The location of a redirect with the parameters that upstream was not asked with, such as those of a campaign. */
function carriedQuery({ status, headers, address }: Page, { searchParams }: URL): string[] {
  const location = headers[headers.indexOf('location') + 1]
  if (status < 300 || status > 399 || !headers.includes('location') || !location) return []
  const asked = new URLSearchParams(splitAddress(address.path).query)
  const others = [...searchParams].filter(([name]) => !asked.has(name))
  return ['Location', carryQuery(location, new URLSearchParams(others).toString())]
}

const isHtml = ({ headers }: Page): boolean =>
  headers.some((value, index) => headers[index - 1] === 'content-type' && value.startsWith('text/html'))
