import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { requestUpstream, type Upstream } from './upstream.ts'

/**
 * Checks through Payload's health endpoint that Next and the database respond. Concurrent callers share one check, so
 * that the public endpoint can't overload the database.
 *
 * @param host a host on which the API is served
 */
export function healthCheck(upstream: Upstream, host: string): () => Promise<boolean> {
  let running: Promise<boolean> | undefined
  return () => {
    running ??= isHealthy(upstream, host).finally(() => {
      running = undefined
    })
    return running
  }
}

async function isHealthy(upstream: Upstream, host: string): Promise<boolean> {
  try {
    const response = await requestHealth(upstream, host)
    return response.statusCode === 200 && healthy.safeParse(await json(response)).success
  } catch {
    return false
  }
}

const healthy = z.object({ status: z.literal('ok') })

function requestHealth(upstream: Upstream, host: string): Promise<IncomingMessage> {
  const signal = AbortSignal.timeout(timeout)
  const request = { method: 'GET', path: '/api/health', headers: { host }, signal }
  return new Promise((resolve, reject) => {
    requestUpstream(upstream, request).on('response', resolve).on('error', reject).end()
  })
}

/** Milliseconds. Longer than the response time of a busy database, shorter than the timeout of a load balancer. */
const timeout = 3000
