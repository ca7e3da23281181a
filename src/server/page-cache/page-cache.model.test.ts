import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteEnd, noteTags, noteUntil, recordIngredients } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { createPosition } from '#publish/position.ts'
import { withdrawnTag } from '#publish/tags.ts'
import type { PageAddress } from './address.ts'
import { createPageCache } from './page-cache.ts'

/*
 * Two processes over one database. Documents have versions; a publish raises one and appends to the log, in one step. Each
 * process follows the log at its own pace, keeps documents in memory, and renders pages whose reads take any time. Whatever
 * happens in whatever order, no process may keep a page that is older than what has arrived at it, nor show what was withdrawn.
 *
 * A failure prints the shortest series of commands that fails, with `seed`, `path` and `replayPath`: pass the first two to
 * `fc.assert` and the last to `fc.commands` to run that series alone.
 */

const documents = [0, 1, 2]
/** The documents that each page is made of. The last page changes by itself, and relies on a consent that ends. */
const pages = [[0], [1, 2], [0, 1, 2]]
const timed = 2
const lifetime = 50
const consentUntil = 120

type Entry = { document: number; isWithdrawal: boolean }

/** What stands in the database, and the clock. */
type Database = { versions: number[]; log: Entry[]; clock: number }

type Content = { versions: [document: number, version: number][]; at: number }

const addressOf = (page: number): PageAddress => ({ key: `${page}`, host: 'a.example', path: `/${page}` })

/** A process that has just started: it renders pages, but does not follow the log yet. */
function startProcess(database: Database) {
  // It remembers the arrivals of two tags only, as if there were many documents.
  const position = createPosition(2)
  const memory = createKept<number>({ capacity: 10, position, now: () => database.clock })
  /** Reads of the database that have been answered there and whose answers are still under way. */
  const underway: (() => void)[] = []
  const state = { next: 0, hasFollowed: false, isFailing: false }
  const readDocument = (document: number): Promise<number> =>
    memory.get(`${document}`, async () => {
      noteTags(`${document}`)
      const version = database.versions[document] ?? 0
      await new Promise<void>((resolve) => underway.push(resolve))
      return version
    })
  const render = async ({ path }: PageAddress) => {
    const page = Number(path.slice(1))
    const at = database.clock
    const versions: [number, number][] = []
    for (const document of pages[page] ?? []) {
      if (state.isFailing) throw new Error('It can’t be rendered.')
      versions.push([document, await readDocument(document)])
    }
    if (page === timed) {
      noteUntil(at + lifetime)
      if (at < consentUntil) noteEnd(consentUntil)
    }
    const body = Buffer.from(JSON.stringify({ versions, at } satisfies Content))
    return { status: 200, headers: { 'content-type': 'image/png' }, body }
  }
  const cache = createPageCache({
    position,
    render: (address, ingredients) => recordIngredients(ingredients, () => render(address)),
    maxBytes: 10_000_000,
    postpone: setImmediate,
    now: () => database.clock,
  })
  // The versions that have arrived here, and those below which nothing may be shown.
  return {
    position,
    cache,
    underway,
    state,
    arrived: documents.map(() => 0),
    allowed: documents.map(() => 0),
  }
}

type Process = ReturnType<typeof startProcess>

class System {
  readonly database: Database = { versions: documents.map(() => 0), log: [], clock: 0 }
  readonly processes: Process[] = [startProcess(this.database), startProcess(this.database)]
  readonly late: string[] = []
  kept = 0
  replaced = 0

  process(at: number): Process {
    return this.processes[at] ?? expect.unreachable()
  }
}

/** The model is the database itself: what a process may show follows from what has arrived at it. */
type Model = Record<string, never>
type Command = fc.AsyncCommand<Model, System>

const contentOf = (body: Buffer | undefined): Content => JSON.parse(String(body)) as Content

const isAtLeast = ({ versions }: Content, least: readonly number[]) =>
  versions.every(([document, version]) => version >= (least[document] ?? 0))

function command(name: string, run: (system: System) => void | Promise<void>): Command {
  return {
    check: () => true,
    run: async (_, system) => {
      await run(system)
      await turn()
      expectNothingStale(system)
    },
    toString: () => name,
  }
}

const publish = (document: number, isWithdrawal: boolean): Command =>
  command(isWithdrawal ? `withdraw ${document}` : `publish ${document}`, ({ database }) => {
    database.versions[document] = (database.versions[document] ?? 0) + 1
    database.log.push({ document, isWithdrawal })
  })

const arrive = (at: number): Command =>
  command(`an entry arrives at ${at}`, (system) => {
    const { state, position, arrived, allowed } = system.process(at)
    const entry = position.isFollowing() ? system.database.log[state.next] : undefined
    if (!entry) return
    const { document, isWithdrawal } = entry
    const version = system.database.log
      .slice(0, state.next + 1)
      .filter((each) => each.document === document).length
    state.next += 1
    arrived[document] = version
    if (isWithdrawal) allowed[document] = version
    position.arrive(isWithdrawal ? [`${document}`, withdrawnTag(`${document}`)] : [`${document}`])
  })

/** From its start, a process is told of what is appended from then on. After a gap it is told that anything may have changed. */
const follow = (at: number, hasGap: boolean): Command =>
  command(`${at} follows the log${hasGap ? ' after a gap' : ''}`, (system) => {
    const { state, position, arrived, allowed } = system.process(at)
    const { versions, log } = system.database
    const isFirst = !state.hasFollowed
    state.hasFollowed = true
    if (isFirst || hasGap) {
      state.next = log.length
      Object.assign(arrived, versions)
      Object.assign(allowed, versions)
      // A process that has just started has kept nothing.
      if (!isFirst) position.arrive('all')
    }
    position.follow(true)
  })

const lose = (at: number): Command =>
  command(`${at} loses the log`, (system) => {
    system.process(at).position.follow(false)
  })

const ask = (at: number, page: number): Command =>
  command(`a visitor asks ${at} for page ${page}`, (system) => {
    const process = system.process(at)
    const arrived = [...process.arrived]
    process.cache.answer(addressOf(page)).then(
      ({ page: { variants }, outcome }) => {
        const content = contentOf(variants.identity?.body)
        if (outcome === 'last-good') system.replaced += 1
        const least = outcome === 'last-good' ? process.allowed : arrived
        if (!isAtLeast(content, least)) system.late.push(`page ${page} of ${at}, ${outcome}`)
      },
      // Those who asked a process that has been restarted, or that has nothing else to show, get no page from it.
      () => {
        if (system.processes.includes(process) && !process.state.isFailing)
          system.late.push(`page ${page} of ${at}, not answered`)
      },
    )
  })

const answer = (at: number, which: number): Command =>
  command(`a read of ${at} is answered`, (system) => {
    const { underway } = system.process(at)
    underway.splice(which % Math.max(1, underway.length), 1)[0]?.()
  })

const answerAll = (at: number): Command =>
  command(`all reads of ${at} are answered`, async (system) => {
    const { underway } = system.process(at)
    while (underway.length > 0) {
      underway.shift()?.()
      await turn()
    }
  })

const fail = (at: number, isFailing: boolean): Command =>
  command(`${at} ${isFailing ? 'can’t render' : 'renders again'}`, (system) => {
    system.process(at).state.isFailing = isFailing
  })

const restart = (at: number): Command =>
  command(`${at} restarts`, (system) => {
    system.processes[at] = startProcess(system.database)
  })

const wait = (): Command =>
  command('time passes', ({ database }) => {
    database.clock += 20
  })

function expectNothingStale(system: System): void {
  const { processes, database, late } = system
  expect(late, 'got what was older than what had arrived').toEqual([])
  for (const { cache, arrived, allowed } of processes)
    for (const number of pages.keys()) {
      const page = cache.find(`${number}`)
      if (page) {
        system.kept += 1
        const content = contentOf(page.variants.identity?.body)
        expect(isAtLeast(content, arrived), `page ${number} is older than what has arrived`).toBe(true)
        const isPast = number === timed && database.clock >= content.at + lifetime
        expect(isPast, `page ${number} is past its time`).toBe(false)
      }
      const last = cache.findLastGood(`${number}`)
      if (last) {
        const content = contentOf(last.variants.identity?.body)
        expect(isAtLeast(content, allowed), `page ${number} shows what was withdrawn`).toBe(true)
        const isEnded = number === timed && content.at < consentUntil && database.clock >= consentUntil
        expect(isEnded, `page ${number} is shown after a consent has ended`).toBe(false)
      }
    }
}

const at = fc.constantFrom(0, 1)
const document = fc.constantFrom(...documents)
const page = fc.constantFrom(...pages.keys())
const rarely = fc.nat(3).map((number) => number === 0)
const commands = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(document, rarely).map((args) => publish(...args)) },
  { weight: 6, arbitrary: at.map(arrive) },
  { weight: 3, arbitrary: fc.tuple(at, rarely).map((args) => follow(...args)) },
  { weight: 1, arbitrary: at.map(lose) },
  { weight: 8, arbitrary: fc.tuple(at, page).map((args) => ask(...args)) },
  { weight: 4, arbitrary: fc.tuple(at, fc.nat(5)).map((args) => answer(...args)) },
  { weight: 6, arbitrary: at.map(answerAll) },
  { weight: 2, arbitrary: fc.tuple(at, fc.boolean()).map((args) => fail(...args)) },
  { weight: 1, arbitrary: at.map(restart) },
  { weight: 1, arbitrary: fc.constant(wait()) },
)

test('no process keeps a stale page or shows what was withdrawn, whatever happens in whatever order', async () => {
  let kept = 0
  let replaced = 0
  await fc.assert(
    fc.asyncProperty(fc.commands([commands], { maxCommands: 100, size: 'max' }), async (steps) => {
      const system = new System()
      for (const { position, state } of system.processes) {
        state.hasFollowed = true
        position.follow(true)
      }
      await fc.asyncModelRun(() => ({ model: {}, real: system }), steps)
      // Everything that was asked for is answered in the end, and right.
      while (system.processes.some(({ underway }) => underway.length > 0)) {
        for (const { underway } of system.processes) underway.shift()?.()
        await turn()
        expectNothingStale(system)
      }
      kept += system.kept
      replaced += system.replaced
    }),
    { numRuns: Number(process.env.MODEL_RUNS || 600) },
  )
  // Series that reach nothing would prove nothing.
  expect(kept).toBeGreaterThan(1000)
  expect(replaced).toBeGreaterThan(10)
})
