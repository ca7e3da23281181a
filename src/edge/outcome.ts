import {
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Outcome, outcomeOf, siteHeaders } from '../site/site-headers.ts'
import type { Inner } from './inner.ts'
import { type FoundPage, sendPage } from './send-page.ts'

/** Whether the site has a page of its own to say this. What is no page, a picture say, is left as it is. */
export function outcomeToSay({ statusCode = 502, headers }: IncomingMessage): Outcome | null {
  return headers['content-type']?.startsWith('text/html') ? outcomeOf(statusCode) : null
}

/**
 * Answers with the site's own page for an outcome, in its brand and language. Next would make that page in the browser,
 * by its scripts, and can't answer an ordinary page with another status than 200: so it is asked for as an ordinary page
 * and the status is put to it here. Where the site has none, the answer stands as it was found.
 */
export async function sayOutcome(
  found: IncomingMessage,
  response: ServerResponse,
  asked: {
    inner: Inner
    method: string | undefined
    path: string
    headers: IncomingHttpHeaders
    outcome: Outcome
  },
): Promise<void> {
  const first = await buffer(found)
  const page = await pageOf(asked).catch(() => null)
  if (response.headersSent || response.destroyed) return
  sendPage(response, found.statusCode ?? 502, page ?? { headers: found.headers, body: first }, {
    'cache-control': 'no-store',
  })
}

function pageOf({
  inner,
  method,
  path,
  headers,
  outcome,
}: Parameters<typeof sayOutcome>[2]): Promise<FoundPage | null> {
  return new Promise((resolve, reject) => {
    const inward = ask({
      host: '127.0.0.1',
      port: inner.port,
      method,
      path,
      headers: { ...headers, [siteHeaders.outcome]: outcome },
      setHost: false,
      signal: AbortSignal.timeout(patience),
    })
    inward.on('error', reject)
    inward.on('response', (answer) => {
      buffer(answer).then(
        (body) => resolve(answer.statusCode === 200 ? { headers: answer.headers, body } : null),
        reject,
      )
    })
    inward.end()
  })
}

/** Milliseconds. A site that is broken must not keep its visitor waiting for being told so. */
const patience = 5000
