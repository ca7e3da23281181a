import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import type { Ingredients } from '#publish/ingredients.ts'
import { publicStatus } from '../proxy-request.ts'
import { responseHeaders } from '../response-headers.ts'
import { responseSecurity, type SecuritySettings } from '../security-headers.ts'
import { finishPage } from '../send-page.ts'
import { requestUpstream, type Upstream } from '../upstream.ts'
import { isStaticFile, type PageAddress } from './address.ts'
import type { Rendered } from './page.ts'

/** A file that is too large for memory. It is streamed to each visitor. */
export class LargeFileError extends Error {}

type Options = {
  upstream: Upstream
  ingredients: Ingredients
  security: SecuritySettings
  scheme: 'http' | 'https'
  /** Milliseconds until the render is given up. */
  deadline: number
  /** For how long a CDN may keep the page; 0 for not at all. */
  cdnSeconds: number
}

/**
 * Asks upstream for a page as a visitor without cookies would, so that nothing of one visitor gets into a page for all.
 *
 * @throws where upstream gives no response in time, LargeFileError
 */
export async function renderPage(
  { host, path, errorPage }: PageAddress,
  { upstream, ingredients, security, scheme, deadline, cdnSeconds }: Options,
): Promise<Rendered> {
  const signal = AbortSignal.timeout(deadline)
  const headers = {
    host,
    accept: 'text/html,*/*',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': scheme,
    'x-forwarded-host': host,
    ...(errorPage ? { [siteHeaders.errorPage]: errorPage } : {}),
  }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    requestUpstream(upstream, { method: 'GET', path, headers, signal, ingredients })
      .on('error', reject)
      .on('response', resolve)
      .end()
  })
  if (!isPage(response) && isTooLarge(response)) {
    response.destroy()
    throw new LargeFileError(`${path} is not kept in memory.`)
  }
  const status = publicStatus(response.statusCode, 'page')
  const body = await buffer(response)
  // The host itself may be refused: it is no clinic's, or the clinic has closed.
  const isRefused = status >= 400 && status < 500
  if (errorPage && status !== 200 && !isRefused)
    throw new Error(`The error page could not be rendered: ${status}.`)
  if (response.headers['set-cookie']) ingredients.isPrivate = true
  const rendered = { headers: keptHeaders(response.headers), body }
  const own = isPage(response)
    ? finishPage(rendered, security)
    : { headers: responseHeaders(rendered.headers, 'page'), body }
  return {
    // An error page is a page like any other to Next.
    status: errorPage && !isRefused ? Number(errorPage) : status,
    headers: {
      ...responseSecurity('page', { ...security, isTls: false }),
      ...own.headers,
      'cache-control': cacheControl(path, status, response.headers['cache-control'], errorPage),
      ...(status === 200 && isPage(response) && !errorPage ? cdnHeaders(ingredients, cdnSeconds) : {}),
    },
    body: own.body,
  }
}

/** Files say themselves for how long browsers may use them without asking. A page is asked for each time. */
function cacheControl(
  path: string,
  status: number,
  given: string | undefined,
  errorPage: string | undefined,
): string {
  if (errorPage || status >= 400) return 'no-store'
  if (given?.startsWith('public') && (status === 200 || isStaticFile(path))) return given
  return 'max-age=0, must-revalidate'
}

/**
 * RFC 9213, and the keys by which a CDN can be told to forget pages. Nothing here tells it, so a CDN may show a page that many
 * seconds after it has changed.
 */
function cdnHeaders({ tags, until, isPrivate }: Ingredients, cdnSeconds: number): OutgoingHttpHeaders {
  const seconds = Math.floor(Math.min(cdnSeconds, (until - Date.now()) / 1000))
  const keys = [...tags].join(' ')
  // Longer headers are refused by some CDNs, with the page.
  if (isPrivate || tags.size === 0 || seconds <= 0 || keys.length > maxKeys) return {}
  return { 'cdn-cache-control': `max-age=${seconds}`, 'surrogate-key': keys }
}

/** Characters. */
const maxKeys = 8000

/** Without those that describe one transfer, and those that the cache writes itself. */
function keptHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders & IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !rewritten.has(name)))
}

const rewritten: ReadonlySet<string> = new Set([
  'accept-ranges',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'last-modified',
  'set-cookie',
  'vary',
])

const isPage = ({ headers }: IncomingMessage): boolean =>
  Boolean(headers['content-type']?.startsWith('text/html'))

function isTooLarge({ statusCode = 0, headers }: IncomingMessage): boolean {
  const length = headers['content-length']
  return statusCode === 200 && length !== undefined && Number(length) > maxFile
}

/** Bytes. The largest size of a picture in a page is a quarter of it. */
const maxFile = 1_000_000
