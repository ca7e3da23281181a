import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { type Clinic, clinics, pageTypePaths } from '#tests/e2e/page-types.ts'
import { browserOptions } from '../lib/browser.ts'
import { build } from '../lib/build.ts'
import { stopOnSignal } from '../lib/child-processes.ts'
import { findChromium } from '../lib/chromium.ts'
import { createDemo, serveDemo } from '../lib/demo-server.ts'
import { Failure } from '../lib/failure.ts'
import { freePort } from '../lib/port.ts'
import { step } from '../lib/step.ts'
import { formatFigures } from './lighthouse/report.ts'
import {
  isPassing,
  listFailedCategories,
  type Measured,
  median,
  thresholds,
} from './lighthouse/thresholds.ts'
import { lighthouseVersion, visit } from './lighthouse/visit.ts'
import { withFigures } from './written-figures.ts'

/**
 * `npm run check:lighthouse`: measures pages of each clinic with Lighthouse's mobile settings on the production server,
 * which it starts itself. Writes the scores into docs/quality.md and fails where one is below its threshold.
 */
const report = 'docs/quality.md'
const heading = '# Quality, measured\n'

stopOnSignal(() => 130)
try {
  const measured = await measure()
  writeReport(measured)
  const bad = measured.filter((page) => !isPassing(page))
  for (const { page, scores, losses } of bad) {
    const failures = listFailedCategories(scores).map(
      (category) => `${category} ${scores[category]}, not ${thresholds[category]}`,
    )
    console.error(`✗ ${page}: ${failures.join('; ')}\n    ${losses.join('\n    ')}`)
  }
  console.log(`${measured.length - bad.length} of ${measured.length} pages pass; figures in ${report}`)
  process.exitCode = bad.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
}

async function measure(): Promise<Measured[]> {
  await step('Build', build)
  const executablePath = await findChromium()
  if (!executablePath)
    throw new Failure('No Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.')
  const server = await serveDemo(await createDemo())
  const debugging = await freePort()
  const browser = await chromium.launch(
    browserOptions(executablePath, `--remote-debugging-port=${debugging}`),
  )
  const measured: Measured[] = []
  try {
    for (const clinic of clinics) {
      for (const [name, path] of pages(clinic)) {
        const url = `http://${clinic}.localhost:${server.port}${path}`
        const page = `${clinic}, ${name}`
        measured.push(await step(page, () => measureOne(page, url, debugging), isPassing))
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return measured
}

/** Five of each clinic, and one in each other script, whose fonts are the largest. */
function pages(clinic: Clinic): [name: string, path: string][] {
  const paths = pageTypePaths(clinic)
  const names = ['home', 'condition', 'post', 'team', 'location'] as const
  const inScripts = ['hi', 'kn'].map((locale): [string, string] => [
    `condition in ${locale}`,
    `/${locale}${paths.condition}`,
  ])
  return [
    ...names.map((name): [string, string] => [name, paths[name]]),
    ...(clinic === 'bangalore' ? inScripts : []),
  ]
}

/** A page that fails at the first visit gets two more, and the median counts. */
async function measureOne(page: string, url: string, debugging: number): Promise<Measured> {
  const visits = [await visit(url, debugging)]
  if (!visits.every(isPassing)) visits.push(await visit(url, debugging), await visit(url, debugging))
  return { ...median(visits), page, visits: visits.length }
}

function writeReport(measured: Measured[]): void {
  const day = new Date().toISOString().slice(0, 10)
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  const circumstances = `Lighthouse ${lighthouseVersion}, mobile, ${day}, against the production server on ${cpus().length} cores (${processor}). Floors: performance ${thresholds.performance}, the others 100. A page under a floor at the first visit gets two more, and the middle one counts.`
  const before = existsSync(report) ? readFileSync(report, 'utf8') : heading
  writeFileSync(report, withFigures(before, 'check:lighthouse', formatFigures(measured, circumstances)))
}
