import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type IndexedPage, keptPages, toIndexedPage, vocabulary } from '#data/search/kept-pages.ts'
import { type SearchDocument, searchResultKinds } from '#domain/search/page-words.ts'
import { createIndex, type SearchPage } from '#domain/search/search-index.ts'
import { position } from '#publish/position.ts'
import { row, withFigures } from '#scripts/quality/written-figures.ts'

/**
 * Measures a search and the memory of the search at a thousand clinics, and writes docs/performance.md. Fails if the 95th percentile of
 * a search or the memory is over its limit.
 */
const network = { clinics: 1000, shared: 200, editions: 3, own: 30 }
/** A clinic as large as one may become. */
const largest = 2000
const limits = { search: 30, largestSearch: 50, megabytes: 300 }
const queries = [
  'achilles',
  'achiles tendonitus',
  'heel pain in the morning',
  'plantar fasciosis',
  'ims',
  'zzzzzzzz',
  'pain',
  'p',
  'tendon calf heel ankle knee muscle load exercise needle sleep work run',
]

const random = createSeededRandom(7)
const commonSearchWords = [
  'achilles',
  'tendon',
  'heel',
  'calf',
  'ankle',
  'knee',
  'pain',
  'load',
  'morning',
  'needling',
  'fasciitis',
]
// Every 25th of the most frequent words is one that patients search for, so that a quarter of all pages has it.
const words = Array.from({ length: 8000 }, (_, rank) =>
  rank % 25 === 24 ? (commonSearchWords[(rank - 24) / 25] ?? inventWord()) : inventWord(),
)

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
position.follow(true)

let indexedPages = 0
const before = memory()
const ownTimes: number[] = []
for (let edition = 0; edition < network.editions; edition++)
  for (let page = 0; page < network.shared; page++) await keep(`shared ${page} ${edition}`)
const library = memory() - before
for (let clinic = 0; clinic < network.clinics; clinic++) {
  const started = computed()
  for (let page = 0; page < network.own; page++) await keep(`${clinic} ${page}`)
  ownTimes.push(computed() - started)
}
const all = memory() - before

const clinicTimes = await measure(async (round) => {
  const clinic = (round * 37) % network.clinics
  const shared = Array.from(
    { length: network.shared },
    (_, page) => `shared ${page} ${clinic % network.editions}`,
  )
  const own = Array.from({ length: network.own }, (_, page) => `${clinic} ${page}`)
  return (await Promise.all([...shared, ...own].map(keep))).flat()
})
const largestPages = Array.from({ length: largest }, (_, page) =>
  toIndexedPage(createDocument(`largest ${page}`)),
)
const largestTimes = await measure(async () => largestPages)

const perPage = (all - library) / (network.clinics * network.own)
const pagesOfClinic = network.shared + network.own
const lines = [
  '## Search',
  '',
  `${new Date().toISOString().slice(0, 10)}: ${network.clinics.toLocaleString('en')} clinics of ${pagesOfClinic} pages of 800 words each, ${network.own} of them the clinic’s own, and ${network.editions} editions of the ${network.shared} shared ones. All are in memory. Milliseconds of computing.`,
  '',
  row(['', 'measured', 'limit']),
  row(['---', '---', '---']),
  row([
    `A search among ${pagesOfClinic} pages, 95th percentile`,
    ms(clinicTimes, 0.95),
    `${limits.search} ms`,
  ]),
  row(['The same, median', ms(clinicTimes, 0.5), '']),
  row([
    `A search among ${largest.toLocaleString('en')} pages, 95th percentile`,
    ms(largestTimes, 0.95),
    `${limits.largestSearch} ms`,
  ]),
  row([`Indexing the ${network.own} own pages of a clinic, median`, ms(ownTimes, 0.5), '']),
  row(['Memory of what the library says', megabytes(library), '']),
  row(['Memory with all clinics’ own pages', megabytes(all), `${limits.megabytes} MB`]),
  row(['The same for one page', `${(perPage / 1000).toFixed(1)} kB`, '']),
]
console.log(lines.join('\n'))
const document = 'docs/performance.md'
writeFileSync(document, withFigures(readFileSync(document, 'utf8'), 'bench:search', lines.join('\n')))
const missed = [
  at(clinicTimes, 0.95) > limits.search && 'A search at a clinic takes too long.',
  at(largestTimes, 0.95) > limits.largestSearch && 'A search at the largest clinic takes too long.',
  indexedPages > network.shared * network.editions + network.clinics * network.own &&
    'There is no room for the pages of all clinics.',
  all / 1e6 > limits.megabytes && 'The search takes too much memory.',
].filter((text) => text !== false)
for (const text of missed) console.error(text)
if (missed.length > 0) process.exitCode = 1

function keep(key: string): Promise<readonly IndexedPage[]> {
  return keptPages.get(key, async () => {
    indexedPages += 1
    return [toIndexedPage(createDocument(key))]
  })
}

/** Milliseconds of each query of some rounds: a warm search, with all that a request does for it. */
async function measure(findPages: (round: number) => Promise<readonly IndexedPage[]>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 30; round++) {
    for (const query of queries) {
      const from = computed()
      const pages = (await findPages(round)).map(
        ({ words, result }): SearchPage => ({ path: result.path, words, result: () => result }),
      )
      const index = createIndex(pages, { vocabulary, siteWords: [] })
      if (!index.isUntreated(query)) index.search(query, 30)
      times.push(computed() - from)
    }
  }
  return times
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function ms(times: readonly number[], share: number): string {
  return `${at(times, share).toFixed(1)} ms`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

/** Milliseconds that this process has computed: other load of the machine counts little. */
function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Bytes in use, those of typed arrays among them. */
function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function createDocument(path: string): SearchDocument {
  const kind = Math.floor(random() * searchResultKinds.length)
  return {
    kind: searchResultKinds[kind] ?? 'pages',
    path,
    title: { text: someWords(3) },
    answer: { text: someWords(25) },
    heading: someWords(6),
    names: someWords(6),
    headings: someWords(40),
    body: someWords(720),
  }
}

/** Random words; as in natural language, a few of them are frequent. */
function someWords(count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(words.length * random() ** 3)] ?? '').join(' ')
}

function inventWord(): string {
  return Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
    'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26)),
  ).join('')
}

/** The same numbers in each run. Source: mulberry32. */
function createSeededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
