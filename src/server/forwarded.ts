import type { IncomingMessage } from 'node:http'

/**
 * Who asked, by what scheme and for which host. What the client says of itself counts only where a proxy of ours is
 * known to stand in front (`TRUST_PROXY=1`); that proxy has to pass the Host header on as it came.
 */
export function forwardedHeaders(
  request: IncomingMessage,
  { host, trustProxy }: { host: string; trustProxy: boolean },
): Record<string, string> {
  const nearest = request.socket.remoteAddress ?? ''
  const before = trustProxy ? headerText(request.headers['x-forwarded-for']) : ''
  const scheme = trustProxy ? headerText(request.headers['x-forwarded-proto']).split(',')[0]?.trim() : ''
  return {
    'x-forwarded-for': before ? `${before}, ${nearest}` : nearest,
    'x-forwarded-proto': scheme === 'https' ? 'https' : 'http',
    'x-forwarded-host': host,
  }
}

function headerText(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}
