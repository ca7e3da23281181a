import { request } from 'node:http'
import { env } from '#base/env.ts'
import type { KeptAddress } from '#publish/recent-drops.ts'

/** `isLastGood`: the page could not be rendered anew, and is served as it was. */
export type Fetched = { status: number; isLastGood: boolean }

/** Asks this server for a page as a visitor does, without leaving the machine. */
export function fetchPage({ host, path }: KeptAddress, signal: AbortSignal): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    request(
      {
        host: isAnyAddress(env.HOST) ? '127.0.0.1' : env.HOST,
        port: env.PORT,
        path,
        headers: { host, 'accept-encoding': 'gzip', 'x-forwarded-proto': env.PUBLIC_ORIGIN_SCHEME },
        signal,
      },
      (response) => {
        response.resume()
        const cacheStatus = String(response.headers['cache-status'] ?? '')
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, isLastGood: cacheStatus.includes('last-good') }),
        )
        response.once('error', reject)
      },
    )
      .once('error', reject)
      .end()
  })
}

const isAnyAddress = (host: string | undefined): boolean => !host || host === '0.0.0.0' || host === '::'
