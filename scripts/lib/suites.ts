import path from 'node:path'
import { runWithOutput } from './checks.ts'
import { findChromium } from './chromium.ts'
import type { Demo } from './demo-server.ts'
import { readPlaywrightReport, readVitestReport, type TestSummary, testSummary } from './test-summary.ts'

/** Runs one of Vitest's projects. Its exit status counts too: it tells what no test can, an error outside of all. */
export async function runVitest(project: string, reports: string): Promise<TestSummary> {
  const file = path.join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = await runWithOutput([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...reporters,
  ])
  return readSummary(status, () => readVitestReport(file))
}

/** Runs the end-to-end tests in Chromium against the built server, which they start themselves, with this network. */
export async function runEndToEnd(reports: string, demo: Demo): Promise<TestSummary> {
  const chromium = await findChromium()
  if (!chromium) {
    const why = 'no Chromium was found. Install one, or name it in CHROMIUM_BINARY.'
    return testSummary({ skipped: 1, notes: [`all end-to-end tests: ${why}`] })
  }
  const file = path.join(reports, 'e2e.json')
  const status = await runWithOutput(
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    {
      CHROMIUM_BINARY: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      E2E_DEMO: JSON.stringify(demo),
    },
  )
  return readSummary(status, () => readPlaywrightReport(file))
}

function readSummary(status: number | undefined, read: () => TestSummary): TestSummary {
  try {
    const found = read()
    return status === 0 || found.failed > 0 ? found : { ...found, failed: 1 }
  } catch {
    return testSummary({ failed: 1 })
  }
}
