import path from 'node:path'
import { runWithOutput } from './checks.ts'
import { findChromium } from './chromium.ts'
import type { Demo } from './demo-server.ts'
import { readPlaywrightReport, readVitestReport, type TestSummary, testSummary } from './test-summary.ts'

/** Runs one of Vitest's projects. The exit status counts too: errors outside of tests show only there. */
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

/** Runs the end-to-end tests in Chromium. They start the built server themselves, with this demo network. */
export async function runEndToEnd(reports: string, demo: Demo): Promise<TestSummary> {
  const chromium = await findChromium()
  if (!chromium) {
    const reason = 'no Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.'
    return testSummary({ skipped: 1, notes: [`all end-to-end tests: ${reason}`] })
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
    const summary = read()
    return status === 0 || summary.failed > 0 ? summary : { ...summary, failed: 1 }
  } catch {
    return testSummary({ failed: 1 })
  }
}
