import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './client.ts'
import { percentile } from './load.ts'

export type PublishResult = { p50: number; p99: number; rendersPerDrop: number }

const path = '/conditions/shin-splints'
const sites = ['nyc', 'okotoks', 'bangalore'].map((clinic) => `${clinic}.localhost`)

/** A request to the API, as the network's admin. */
export type Api = <Result>(method: string, address: string, data?: unknown) => Promise<Result>

/**
 * Publishes a shared page again and again, and asks every site of every server for it from outside until it shows the new text.
 *
 * @param servers of one database, with the ports of their figures
 */
export async function measurePublish(
  api: Api,
  servers: readonly { port: number; metrics: number }[],
  publishes: number,
): Promise<PublishResult> {
  const { docs } = await api<{ docs: { id: string; answer: string }[] }>(
    'GET',
    '/conditions?where[slug][equals]=shin-splints&depth=0&limit=1',
  )
  const [document] = docs
  if (!document) throw new Error('The demo network lacks shin-splints.')
  const publish = (answer: string) =>
    api('PATCH', `/conditions/${document.id}`, { answer, _status: 'published' })
  const places = servers.flatMap(({ port }) => sites.map((host) => ({ port, host })))
  const times: number[] = []
  for (const place of places) await ask({ ...place, path })
  await pause(2000)
  const before = await count(servers)
  for (let number = 0; number < publishes; number++) {
    const mark = `Pain along the shin, as measured ${number}.`
    await publish(mark)
    const published = performance.now()
    await Promise.all(
      places.map(async (place) => {
        while (!(await ask({ ...place, path })).body.includes(mark)) await pause(2)
        times.push(performance.now() - published)
      }),
    )
  }
  // Pages that were dropped are rendered ahead, a moment later.
  await pause(2000)
  const after = await count(servers)
  await publish(document.answer)
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    rendersPerDrop: (after.renders - before.renders) / (after.drops - before.drops),
  }
}

/** Sets the first password of the network's admin. @returns the API as that admin, and the session's cookie */
export async function signIn(port: number, adminLink: string): Promise<{ api: Api; cookie: string }> {
  const token = adminLink.split('/').at(-1)
  const host = 'localhost'
  const origin = { origin: `http://${host}:${port}` }
  const reset = await ask({
    port,
    host,
    path: '/api/users/reset-password',
    method: 'POST',
    headers: origin,
    data: { token, password: 'a long sentence for measurements' },
  })
  const cookie = reset.headers['set-cookie']?.[0]?.split(';')[0]
  if (!cookie) throw new Error(`The admin could not sign in: ${reset.status} ${reset.body}`)
  const api = async <Result>(method: string, address: string, data?: unknown) => {
    const headers = { ...origin, cookie }
    const { status, body } = await ask({ port, host, path: `/api${address}`, method, headers, data })
    if (status >= 300) throw new Error(`${method} ${address}: ${status} ${body}`)
    return JSON.parse(body.toString()) as Result
  }
  return { api, cookie }
}

async function count(servers: readonly { metrics: number }[]): Promise<{ renders: number; drops: number }> {
  const texts = await Promise.all(
    servers.map(async ({ metrics: port }) =>
      (await ask({ port, host: '127.0.0.1', path: '/metrics' })).body.toString(),
    ),
  )
  const sum = (name: string) =>
    texts.reduce(
      (total, text) =>
        total + Number(new RegExp(`^polyclinic_page_cache_${name}_total (\\d+)`, 'm').exec(text)?.[1]),
      0,
    )
  return { renders: sum('renders'), drops: sum('drops') }
}
