/**
 * The headers less those that concern one connection only: the standing ones, and those that Connection names.
 * Transfer-Encoding stays, as it tells whether a body follows.
 */
export function withoutHopByHop<Value>(headers: Record<string, Value>): Record<string, Value> {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  // Host is not for a client to take away.
  const dropped = new Set([...connectionOnly, ...named.filter((name) => name !== 'host')])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)))
}

// RFC 9110, section 7.6.1, and the older ones that proxies still send.
const connectionOnly = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
]
