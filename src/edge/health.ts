import { get, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import type { Inner } from './inner.ts'

/**
 * Asks Next whether it answers, and through it the database. Questions that come at the same time share one answer, so
 * that an address open to all is no burden on the database.
 *
 * @param host one on which the interface answers
 */
export function healthCheck(inner: Inner, host: string): () => Promise<boolean> {
  let running: Promise<boolean> | undefined
  return () => {
    running ??= isHealthy(inner, host).finally(() => {
      running = undefined
    })
    return running
  }
}

async function isHealthy(inner: Inner, host: string): Promise<boolean> {
  try {
    const response = await ask(inner, host)
    return response.statusCode === 200 && healthy.safeParse(await json(response)).success
  } catch {
    return false
  }
}

const healthy = z.object({ status: z.literal('ok') })

function ask({ port }: Inner, host: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience)
    get({ host: '127.0.0.1', port, path: '/api/health', headers: { host }, signal }, resolve).on(
      'error',
      reject,
    )
  })
}

/** Milliseconds. Longer than a busy database takes, shorter than a load balancer waits. */
const patience = 3000
