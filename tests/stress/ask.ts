import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Answer = {
  /** 0 where no complete response came. */
  status: number
  headers: IncomingHttpHeaders
  text: string
  ms: number
}

type Question = {
  port: number
  host: string
  path: string
  method?: string
  headers?: Record<string, string>
  data?: unknown
  /** Of connections that are used again; none by default, since a server that is killed takes its connections along. */
  agent?: Agent
  /** Milliseconds until the client gives up. */
  patience?: number
}

/** Asks a server, and never fails: what became of the request is the answer. */
export async function ask({
  port,
  host,
  path,
  method = 'GET',
  headers = {},
  data,
  agent = new Agent({ keepAlive: false }),
  patience = 60_000,
}: Question): Promise<Answer> {
  const started = performance.now()
  const body = data === undefined ? undefined : JSON.stringify(data)
  const framing =
    body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  try {
    const { status, received, text } = await new Promise<{
      status: number
      received: IncomingHttpHeaders
      text: string
    }>((resolve, reject) => {
      request(
        {
          agent,
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: { host: `${host}:${port}`, ...framing, ...headers },
          signal: AbortSignal.timeout(patience),
        },
        (response) =>
          buffer(response).then(
            (content) =>
              resolve({
                status: response.statusCode ?? 0,
                received: response.headers,
                text: content.toString(),
              }),
            reject,
          ),
      )
        .on('error', reject)
        .end(body)
    })
    return { status, headers: received, text, ms: performance.now() - started }
  } catch (error) {
    return { status: 0, headers: {}, text: String(error), ms: performance.now() - started }
  }
}

export type Api = (method: string, address: string, data?: unknown) => Promise<Answer>

/** Signs the network's admin in, by setting the first password. @returns a client of the API of any server of the database */
export async function signIn(port: number, adminLink: string): Promise<(port: number) => Api> {
  const host = 'localhost'
  const token = adminLink.split('/').at(-1)
  const reset = await ask({
    port,
    host,
    path: '/api/users/reset-password',
    method: 'POST',
    headers: { origin: `http://${host}:${port}` },
    data: { token, password: 'a long sentence for measurements' },
  })
  const cookie = reset.headers['set-cookie']?.[0]?.split(';')[0]
  if (!cookie) throw new Error(`The admin could not sign in: ${reset.status} ${reset.text}`)
  return (to) => (method, address, data) =>
    ask({
      port: to,
      host,
      path: `/api${address}`,
      method,
      headers: { origin: `http://${host}:${to}`, cookie },
      data,
    })
}
