import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './client.ts'
import { percentile } from './load.ts'

export type PublishResult = { p50: number; p99: number; rendersPerDrop: number }

const sites = ['nyc', 'okotoks', 'bangalore'].map((clinic) => `${clinic}.localhost`)

/** A request to the API, as the network's admin. */
export type Api = <Result>(method: string, address: string, data?: unknown) => Promise<Result>

/** A server, with the port of its figures. */
type Server = { port: number; metrics: number }

type Publication = {
  /** The page on which it shows, and the sites that have it. */
  path: string
  sites: readonly string[]
  /** Publishes something that holds the mark, which the page then shows. */
  publish: (mark: string) => Promise<unknown>
  restore: () => Promise<unknown>
}

/** Publishes a shared page again and again. */
export async function measurePublish(
  api: Api,
  servers: readonly Server[],
  publishes: number,
): Promise<PublishResult> {
  const { id, answer } = await findFirst<{ id: string; answer: string }>(
    api,
    'conditions?where[slug][equals]=shin-splints',
  )
  const publish = (text: string) => api('PATCH', `/conditions/${id}`, { answer: text, _status: 'published' })
  return measureLive(servers, publishes, {
    path: '/conditions/shin-splints',
    sites,
    publish,
    restore: () => publish(answer),
  })
}

/** Puts up another alert of a clinic again and again. */
export async function measureAlert(
  api: Api,
  servers: readonly Server[],
  publishes: number,
): Promise<PublishResult> {
  const { id, alerts } = await findFirst<{ id: string; alerts: object[] }>(
    api,
    'clinics?where[hosts.host][equals]=okotoks.localhost',
  )
  const until = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
  return measureLive(servers, publishes, {
    path: '/',
    sites: ['okotoks.localhost'],
    publish: (text) => api('PATCH', `/clinics/${id}`, { alerts: [{ text, level: 'warning', until }] }),
    restore: () => api('PATCH', `/clinics/${id}`, { alerts }),
  })
}

async function findFirst<Result>(api: Api, query: string): Promise<Result> {
  const { docs } = await api<{ docs: Result[] }>('GET', `/${query}&depth=0&limit=1`)
  const [document] = docs
  if (!document) throw new Error(`The demo network lacks what is published: ${query}.`)
  return document
}

/** Publishes, and asks every site of every server for the page from outside until it shows what was published. */
async function measureLive(
  servers: readonly Server[],
  publishes: number,
  { path, sites: hosts, publish, restore }: Publication,
): Promise<PublishResult> {
  const places = servers.flatMap(({ port }) => hosts.map((host) => ({ port, host })))
  const times: number[] = []
  for (const place of places) await ask({ ...place, path })
  await pause(2000)
  const before = await count(servers)
  for (let number = 0; number < publishes; number++) {
    const mark = `The text that is measured, number ${number}.`
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
  await restore()
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

async function count(
  servers: readonly Pick<Server, 'metrics'>[],
): Promise<{ renders: number; drops: number }> {
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
