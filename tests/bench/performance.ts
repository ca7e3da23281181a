import { availableParallelism } from 'node:os'
import { gunzipSync } from 'node:zlib'
import { stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, type Demo, removeDemo } from '#scripts/lib/demo-server.ts'
import { freePort } from '#scripts/lib/port.ts'
import { serve } from '#scripts/lib/serve.ts'
import { clinics } from '#tests/e2e/page-types.ts'
import { databaseUrl, type TestServer } from '#tests/fixtures/mongod.ts'
import { reportNetworks } from './large-network/report.ts'
import { readRss, startMeasured } from './measured-server.ts'
import { ask } from './performance/client.ts'
import type { Figures } from './performance/figures.ts'
import { checkGoals } from './performance/goals.ts'
import { compareLoads, percentile, type Target } from './performance/load.ts'
import { assertInstalled, startNginx } from './performance/nginx.ts'
import { measureAlert, measurePublish, signIn } from './performance/publish-live.ts'
import { writeReport } from './performance/report.ts'
import { measureZipf } from './performance/zipf.ts'
import { withMongod } from './with-mongod.ts'

/**
 * Measures the server in one run and writes docs/performance.md: kept pages against nginx, first views, many hosts, and how long
 * a publish takes to be seen; then large networks. Takes about twenty minutes; on a machine that does nothing else. Fails where a goal is missed.
 */
const host = 'nyc.localhost'
const page = '/conditions/achilles-tendinopathy'

assertInstalled()
await withMongod(async (mongod, folder) => {
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    ...(await measureDemo(folder)),
    zipf: [await measureZipf(1.2, 45), await measureZipf(1.5, 45)],
  }
  const mongo = await measureMongo(mongod, folder)
  const all = { ...figures, publish: [...figures.publish, ...mongo] }
  writeReport(all)
  for (const { goal, isMet } of checkGoals(all)) {
    console.log(`${isMet ? 'met   ' : 'MISSED'}  ${goal}`)
    if (!isMet) process.exitCode = 1
  }
  if (!(await reportNetworks(mongod, folder))) process.exitCode = 1
})

async function measureDemo(folder: string) {
  const demo = await createDemo()
  const server = await startMeasured(demo, folder)
  try {
    const firstView = await measureFirstViews(demo.port)
    const kept = await fetchKept(demo.port)
    const loads = await measureLoads(demo, kept, folder)
    const { api } = await signIn(demo.port, demo.adminLink ?? '')
    const publish = await measurePublish(api, [server], 30)
    const alert = await measureAlert(api, [server], 30)
    const rss = (await readRss(server)) / 1e6
    return {
      page: { bytes: kept.plain.length, gzip: kept.gzip.length },
      loads,
      firstView,
      rss,
      publish: [{ name: 'one on SQLite', page: publish, alert }],
    }
  } finally {
    await stopProgram(server.program)
    removeDemo(demo)
  }
}

async function measureMongo(mongo: TestServer, folder: string): Promise<Figures['publish']> {
  const demo = await createDemo(databaseUrl(mongo.url, 'bench'))
  const servers = [await startMeasured(demo, folder)]
  try {
    const { api } = await signIn(demo.port, demo.adminLink ?? '')
    const measure = async (name: string) => ({
      name,
      page: await measurePublish(api, servers, 30),
      alert: await measureAlert(api, servers, 30),
    })
    const one = await measure('one on MongoDB')
    while (servers.length < 3) {
      const port = await freePort()
      servers.push(await startMeasured({ port, env: { ...demo.env, PORT: String(port) } }, folder))
    }
    return [one, await measure('three on one MongoDB')]
  } finally {
    await Promise.all(servers.map(({ program }) => stopProgram(program)))
    removeDemo(demo)
  }
}

/** Our server, nginx with one worker and with one for each core, and `next start`, with the same bytes. */
async function measureLoads(
  demo: Demo,
  kept: Awaited<ReturnType<typeof fetchKept>>,
  folder: string,
): Promise<Figures['loads']> {
  const cores = availableParallelism()
  const nginx = await startNginx(folder, { page: kept, upstream: demo.port, workers: 1 })
  const wide = await startNginx(folder, { page: kept, upstream: demo.port, workers: cores })
  const stock = await freePort()
  const next = await serve({
    args: ['node_modules/next/dist/bin/next', 'start', '--port', String(stock)],
    env: demo.env,
    url: `http://127.0.0.1:${stock}/`,
    isReady: (status) => status > 0,
  })
  const target = (name: string, port: number): Target => ({ name, port, host, path: page })
  const targets = [
    target('nginx static', nginx.staticPort),
    target('nginx static, without these headers and a log', nginx.barePort),
    target(`nginx static, ${cores} workers`, wide.staticPort),
    target('nginx proxy_cache', nginx.cachePort),
    target('Polyclinic, kept page', demo.port),
  ]
  try {
    const at16 = await compareLoads(targets, { connections: 16, seconds: 4, rounds: 3 })
    const at64 = await compareLoads(targets, { connections: 64, seconds: 4, rounds: 3 })
    const stockTarget = target('next start, stock', stock)
    const slow = await compareLoads([stockTarget], { connections: 16, seconds: 8, rounds: 1 })
    return [...targets, stockTarget].map(({ name }, index) => ({
      name,
      at16: [...at16, ...slow][index],
      at64: at64[index],
    }))
  } finally {
    await Promise.all([next, nginx.program, wide.program].map(stopProgram))
  }
}

/** As in production, its log is not a terminal's: nginx writes one as well. */
/** Of conditions, after the other pages: by then the program is compiled as it is on a server that runs for long. */
async function measureFirstViews(port: number): Promise<Figures['firstView']> {
  const places = (await Promise.all(clinics.map((clinic) => listPages(port, `${clinic}.localhost`)))).flat()
  const isCondition = (place: { path: string }) => place.path.includes('/conditions/')
  for (const place of places.filter((each) => !isCondition(each))) await ask(place)
  const times: number[] = []
  for (const place of places.filter(isCondition)) times.push((await ask(place)).ms)
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), pages: times.length }
}

async function listPages(port: number, site: string) {
  const sitemap = (await ask({ port, host: site, path: '/sitemap-pages.xml' })).body.toString()
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => ({
    port,
    host: site,
    path: new URL(address).pathname,
  }))
}

/** The page with the bytes and the headers that nginx is to send as well. */
async function fetchKept(port: number) {
  const headers = { 'accept-encoding': 'gzip' }
  await ask({ port, host, path: page, headers })
  const { body: gzip, headers: received } = await ask({ port, host, path: page, headers })
  if (received['cache-status'] !== 'polyclinic; hit') throw new Error(`${page} is not kept.`)
  const own = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'content-type',
    'date',
    'etag',
    'keep-alive',
    'vary',
  ])
  const sent = Object.entries(received).filter(([name]) => !own.has(name))
  return {
    gzip,
    plain: gunzipSync(gzip),
    headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
  }
}
