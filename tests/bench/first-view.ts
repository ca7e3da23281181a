import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from '#scripts/lib/build.ts'
import { startProgram, stopOnSignal, stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, removeDemo } from '#scripts/lib/demo-server.ts'
import { clinics } from '#tests/e2e/page-types.ts'

/**
 * Measures how much CPU time the server needs for a page of a condition that nobody has requested before, from the request
 * to the last byte of the response, and how large the longest page is. Fails where a figure is over its limit.
 *
 * Run it on a core of its own: `taskset -c 1 node tests/bench/first-view.ts`.
 */
const longest = { host: 'nyc.localhost', path: '/conditions/achilles-tendinopathy' }
/** Milliseconds, and bytes as brotli compresses best. */
const limits = { p50: 60, p99: 100, html: 20_000, css: 10_000 }
type Page = typeof longest

/** The server runs in a process of its own, which reports its CPU time when asked. */
const isServer = process.send !== undefined
if (isServer) {
  process.on('message', () => process.send?.(process.cpuUsage()))
  await import('#server/main.ts')
} else {
  stopOnSignal(() => 130)
  report(await measure())
}

async function measure(): Promise<typeof limits> {
  await build()
  const demo = await createDemo()
  const server = startProgram(process.execPath, ['tests/bench/first-view.ts'], {
    env: demo.env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const cpuTime = () =>
    new Promise<number>((resolve) => {
      server.child.once('message', ({ user, system }: NodeJS.CpuUsage) => resolve((user + system) / 1000))
      server.child.send('cpu time')
    })
  const view = (page: Page) => request(demo.port, page)
  try {
    while ((await view({ ...longest, path: '/healthz' }).catch(() => null))?.status !== 200) await pause(200)
    const pages = (await Promise.all(clinics.map((clinic) => listPages(`${clinic}.localhost`, view)))).flat()
    const isCondition = ({ path }: Page) => path.includes('/conditions/')
    // So that the program is compiled as it is on a server that runs for long.
    for (const page of pages.filter((each) => !isCondition(each))) await view(page)
    const times: number[] = []
    for (const page of pages.filter(isCondition)) {
      // Until what the server does after a response is done.
      await pause(500)
      const before = await cpuTime()
      await view(page)
      times.push((await cpuTime()) - before)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
    console.log(`first views of ${times.length} pages of conditions, and ${longest.host}${longest.path}`)
    const html = (await view(longest)).body
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => path)
    const css = await Promise.all(sheets.map((path) => view({ ...longest, path })))
    return {
      p50: at(0.5),
      p99: at(0.99),
      html: compressedSize(html),
      css: css.reduce((sum, { body }) => sum + compressedSize(body), 0),
    }
  } finally {
    await stopProgram(server)
    removeDemo(demo)
  }
}

function report(figures: typeof limits): void {
  for (const [name, limit] of Object.entries(limits)) {
    const figure = figures[name as keyof typeof limits]
    console.log(
      `  ${name.padEnd(5)} ${figure.toFixed(1).padStart(8)}, ${(figure / limit).toFixed(2)} of the limit`,
    )
    if (figure > limit) process.exitCode = 1
  }
}

async function listPages(host: string, view: (page: Page) => Promise<{ body: string }>): Promise<Page[]> {
  const { body } = await view({ host, path: '/sitemap-pages.xml' })
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => ({
    host,
    path: new URL(url).pathname,
  }))
}

function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

function request(port: number, { host, path }: Page): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${host}:${port}`, accept: 'text/html' }
    get({ host: '127.0.0.1', port, path, headers, agent: false }, async (response) => {
      const parts = await response.setEncoding('utf8').toArray()
      resolve({ status: response.statusCode ?? 0, body: parts.join('') })
    }).on('error', reject)
  })
}
