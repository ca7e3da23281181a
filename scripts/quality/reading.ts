import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { libraryPaths } from '#domain/routes/routes.ts'
import { layOutAll } from '#tests/e2e/lay-out.ts'
import { clinics, pageTypePaths } from '#tests/e2e/page-types.ts'
import { browserOptions } from '../lib/browser.ts'
import { build } from '../lib/build.ts'
import { stopOnSignal } from '../lib/child-processes.ts'
import { findChromium } from '../lib/chromium.ts'
import { createDemo, serveDemo } from '../lib/demo-server.ts'
import { Failure } from '../lib/failure.ts'
import { step } from '../lib/step.ts'
import { countWords, phone, type Reading, readPage } from './reading/count.ts'
import { formatRepetition } from './reading/repetition.ts'
import { row, withFigures } from './written-figures.ts'

/**
 * `npm run check:reading`: counts what a patient reads first on the pages of each clinic, and how much of them other
 * clinics repeat, and writes it into docs/quality.md. It fails where the page of a condition, a treatment or a
 * region is over its limit. `-- --port 3000` reads a server that runs already.
 */
const { values: options } = parseArgs({ options: { port: { type: 'string' } } })
const report = 'docs/quality.md'
/** Of the longest kinds of page, before anything is opened. */
const limits = { words: 900, screens: 12 }
const limited = (['conditions', 'treatments', 'body-regions'] as const).map(
  (slug) => `${libraryPaths[slug]}/`,
)

stopOnSignal(() => 130)
try {
  const readings = await readAll()
  writeFileSync(report, withFigures(readFileSync(report, 'utf8'), 'check:reading', formatReadings(readings)))
  const long = readings.filter(isTooLong)
  for (const { clinic, path, words, screens } of long)
    console.error(
      `✗ ${clinic}${path}: ${words} words on ${screens.toFixed(1)} screens, not ${limits.words} and ${limits.screens}`,
    )
  console.log(`${readings.length} pages; figures in ${report}`)
  process.exitCode = long.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
}

async function readAll(): Promise<Reading[]> {
  const executablePath = await findChromium()
  if (!executablePath)
    throw new Failure('No Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.')
  const server = options.port ? undefined : await serveNew()
  const browser = await chromium.launch(browserOptions(executablePath))
  try {
    const tab = await browser.newPage({ viewport: phone, reducedMotion: 'reduce' })
    return await readClinics(tab, options.port ?? String(server?.port))
  } finally {
    await browser.close()
    await server?.stop()
  }
}

async function serveNew() {
  await step('Build', build)
  return serveDemo(await createDemo())
}

async function readClinics(tab: Page, port: string): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const clinic of clinics) {
    const { home, condition, treatment, muscle, symptom, region, index, team, location, post } =
      pageTypePaths(clinic)
    const second = '/conditions/plantar-fasciitis'
    const loading = '/treatments/loading-exercise'
    const calf = '/regions/calf'
    const paths = [
      home,
      condition,
      second,
      treatment,
      loading,
      muscle,
      symptom,
      region,
      calf,
      index,
      team,
      location,
      post,
    ]
    for (const path of paths) {
      await tab.goto(`http://${clinic}.localhost:${port}${path}`)
      await layOutAll(tab)
      readings.push(await readPage(tab, { clinic, path }))
    }
  }
  return readings
}

function isTooLong({ path, words, screens }: Reading): boolean {
  return limited.some((root) => path.startsWith(root)) && (words > limits.words || screens > limits.screens)
}

function formatReadings(readings: readonly Reading[]): string {
  return [
    '## Length and reading grade',
    '',
    `What a patient meets first: words of the main part with its folds closed, its height in screens of a phone of ${phone.width} × ${phone.height} px, both without the form, and the Flesch-Kincaid grade of its sentences. The page of a condition, a treatment or a region has at most ${limits.words} words and ${limits.screens} screens.`,
    '',
    row(['page', 'words', 'with folds open', 'screens', 'grade']),
    row(Array(5).fill('---')),
    ...readings.map(({ clinic, path, words, text, screens, grade }) =>
      row([
        `${clinic}${path}`,
        String(words),
        String(countWords(text)),
        screens.toFixed(1),
        grade?.toFixed(1) ?? '',
      ]),
    ),
    '',
    formatRepetition(readings),
  ].join('\n')
}
