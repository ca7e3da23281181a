import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { requestUpstream, type Upstream } from './upstream.ts'

/**
 * Asks Next whether it answers, and through it the database. Questions that come at the same time share one answer, so
 * that an address open to all is no burden on the database.
 *
 * @param host one on which the interface answers
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
    const response = await ask(upstream, host)
    return response.statusCode === 200 && healthy.safeParse(await json(response)).success
  } catch {
    return false
  }
}

const healthy = z.object({ status: z.literal('ok') })

function ask(upstream: Upstream, host: string): Promise<IncomingMessage> {
  const signal = AbortSignal.timeout(timeout)
  const request = { method: 'GET', path: '/api/health', headers: { host }, signal }
  return new Promise((resolve, reject) => {
    requestUpstream(upstream, request).on('response', resolve).on('error', reject).end()
  })
}

/** Milliseconds. Longer than a busy database takes, shorter than a load balancer waits. */
const timeout = 3000
