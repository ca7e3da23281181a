import type { IncomingMessage } from 'node:http'

/**
 * The X-Forwarded-* headers of the upstream request: client address, scheme and host. Those that were received are
 * evaluated only behind a trusted proxy (`TRUST_PROXY=1`), which has to forward the Host header unchanged.
 */
export function forwardedHeaders(
  request: IncomingMessage,
  { host, trustProxy }: { host: string; trustProxy: boolean },
): Record<string, string> {
  const peer = request.socket.remoteAddress ?? ''
  const receivedChain = trustProxy ? headerText(request.headers['x-forwarded-for']) : ''
  return {
    'x-forwarded-for': receivedChain ? `${receivedChain}, ${peer}` : peer,
    'x-forwarded-proto': forwardedScheme(request, trustProxy) === 'https' ? 'https' : 'http',
    'x-forwarded-host': host,
  }
}

/** The scheme of the visitor's connection, if a trusted proxy says it. */
export function forwardedScheme({ headers }: IncomingMessage, trustProxy: boolean): string | undefined {
  return trustProxy ? headerText(headers['x-forwarded-proto']).split(',')[0]?.trim() || undefined : undefined
}

function headerText(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}
