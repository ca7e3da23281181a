import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; ms: number }

type Options = {
  port: number
  host: string
  path: string
  method?: string
  headers?: Record<string, string>
  data?: unknown
  agent?: Agent
  signal?: AbortSignal
}

const keptConnections = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request, with the milliseconds until its last byte. */
export async function ask({
  port,
  host,
  path,
  method = 'GET',
  headers = {},
  data,
  agent = keptConnections,
  signal,
}: Options): Promise<Answer> {
  const started = performance.now()
  const body = data === undefined ? undefined : JSON.stringify(data)
  const framing =
    body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    request(
      {
        agent,
        signal,
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { host: `${host}:${port}`, ...framing, ...headers },
      },
      (response) => {
        buffer(response).then((received) => {
          const ms = performance.now() - started
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received, ms })
        }, reject)
      },
    )
      .on('error', reject)
      .end(body)
  })
}
