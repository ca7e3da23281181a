import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './lib/build.ts'
import { stopOnSignal } from './lib/child-processes.ts'
import { type Demo, makeDemo, removeDemo } from './lib/demo-server.ts'
import { Failure } from './lib/failure.ts'
import { installPackages } from './lib/install.ts'
import { step } from './lib/step.ts'
import type { TestSummary } from './lib/test-summary.ts'

/**
 * `npm test`: everything that can be proven, each step in turn, also after one that failed. Ends with the counts alone
 * on a line. With CI=true whatever is skipped has failed.
 */
stopOnSignal(() => 130)
let demo: Demo | undefined
const reports = mkdtempSync(path.join(tmpdir(), 'reports-'))
try {
  await step('Packages', installPackages)
  process.exitCode = await runSteps()
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(reports, { recursive: true, force: true })
  if (demo) removeDemo(demo)
}

async function runSteps(): Promise<number> {
  // These need packages, so they are loaded only now.
  const { quickChecks, runCheck, slowChecks, toSummary } = await import('./lib/checks.ts')
  const { runEndToEnd, runVitest } = await import('./lib/suites.ts')
  const { addSummaries, formatCounts } = await import('./lib/test-summary.ts')
  const checks = [...quickChecks, ...slowChecks]
  const steps = [
    // At once: most of them keep one core busy.
    {
      title: checks.map(({ title }) => title).join(', '),
      run: async () => addSummaries(await Promise.all(checks.map(runCheck))),
    },
    { title: 'Unit tests', run: () => runVitest('unit', reports) },
    { title: 'Integration tests', run: () => runVitest('integration', reports) },
    { title: 'Build, and the demo network', run: async () => toSummary(await buildAndSeed()) },
    { title: 'End-to-end tests', run: async () => (demo ? runEndToEnd(reports, demo) : toSummary(false)) },
  ]
  const summaries: TestSummary[] = []
  for (const { title, run } of steps) {
    console.log(`\n— ${title}`)
    const found = await step(title, run, ({ failed }) => failed === 0)
    if (found.passed + found.failed + found.skipped > 1) console.log(`  ${formatCounts(found)}`)
    summaries.push(found)
  }
  const total = addSummaries(summaries)
  console.log('')
  for (const note of total.notes) console.log(`Skipped: ${note}`)
  const isIncomplete = total.skipped > 0 && Boolean(process.env.CI)
  if (isIncomplete) console.log('In CI nothing may be skipped, so this run has failed.')
  console.log(formatCounts(total))
  return total.failed > 0 || isIncomplete ? 1 : 0
}

/** Both at once: neither keeps two cores busy. */
async function buildAndSeed(): Promise<boolean> {
  const outcomes = await Promise.allSettled([build(), makeDemo(process.env.E2E_DATABASE_URL)])
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      console.error(outcome.reason instanceof Error ? outcome.reason.message : outcome.reason)
  }
  const [built, made] = outcomes
  if (made.status === 'fulfilled') demo = made.value
  return built.status === 'fulfilled' && made.status === 'fulfilled'
}
