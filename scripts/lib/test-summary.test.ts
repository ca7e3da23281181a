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

const folder = mkdtempSync(path.join(tmpdir(), 'test-summary-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the report of Vitest', () => {
  const test_ = (status: string, fullName = 'a test') => ({ status, fullName })

  test('gives the counts of its tests and the names of skipped ones', () => {
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

  test('counts a file that could not be run as one failed test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(readVitestReport(report({ numPassedTests: 5, numFailedTests: 0, testResults })).failed).toBe(1)
  })
})

describe('the report of Playwright', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }

  test('counts a test that passed only on a retry as failed', () => {
    expect(
      readPlaywrightReport(report({ stats: { ...stats, flaky: 2, unexpected: 1 }, errors: [] })).failed,
    ).toBe(3)
  })

  test('counts an error outside of all tests', () => {
    expect(readPlaywrightReport(report({ stats, errors: [{ message: 'no server' }] })).failed).toBe(1)
  })

  test('has a note about skipped tests', () => {
    const { skipped, notes } = readPlaywrightReport(report({ stats: { ...stats, skipped: 2 }, errors: [] }))
    expect([skipped, notes.length]).toEqual([2, 1])
  })
})

test('a missing or invalid report is an error, not a pass', () => {
  expect(() => readVitestReport(path.join(folder, 'missing.json'))).toThrow()
  expect(() => readPlaywrightReport(report({}))).toThrow()
})

test('the last line adds up the steps, and mentions skipped tests only if there are some', () => {
  const steps = [testSummary({ passed: 2 }), testSummary({ passed: 1, failed: 1 })]
  expect(formatCounts(addSummaries(steps))).toBe('3 passed, 1 failed')
  expect(formatCounts(addSummaries([...steps, testSummary({ skipped: 4, notes: ['x'] })]))).toBe(
    '3 passed, 1 failed, 4 skipped',
  )
})
