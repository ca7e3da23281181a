import { stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, removeDemo } from '#scripts/lib/demo-server.ts'
import { runProgram } from '#scripts/lib/step.ts'
import { readRss, startMeasured } from '../measured-server.ts'
import { ask } from '../performance/client.ts'
import { median } from '../performance/load.ts'
import { type Api, signIn } from '../performance/publish-live.ts'
import type { Size } from './fill.ts'

/** Milliseconds, as medians of several; `rss` in bytes. */
export type NetworkFigures = Record<keyof typeof measures, number> & { rss: number }

type Network = { port: number; api: Api; cookie: string; nextClinic: () => number }

/** How often each is measured. */
const times = 7

/** What is measured, and how long it may take. */
export const measures = {
  afterEdit: { name: 'First page after an edit of its clinic', limit: 150 },
  newClinic: { name: 'First library page of a clinic', limit: 300 },
  sitemap: { name: 'First sitemap of a clinic', limit: 150 },
  saveClinic: { name: 'Saving a clinic', limit: 150 },
  saveCondition: { name: 'Saving a shared condition', limit: 150 },
  listAdaptations: { name: 'Panel’s list of adaptations', limit: 300 },
  listClinics: { name: 'Panel’s list of clinics', limit: 300 },
  listConditions: { name: 'Panel’s list of conditions', limit: 300 },
} as const

const condition = '/conditions/achilles-tendinopathy'

/**
 * Makes a network of a size in an empty database, serves it, and measures what depends on how large it is.
 *
 * @param folder for the server's log
 */
export async function measureNetwork(
  size: Size,
  { databaseUrl, folder }: { databaseUrl?: string; folder: string },
): Promise<NetworkFigures> {
  const demo = await createDemo(databaseUrl)
  const args = [size.clinics, size.conditions, size.adaptations].map(String)
  await runProgram(process.execPath, ['tests/bench/large-network/fill-database.ts', ...args], {
    env: demo.env,
    hint: 'The network could not be made. Read the error above.',
  })
  const server = await startMeasured(demo, folder)
  try {
    const { api, cookie } = await signIn(demo.port, demo.adminLink ?? '')
    let clinic = 0
    const network = { port: demo.port, api, cookie, nextClinic: () => clinic++ }
    // By then the program is compiled, and has read what it reads once.
    for (let warm = 0; warm < 3; warm++) {
      await view(network, network.nextClinic(), condition)
      await view(network, network.nextClinic(), '/sitemap-pages.xml')
      for (const list of ['adaptations', 'clinics', 'conditions']) await open(network, list)
    }
    return {
      afterEdit: await measureAfterEdit(network),
      newClinic: await repeat(() => view(network, network.nextClinic(), condition)),
      sitemap: await repeat(() => view(network, network.nextClinic(), '/sitemap-pages.xml')),
      saveClinic: await repeat(async () => edit(network, 'clinics', await findClinic(network))),
      saveCondition: await measureSavedCondition(network),
      listAdaptations: await repeat(() => open(network, 'adaptations')),
      listClinics: await repeat(() => open(network, 'clinics')),
      listConditions: await repeat(() => open(network, 'conditions')),
      rss: await readRss(server),
    }
  } finally {
    await stopProgram(server.program)
    removeDemo(demo)
  }
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const found: number[] = []
  for (let time = 0; time < times; time++) found.push(await measure())
  return median(found)
}

async function measureAfterEdit(network: Network): Promise<number> {
  return repeat(async () => {
    const clinic = await findClinic(network)
    const host = clinic.hosts[0]?.host ?? ''
    await askFor(network, host, condition)
    await edit(network, 'clinics', clinic)
    return askFor(network, host, condition)
  })
}

async function measureSavedCondition(network: Network): Promise<number> {
  const { docs } = await network.api<{ docs: { id: string }[] }>(
    'GET',
    '/conditions?where[slug][equals]=condition-7&depth=0&limit=1',
  )
  const [document] = docs
  if (!document) throw new Error('The network lacks its conditions.')
  let number = 0
  return repeat(() => {
    number += 1
    return timed(() =>
      network.api('PATCH', `/conditions/${document.id}`, {
        answer: `Answer ${number}.`,
        _status: 'published',
      }),
    )
  })
}

type ClinicRow = { id: string; hosts: { host: string }[] }

async function findClinic({ api, nextClinic }: Network): Promise<ClinicRow> {
  const name = `Clinic ${nextClinic()}`
  const { docs } = await api<{ docs: ClinicRow[] }>(
    'GET',
    `/clinics?where[name][equals]=${encodeURIComponent(name)}&depth=0&limit=1`,
  )
  const [clinic] = docs
  if (!clinic) throw new Error(`The network lacks ${name}.`)
  return clinic
}

const edit = ({ api }: Network, collection: string, { id }: { id: string }): Promise<number> =>
  timed(() => api('PATCH', `/${collection}/${id}`, { tagline: `Measured at ${performance.now()}` }))

const view = (network: Network, clinic: number, at: string): Promise<number> =>
  askFor(network, `clinic-${clinic}.localhost`, at)

async function askFor({ port }: Network, host: string, at: string): Promise<number> {
  const { status, ms } = await ask({ port, host, path: at })
  if (status !== 200) throw new Error(`${host}${at}: ${status}`)
  return ms
}

async function open({ port, cookie }: Network, collection: string): Promise<number> {
  const at = `/admin/collections/${collection}`
  // As a browser asks for a typed address: without it the cookie does not count.
  const headers = { cookie, 'sec-fetch-site': 'none' }
  const { status, ms, body } = await ask({ port, host: 'localhost', path: at, headers })
  if (status !== 200 || !body.includes('collection-list')) throw new Error(`${at}: ${status}`)
  return ms
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
