import { setTimeout as pause } from 'node:timers/promises'
import { createKeyedQueue } from '#base/keyed-queue.ts'
import { isTransientWrite } from '#base/transient-write.ts'
import { transientMark } from './transient.ts'

export type RetryOptions = {
  /** How often a write is attempted in total. */
  tries?: number
}

/**
 * Wraps a REST route handler: a response marked by `answerBusyDatabase` is discarded and the request is handled again.
 * The body is buffered for this; one that is larger than 32 MiB or has no Content-Length gets a single attempt.
 *
 * Saves of one document take turns. Of many at a time MongoDB accepts one, so that all the others would begin again each
 * time one has succeeded, and the last ones run out of tries.
 */
export function retryTransientWrites<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
  { tries = 20 }: RetryOptions = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  const turns = createKeyedQueue()
  return async (request, ...rest) => {
    const copyRequest = await bufferRequest(request)
    const attemptAll = async () => {
      for (let attempt = 1; ; attempt++) {
        const response = await handler(copyRequest?.() ?? request, ...rest)
        if (!response.headers.has(transientMark)) return response
        if (!copyRequest || attempt >= tries || request.signal.aborted) return withoutMark(response)
        await pause(backoff(attempt))
      }
    }
    const document = writtenDocument(request)
    return document ? turns.run(document, attemptAll) : attemptAll()
  }
}

/** The path of the document that a request saves or deletes; null for other requests. */
function writtenDocument({ method, url }: Request): string | null {
  if (method !== 'PATCH' && method !== 'DELETE') return null
  return /^\/api\/[^/]+\/[^/]+$/.exec(new URL(url).pathname)?.[0] ?? null
}

/**
 * Runs a write through the Local API, and retries it after a conflict with another write. It must begin its own
 * transaction, since nothing succeeds inside one that has failed.
 */
export async function withRetries<Result>(
  write: () => Promise<Result>,
  { tries = 20 }: RetryOptions = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (attempt >= tries || !isTransientWrite(error)) throw error
      await pause(backoff(attempt))
    }
  }
}

/** Bytes. */
const maxBufferedBody = 32 * 1024 * 1024

/** @returns a function that copies the request; undefined if the body is too large or of unknown length */
async function bufferRequest(request: Request): Promise<(() => Request) | undefined> {
  const { method, headers, signal, url } = request
  if (!request.body) return () => new Request(url, { method, headers, signal })
  const length = Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (length > maxBufferedBody) return
  const body = await request.arrayBuffer()
  return () => new Request(url, { method, headers, signal, body })
}

function withoutMark(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.delete(transientMark)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

// Milliseconds. Random, so that writes that collided don't collide again; exponential, for many concurrent writes.
function backoff(attempt: number): number {
  return Math.random() * Math.min(10 * 2 ** attempt, 500)
}
