import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  addSummaries,
  formatCounts,
  readPlaywrightReport,
  readVitestReport,
  testSummary,
} from './test-summary.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the report of Vitest', () => {
  const test_ = (status: string, fullName = 'a test') => ({ status, fullName })

  test('is counted test by test, with the names of those left out', () => {
    const file = report({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [test_('passed'), test_('failed')] },
        {
          status: 'passed',
          assertionResults: [test_('passed'), test_('pending', ' on MongoDB'), test_('todo')],
        },
      ],
    })
    const expected = { passed: 2, failed: 1, skipped: 2, notes: ['on MongoDB', 'a test'] }
    expect(readVitestReport(file)).toEqual(expected)
  })

  test('counts a file that could not be run as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(readVitestReport(report({ numPassedTests: 5, numFailedTests: 0, testResults })).failed).toBe(1)
  })
})

describe('the report of Playwright', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }

  test('takes a test that passed only at the second try for a failed one', () => {
    expect(
      readPlaywrightReport(report({ stats: { ...stats, flaky: 2, unexpected: 1 }, errors: [] })).failed,
    ).toBe(3)
  })

  test('counts an error outside of all tests', () => {
    expect(readPlaywrightReport(report({ stats, errors: [{ message: 'no server' }] })).failed).toBe(1)
  })

  test('tells what was left out', () => {
    const { skipped, notes } = readPlaywrightReport(report({ stats: { ...stats, skipped: 2 }, errors: [] }))
    expect([skipped, notes.length]).toEqual([2, 1])
  })
})

test('a report that is not there is no pass', () => {
  expect(() => readVitestReport(path.join(folder, 'missing.json'))).toThrow()
  expect(() => readPlaywrightReport(report({}))).toThrow()
})

test('the closing line sums the steps, and names skipped tests only where there are some', () => {
  const steps = [testSummary({ passed: 2 }), testSummary({ passed: 1, failed: 1 })]
  expect(formatCounts(addSummaries(steps))).toBe('3 passed, 1 failed')
  expect(formatCounts(addSummaries([...steps, testSummary({ skipped: 4, notes: ['x'] })]))).toBe(
    '3 passed, 1 failed, 4 skipped',
  )
})
