import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal, stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, type Demo, removeDemo } from '#scripts/lib/demo-server.ts'
import { freePort } from '#scripts/lib/port.ts'
import { serve } from '#scripts/lib/serve.ts'
import { startMongod } from '#tests/fixtures/mongod.ts'
import { ask } from './performance/client.ts'
import { compareLoads, type Load, percentile, type Target } from './performance/load.ts'
import { assertInstalled, startNginx } from './performance/nginx.ts'
import { measurePublish, type PublishResult } from './performance/publish-live.ts'
import { type Figures, writeReport } from './performance/report.ts'
import { measureZipf } from './performance/zipf.ts'

/**
 * Measures the server in one run and writes docs/performance.md: kept pages against nginx, first views, many hosts, and how long
 * a publish takes to be seen. Takes about five minutes; on a machine that does nothing else. Fails where a goal is missed.
 */
const host = 'nyc.localhost'
const page = '/conditions/achilles-tendinopathy'

stopOnSignal(() => 130)
assertInstalled()
await build()
const figures = {
  date: new Date().toISOString().slice(0, 10),
  ...(await measureDemo()),
  ...(await measureMany()),
}
writeReport(figures)
checkGoals(figures)

async function measureDemo() {
  const demo = await createDemo()
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-bench-'))
  const server = await startServer(demo)
  try {
    const firstView = await measureFirstViews(demo.port)
    const kept = await fetchKept(demo.port)
    const nginx = await startNginx(folder, { page: kept, upstream: demo.port })
    const stockPort = await freePort()
    const stock = await serve({
      args: ['node_modules/next/dist/bin/next', 'start', '--port', String(stockPort)],
      env: demo.env,
      url: `http://127.0.0.1:${stockPort}/`,
      isReady: (status) => status > 0,
    })
    const target = (name: string, port: number): Target => ({ name, port, host, path: page })
    const fast = [
      target('nginx static', nginx.staticPort),
      target('nginx proxy_cache', nginx.cachePort),
      target('ours, kept', demo.port),
    ]
    const at16 = await compareLoads(fast, { connections: 16, seconds: 5, rounds: 3 })
    const at64 = await compareLoads(fast, { connections: 64, seconds: 5, rounds: 3 })
    const [slow] = await compareLoads([target('next start', stockPort)], {
      connections: 16,
      seconds: 10,
      rounds: 1,
    })
    await Promise.all([stock, nginx.program].map(stopProgram))
    const publish = { name: 'one on SQLite', result: await publishOn(demo, [demo.port], [server.metrics]) }
    const rss = await readRss(server.metrics)
    const onMongo = await measureThree()
    const loads = fast.flatMap(({ name }, index) => {
      const load = at16[index]
      return load ? [{ name, at16: load, at64: at64[index] as Load | undefined }] : []
    })
    return {
      page: { bytes: kept.plain.length, gzip: kept.gzip.length },
      loads: [...loads, ...(slow ? [{ name: 'next start, stock', at16: slow, at64: undefined }] : [])],
      firstView,
      rss,
      publish: [publish, ...(onMongo ? [{ name: 'three on one MongoDB', result: onMongo }] : [])],
    }
  } finally {
    await stopProgram(server.program)
    removeDemo(demo)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Null where there is no mongod. */
async function measureThree(): Promise<PublishResult | null> {
  const mongod = await startMongod()
  if (!mongod) return null
  const url = new URL(mongod.url)
  url.pathname = '/bench'
  const demo = await createDemo(url.href)
  const servers = [await startServer(demo)]
  try {
    for (const _ of [2, 3]) {
      const port = await freePort()
      servers.push(await startServer({ ...demo, port, env: { ...demo.env, PORT: String(port) } }))
    }
    return await publishOn(
      demo,
      servers.map(({ port }) => port),
      servers.map(({ metrics }) => metrics),
    )
  } finally {
    await Promise.all(servers.map(({ program }) => stopProgram(program)))
    removeDemo(demo)
    await mongod.stop()
  }
}

async function measureMany() {
  return { zipf: [await measureZipf(1.2, 60), await measureZipf(1.5, 60)] }
}

const publishOn = ({ adminLink = '' }: Demo, ports: readonly number[], metrics: readonly number[]) =>
  measurePublish({ ports, metrics, adminLink }, 30)

async function startServer(demo: Pick<Demo, 'port' | 'env'>) {
  const metrics = await freePort()
  const program = await serve({
    args: ['src/server/main.ts'],
    env: { ...demo.env, METRICS_PORT: String(metrics) },
    url: `http://127.0.0.1:${demo.port}/healthz`,
    isReady: (status) => status === 200,
  })
  return { program, port: demo.port, metrics }
}

async function measureFirstViews(port: number): Promise<Figures['firstView']> {
  // The first page of a process compiles what all pages need.
  await ask({ port, host, path: '/' })
  const sitemap = (await ask({ port, host, path: '/sitemap-pages.xml' })).body.toString()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  const times: number[] = []
  for (const each of paths.slice(1)) times.push((await ask({ port, host, path: each })).ms)
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), pages: times.length }
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

/** Megabytes. */
async function readRss(metrics: number): Promise<number> {
  const text = (await ask({ port: metrics, host: '127.0.0.1', path: '/metrics' })).body.toString()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1e6
}

function checkGoals({ loads, zipf, publish, rss }: Figures): void {
  const [nginxStatic, proxyCache, ours] = loads
  const goals: [string, boolean][] = [
    [
      'half the requests of nginx static',
      (ours?.at16.requests ?? 0) >= 0.5 * (nginxStatic?.at16.requests ?? 0),
    ],
    ['the requests of nginx proxy_cache', (ours?.at16.requests ?? 0) >= (proxyCache?.at16.requests ?? 0)],
    ['a publish is seen within a second', publish.every(({ result }) => result.p99 <= 1000)],
    ['900 MB of memory with the demo network', rss <= 900],
    ['1.2 GB of memory with many hosts', zipf.every((each) => each.rss <= 1.2e9)],
    ['one render for each dropped page', publish.every(({ result }) => result.rendersPerDrop <= 1.05)],
  ]
  for (const [goal, isMet] of goals) {
    console.log(`${isMet ? 'met   ' : 'MISSED'}  ${goal}`)
    if (!isMet) process.exitCode = 1
  }
}
