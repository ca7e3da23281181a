import { setTimeout as pause } from 'node:timers/promises'
import { isTransientWrite, transientMark } from './transient.ts'

export type Retries = {
  /** How often a write is tried in all. */
  tries?: number
}

/**
 * Wraps a REST route handler: an answer that `answerBusyDatabase` marked is thrown away and the request is made anew.
 * The body is kept in memory for that; one that is larger than 32 MiB or does not tell its length gets a single try.
 */
export function retryTransientWrites<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
  { tries = 20 }: Retries = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const again = await repeatable(request)
    for (let attempt = 1; ; attempt++) {
      const response = await handler(again?.() ?? request, ...rest)
      if (!response.headers.has(transientMark)) return response
      if (!again || attempt >= tries || request.signal.aborted) return withoutMark(response)
      await pause(backoff(attempt))
    }
  }
}

/**
 * Runs a write through the Local API until no other is in its way. The write must begin its own transaction: inside
 * of one that has failed nothing more succeeds.
 */
export async function withRetries<Result>(
  write: () => Promise<Result>,
  { tries = 20 }: Retries = {},
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

const largestBody = 32 * 1024 * 1024

async function repeatable(request: Request): Promise<(() => Request) | undefined> {
  const { method, headers, signal, url } = request
  if (!request.body) return () => new Request(url, { method, headers, signal })
  const length = Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (length > largestBody) return
  const body = await request.arrayBuffer()
  return () => new Request(url, { method, headers, signal, body })
}

function withoutMark(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.delete(transientMark)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

// Random, because those who collided would otherwise meet again; growing, because more of them need more room.
function backoff(attempt: number): number {
  return Math.random() * Math.min(10 * 2 ** attempt, 500)
}
