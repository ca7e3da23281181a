import type { Position } from '#publish/position.ts'
import { recentDrops } from '#publish/recent-drops.ts'
import { keepAliveTimeout } from '../connection-limits.ts'
import type { PublicServerState } from '../public-server.ts'
import type { Upstream } from '../upstream.ts'
import type { PageAddress } from './address.ts'
import { createPageCache, type PageCache } from './page-cache.ts'
import { renderPage } from './render-page.ts'
import { createPages, type Pages } from './serve-pages.ts'

type Settings = Pick<PublicServerState, 'isReady' | 'trustProxy' | 'scheme' | 'panelOrigins' | 'log'> & {
  upstream: Upstream
  position: Position
  maxBytes: number
  cdnSeconds?: number
}

/** The page cache of a server, with Next behind it. */
export function createCachedPages({
  upstream,
  position,
  maxBytes,
  cdnSeconds = 0,
  isReady,
  trustProxy,
  scheme,
  panelOrigins,
  log,
}: Settings): { pages: Pages; cache: PageCache } {
  const security = { panelOrigins, isTls: scheme === 'https' }
  const cache = createPageCache({
    position,
    maxBytes,
    render: (address, ingredients) =>
      renderPage(address, { upstream, ingredients, security, scheme, deadline, cdnSeconds }),
    onDrop: recentDrops().note,
    onLastGood: (address, reason) =>
      log.warn(`${toLabel(address)} could not be rendered and is served as it was: ${toMessage(reason)}`),
  })
  const pages = createPages({
    cache,
    isReady,
    keepAlive: keepAliveTimeout(trustProxy) / 1000,
    isTls: (forwardedProto) => {
      const forwarded = trustProxy ? forwardedProto?.split(',')[0]?.trim() : undefined
      return (forwarded || scheme) === 'https'
    },
    onFailure: (address, reason) =>
      log.error(`${toLabel(address)} could not be rendered: ${toMessage(reason)}`),
  })
  return { pages, cache }
}

/** Milliseconds until a render is given up. Visitors don't wait for so long, but the next one gets what was rendered meanwhile. */
const deadline = 60_000

const toLabel = ({ host, path }: PageAddress): string => `${host}${path.slice(0, 200)}`

const toMessage = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))
