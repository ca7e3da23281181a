import { videoPlayerOrigins } from '#domain/video-players.ts'

/** An embeddable player. `src` must not load before the visitor presses the link. */
export type VideoPlayer = { src: string; site: string }

/**
 * The player of a video's address, in the provider's variant that sets the fewest cookies: YouTube's `nocookie` host and
 * Vimeo's `dnt`. Null for other sites, whose videos get a link.
 */
export function findVideoPlayer(url: URL): VideoPlayer | null {
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  const parts = url.pathname.split('/').filter(Boolean)
  if (host === 'youtube.com' || host === 'youtube-nocookie.com' || host === 'youtu.be') {
    const id = youtubeId(host, parts, url.searchParams)
    return id
      ? { src: `${videoPlayerOrigins.youtube}/embed/${id}?autoplay=1&rel=0`, site: 'youtube-nocookie.com' }
      : null
  }
  if (host === 'vimeo.com' || host === 'player.vimeo.com') {
    const [id, key] = parts[0] === 'video' ? parts.slice(1) : parts
    if (!id || !/^\d+$/.test(id)) return null
    // The address of an unlisted video has its hash as a second part.
    const unlisted = key && /^[\da-f]+$/.test(key) ? `&h=${key}` : ''
    return { src: `${videoPlayerOrigins.vimeo}/video/${id}?autoplay=1&dnt=1${unlisted}`, site: 'vimeo.com' }
  }
  return null
}

function youtubeId(host: string, parts: string[], query: URLSearchParams): string | null {
  const [first, second] = parts
  const id =
    host === 'youtu.be'
      ? first
      : first === 'watch'
        ? query.get('v')
        : ['embed', 'shorts', 'live'].includes(first ?? '')
          ? second
          : null
  return id && /^[\w-]{6,20}$/.test(id) ? id : null
}
