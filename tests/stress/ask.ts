import { Agent, type IncomingHttpHeaders } from 'node:http'
import { ask as request } from '../bench/performance/client.ts'

export type Answer = {
  /** 0 where no complete response came. */
  status: number
  headers: IncomingHttpHeaders
  text: string
  ms: number
}

type Question = Omit<Parameters<typeof request>[0], 'signal'> & {
  /** Milliseconds until the client gives up. */
  patience?: number
}

/**
 * Asks a server, and never fails: what became of the request is the answer. Without an agent, no connection is used again, since a
 * server that is killed takes its connections along.
 */
export async function ask({ patience = 60_000, ...question }: Question): Promise<Answer> {
  const started = performance.now()
  const signal = AbortSignal.timeout(patience)
  try {
    const agent = question.agent ?? new Agent({ keepAlive: false })
    const { body, ...answer } = await request({ ...question, agent, signal })
    return { ...answer, text: body.toString() }
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
