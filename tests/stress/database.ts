import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal, stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, removeDemo } from '#scripts/lib/demo-server.ts'
import { type Answer, type Api, ask, signIn } from './ask.ts'
import { type Document, publish } from './numbered.ts'
import { createOwnMongod } from './own-mongod.ts'
import { startNode } from './servers.ts'

/*
 * `npm run check:database`: the database stands still for a minute while visitors come, then it is killed and started again after a
 * minute. Kept pages must all be served at once, other pages be refused in time in the look of the site, publishing say that it failed,
 * and all be well again without anybody's help.
 */

const seconds = Number(process.argv[2] ?? 60)
/** Milliseconds: of a kept page, of a page that can't be rendered, of a refused publish, and from the return of the database. */
const limits = { kept: 1000, refused: 15_000, publish: 30_000, recovery: 20_000 }
const keptSite = 'okotoks.localhost'
/** Its pages are visited for the first time while the database is away. */
const newSite = 'nyc.localhost'

const otherPages = [
  '/conditions/shin-splints',
  '/conditions/ankle-sprain',
  '/conditions/calf-strain',
  '/team',
  '/fees',
  '/nowhere',
  '/search?q=heel',
  '/sitemap.xml',
]

type Seen = { kept: Answer[]; refused: (Answer & { path: string })[]; publishes: Answer[] }

/** Whether each was kept. */
const promises: boolean[] = []

stopOnSignal(() => 130)
await build()
const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-database-'))
const data = path.join(folder, 'data')
mkdirSync(data)
const log = path.join(folder, 'server.log')
const mongod = await createOwnMongod(data)
mongod.start()
const demo = await createDemo(mongod.url)
const node = await startNode(demo, { log, port: demo.port })
const { port } = node
try {
  const api = (await signIn(port, demo.adminLink ?? ''))(port)
  const document = await findDocument(api)
  const kept = await visitAll()
  await ask({ port, host: newSite, path: '/' })
  await pause(3000)
  const away = { stops: mongod.suspend, returns: mongod.resume }
  await check('suspended', { kept, document, api, ...away })
  await visitAll()
  await check('killed', { kept, document, api, stops: mongod.kill, returns: mongod.start })
  const lines = readFileSync(log, 'utf8').split('\n')
  const failures = lines.filter((line) => line.includes('could not be rendered'))
  console.log(`${failures.length} lines in the log, such as: ${failures[0]}`)
  expectTrue(
    'the log names host, path and time of failures',
    /"time":.*nyc\.localhost\/conditions\//.test(failures.join('\n')),
  )
} finally {
  mongod.resume()
  await stopProgram(node.program)
  await mongod.kill()
  removeDemo(demo)
  if (promises.every(Boolean)) rmSync(folder, { recursive: true, force: true })
  else console.log(`The server’s output is in ${log}.`)
  process.exitCode = promises.length > 0 && promises.every(Boolean) ? 0 : 1
}

type Outage = {
  kept: readonly string[]
  document: Document
  api: Api
  stops: () => unknown
  returns: () => unknown
}

async function check(name: string, { kept, document, api, stops, returns }: Outage): Promise<void> {
  const seen: Seen = { kept: [], refused: [], publishes: [] }
  await stops()
  const until = Date.now() + seconds * 1000
  const agent = new Agent({ keepAlive: true })
  const visitKept = async (first: number) => {
    for (let index = first; Date.now() < until; index++) {
      const address = kept[index % kept.length] ?? '/'
      seen.kept.push(await ask({ port, host: keptSite, path: address, agent }))
      await pause(20)
    }
  }
  const visitOthers = async (first: number) => {
    for (let index = first; Date.now() < until; index += 6) {
      const address = otherPages[index % otherPages.length] ?? '/'
      seen.refused.push({ ...(await ask({ port, host: newSite, path: address })), path: address })
      await pause(200)
    }
  }
  const edit = async () => {
    for (let number = 1; Date.now() < until; number++) {
      seen.publishes.push(await publish(api, document, number))
      await pause(1000)
    }
  }
  await Promise.all([...[0, 5, 10, 15].map(visitKept), ...[0, 1, 2, 3, 4, 5].map(visitOthers), edit()])
  agent.destroy()
  report(name, seen)
  const returned = Date.now()
  await returns()
  const recovered = await waitUntilWell(api, document)
  console.log(`${name}: all was well ${recovered === null ? 'never' : `after ${recovered - returned} ms`}`)
  expectTrue('pages, publishing and /readyz recover by themselves', recovered !== null)
}

function report(name: string, { kept, refused, publishes }: Seen): void {
  const slowest = (answers: readonly Answer[]) => Math.max(...answers.map(({ ms }) => ms))
  const line = (what: string, answers: readonly Answer[]) =>
    console.log(
      `${name}: ${answers.length} ${what}, ${JSON.stringify(
        Object.fromEntries(
          Map.groupBy(answers, ({ status }) => status)
            .entries()
            .map(([status, group]) => [status, group.length]),
        ),
      )}, slowest ${slowest(answers).toFixed(0)} ms`,
    )
  line('visits of kept pages', kept)
  line('visits of other pages', refused)
  line('publishes', publishes)
  for (const { path: address, status, ms, text, headers } of refused)
    if (status !== 503 || !headers['retry-after'] || ms > limits.refused || !text.includes('data-theme='))
      console.log(
        `  ${address}: ${status} ${headers['retry-after']} ${ms.toFixed(0)} ms ${text.slice(0, 100)}`,
      )
  for (const { status, ms, text } of publishes.slice(0, 3))
    console.log(`  ${status} after ${ms.toFixed(0)} ms: ${text.slice(0, 200)}`)
  expectTrue(
    'kept pages are all served',
    kept.every(({ status }) => status === 200),
  )
  expectTrue('kept pages are served at once', slowest(kept) < limits.kept)
  expectTrue(
    'other pages are refused with 503 and Retry-After',
    refused.every(({ status, headers }) => status === 503 && headers['retry-after']),
  )
  expectTrue(
    'other pages are refused in the look of the site',
    refused.every(({ text }) => text.includes('data-theme=')),
  )
  expectTrue(
    'nobody waits for long',
    slowest(refused) < limits.refused && slowest(publishes) < limits.publish,
  )
  expectTrue(
    'publishing says that it failed',
    publishes.every(({ status, text }) => status >= 500 && /"message":"[^"]+"/.test(text)),
  )
}

/** @returns the time at which a new page is rendered, a publish succeeds and the server says that it is ready; null if that takes too long */
async function waitUntilWell(api: Api, document: Document): Promise<number | null> {
  const latest = Date.now() + limits.recovery
  while (Date.now() < latest) {
    const [ready, page] = await Promise.all([
      ask({ port, host: 'localhost', path: '/readyz' }),
      ask({ port, host: newSite, path: '/fees' }),
    ])
    if (ready.status === 200 && page.status === 200 && (await publish(api, document, 0)).status === 200)
      return Date.now()
    await pause(100)
  }
  return null
}

/** Visits all pages of a site, so that they are kept. */
async function visitAll(): Promise<string[]> {
  const { text } = await ask({ port, host: keptSite, path: '/sitemap-pages.xml' })
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  for (const each of paths) await ask({ port, host: keptSite, path: each })
  return paths
}

async function findDocument(api: Api): Promise<Document> {
  const { text } = await api('GET', '/conditions?where[slug][equals]=shin-splints&depth=0&limit=1')
  const [document] = (JSON.parse(text) as { docs: Document[] }).docs
  if (!document) throw new Error('The demo network lacks shin-splints.')
  return document
}

function expectTrue(promise: string, isTrue: boolean): void {
  console.log(`${isTrue ? 'yes' : 'NO '}  ${promise}`)
  promises.push(isTrue)
}
