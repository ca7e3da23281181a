import { type LookupAddress, type LookupOptions, lookup as resolveHost } from 'node:dns'
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress } from '#base/public-address.ts'

/** What a site answered; without a status, why it did not, in words. */
export type SiteAnswer = { status: number | null; problem: string | null }

type Options = {
  /** Says who asks. */
  userAgent: string
  /** Whether an address of the network may be asked. */
  isAllowed?: (address: string) => boolean
  /** Milliseconds for each request. */
  timeout?: number
}

/** As browsers follow. */
const maxRedirects = 10

/** Methods that ask for less than a page: some sites answer them with an error, and the page itself is there. */
const methods = ['HEAD', 'GET'] as const

/**
 * Asks for a page of another site as politely as possible: its head first, and the page, of which nothing is read, only where that is
 * refused.
 */
export async function askSite(url: string, options: Options): Promise<SiteAnswer> {
  let answer: SiteAnswer = { status: null, problem: null }
  for (const method of methods) {
    answer = await follow(url, method, options)
    if (answer.status !== null && answer.status < 400) return answer
  }
  return answer
}

async function follow(url: string, method: string, options: Options): Promise<SiteAnswer> {
  let at = url
  for (let step = 0; step <= maxRedirects; step += 1) {
    try {
      const { statusCode = 0, headers } = await askOnce(new URL(at), method, options)
      const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location
      if (!isRedirect) return { status: statusCode, problem: null }
      at = new URL(headers.location ?? '', at).href
    } catch (error) {
      return { status: null, problem: describeFailure(error) }
    }
  }
  return { status: null, problem: 'The other site redirects in a circle.' }
}

class NotPublicError extends Error {}

function askOnce(
  url: URL,
  method: string,
  { userAgent, isAllowed = isPublicAddress, timeout = 15_000 }: Options,
): Promise<Pick<IncomingMessage, 'statusCode' | 'headers'>> {
  const { protocol, hostname } = url
  const host = hostname.replace(/^\[|\]$/g, '')
  if (protocol !== 'https:' && protocol !== 'http:') throw new NotPublicError()
  // Node looks up names only.
  if (isIP(host) && !isAllowed(host)) throw new NotPublicError()
  const options: RequestOptions = {
    method,
    headers: { 'user-agent': userAgent, accept: '*/*' },
    agent: false,
    signal: AbortSignal.timeout(timeout),
    lookup: (name, { family, hints }, done) => lookUp(name, { family, hints, isAllowed }, done),
  }
  const send = protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    send(url, options, (response) => {
      const { statusCode, headers } = response
      response.destroy()
      resolve({ statusCode, headers })
    })
      .once('error', reject)
      .end()
  })
}

type Lookup = Pick<LookupOptions, 'family' | 'hints'> & { isAllowed: (address: string) => boolean }

/** Here and not before the request: a name may mean another address a moment later. */
function lookUp(
  name: string,
  { isAllowed, ...options }: Lookup,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
): void {
  resolveHost(name, { ...options, all: true }, (error, addresses) => {
    const isClosed = !error && !addresses.every(({ address }) => isAllowed(address))
    done(error ?? (isClosed ? new NotPublicError() : null), addresses)
  })
}

function describeFailure(error: unknown): string {
  if (error instanceof NotPublicError) return 'This is no address of a public site.'
  const { code = '', name = '', message = '' } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || code === 'ABORT_ERR') return 'The other site does not respond.'
  if (code === 'ENOTFOUND') return 'There is no such site any more.'
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/i.test(`${code} ${message}`))
    return 'The other site has no valid certificate.'
  return 'The other site can’t be reached.'
}
