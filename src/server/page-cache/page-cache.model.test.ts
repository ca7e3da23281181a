import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteTags, noteUntil, recordIngredients } from '#publish/ingredients.ts'
import { createPosition } from '#publish/position.ts'
import type { PageAddress } from './address.ts'
import { createPageCache } from './page-cache.ts'

/*
 * Two processes over one database. Documents have versions; a publish raises one and appends to the log, in one step. Each
 * process reads the log at its own pace, keeps documents in memory, and renders pages whose reads take any time. Whatever
 * happens in whatever order, no process may keep a page that is older than what has arrived at it.
 */

const documents = [0, 1, 2]
/** The documents that each page is made of. */
const pages = [[0], [1, 2], [0, 1, 2]]

/** What stands in the database, and the clock. */
type Database = { versions: number[]; log: number[]; clock: number }

const addressOf = (page: number): PageAddress => ({ key: `${page}`, host: 'a.example', path: `/${page}` })

function startProcess(database: Database) {
  const position = createPosition()
  const memory = new Map<number, number>()
  // Before the page cache subscribes, as in the program.
  position.subscribe((arrival) => {
    if (arrival === 'all') memory.clear()
    else for (const tag of arrival) memory.delete(Number(tag))
  })
  /** Reads of the database that have been answered there and whose answers are still under way. */
  const underway: (() => void)[] = []
  const readDocument = async (document: number): Promise<number> => {
    noteTags(`${document}`)
    const kept = memory.get(document)
    if (kept !== undefined) return kept
    const start = position.current()
    const version = database.versions[document] ?? 0
    await new Promise<void>((resolve) => underway.push(resolve))
    if (!position.hasArrivedSince(start, [`${document}`])) memory.set(document, version)
    return version
  }
  const render = async ({ path }: PageAddress) => {
    const made = pages[Number(path.slice(1))] ?? []
    const versions: [number, number][] = []
    for (const document of made) versions.push([document, await readDocument(document)])
    // The last page changes by itself.
    if (made.length === 3) noteUntil(database.clock + 50)
    const body = Buffer.from(JSON.stringify({ versions, at: database.clock }))
    return { status: 200, headers: { 'content-type': 'image/png' }, body }
  }
  const cache = createPageCache({
    position,
    render: (address, ingredients) => recordIngredients(ingredients, () => render(address)),
    maxBytes: 10_000_000,
    now: () => database.clock,
  })
  position.follow(true)
  return { position, cache, underway, next: database.log.length, arrived: [...database.versions] }
}

type Process = ReturnType<typeof startProcess>
type System = { database: Database; processes: [Process, Process]; late: string[] }

const contentOf = (body: Buffer | undefined): { versions: [number, number][]; at: number } =>
  JSON.parse(String(body))

const isAtLeast = (body: Buffer | undefined, arrived: readonly number[]) =>
  contentOf(body).versions.every(([document, version]) => version >= (arrived[document] ?? 0))

type Step = {
  kind: 'publish' | 'arrive' | 'ask' | 'answer' | 'lose' | 'restart' | 'wait'
  at: 0 | 1
  which: number
}

async function run(system: System, { kind, at, which }: Step): Promise<void> {
  const { database } = system
  const process = system.processes[at]
  if (kind === 'publish') {
    database.versions[which] = (database.versions[which] ?? 0) + 1
    database.log.push(which)
  }
  if (kind === 'arrive' && process.next < database.log.length) {
    const document = database.log[process.next] ?? 0
    process.next += 1
    process.arrived[document] = (process.arrived[document] ?? 0) + 1
    process.position.arrive([`${document}`])
  }
  if (kind === 'ask') {
    const arrived = [...process.arrived]
    process.cache.answer(addressOf(which)).then(
      ({ page }) => {
        if (!isAtLeast(page.variants.identity?.body, arrived)) system.late.push(`a visitor of page ${which}`)
      },
      // Those who asked a process that has been restarted get no answer from it.
      () => {
        if (system.processes.includes(process)) system.late.push(`a visitor of page ${which}, not answered`)
      },
    )
  }
  if (kind === 'answer') process.underway.splice(which % Math.max(1, process.underway.length), 1)[0]?.()
  // The log can't be read for a while, and is taken up at its end: anything may have changed in between.
  if (kind === 'lose') {
    process.position.follow(false)
    process.next = database.log.length
    process.arrived = [...database.versions]
    process.position.arrive('all')
    process.position.follow(true)
  }
  // Renders of the old process end with it.
  if (kind === 'restart') system.processes[at] = startProcess(database)
  if (kind === 'wait') database.clock += 20
  await turn()
}

function expectNothingStale({ processes, database }: System): void {
  for (const { cache, arrived } of processes)
    for (const number of pages.keys()) {
      const page = cache.find(`${number}`)
      const body = page?.variants.identity?.body
      if (!page) continue
      expect(isAtLeast(body, arrived), `page ${number} is older than what has arrived`).toBe(true)
      const isTimed = pages[number]?.length === 3
      expect(isTimed && database.clock >= contentOf(body).at + 50, `page ${number} is past its time`).toBe(
        false,
      )
    }
}

test('no process keeps a stale page, whatever is published, read and rendered in whatever order', async () => {
  const step = fc.record<Step>({
    kind: fc.constantFrom(
      'publish',
      'arrive',
      'arrive',
      'ask',
      'ask',
      'answer',
      'answer',
      'answer',
      'lose',
      'restart',
      'wait',
    ),
    at: fc.constantFrom(0, 1),
    which: fc.constantFrom(...documents),
  })
  let kept = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (steps) => {
      const database: Database = { versions: documents.map(() => 0), log: [], clock: 0 }
      const system: System = {
        database,
        processes: [startProcess(database), startProcess(database)],
        late: [],
      }
      for (const each of steps) {
        await run(system, each)
        expectNothingStale(system)
      }
      kept += system.processes[0].cache.figures().pages
      // Everything that was asked for is answered in the end, and right.
      while (system.processes.some(({ underway }) => underway.length > 0)) {
        for (const { underway } of system.processes) underway.shift()?.()
        await turn()
        expectNothingStale(system)
      }
      expect(system.late, 'read what was older than what had arrived').toEqual([])
    }),
    { numRuns: 400 },
  )
  expect(kept).toBeGreaterThan(50)
})
