import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The counts of a step's tests. A check that passes or fails as a whole counts as one test. */
export type TestSummary = {
  passed: number
  failed: number
  skipped: number
  /** Skipped tests, with the reason where it is known; printed for the reader. */
  notes: string[]
}

export function testSummary(counts: Partial<TestSummary>): TestSummary {
  return { passed: 0, failed: 0, skipped: 0, notes: [], ...counts }
}

export function addSummaries(summaries: TestSummary[]): TestSummary {
  return summaries.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      notes: [...a.notes, ...b.notes],
    }),
    testSummary({}),
  )
}

/** The last line of a run. CI parses it, so its form must not change. */
export function formatCounts({ passed, failed, skipped }: TestSummary): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * The counts of Vitest's JSON report. A file that could not be run counts as one failed test, since its tests are
 * unknown. @throws when there is no report: the run ended before it could write one
 */
export function readVitestReport(file: string): TestSummary {
  const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)),
  )
  return testSummary({
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: skipped.length,
    notes: skipped.map(({ fullName }) => fullName.trim()),
  })
}

/** The counts of Playwright's JSON report. A test that passed only on a retry counts as failed. */
export function readPlaywrightReport(file: string): TestSummary {
  const { stats, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  return testSummary({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
    notes: stats.skipped > 0 ? [`${stats.skipped} end-to-end tests, listed above`] : [],
  })
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
})
