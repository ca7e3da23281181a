import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './lib/build.ts'
import { stopOnSignal } from './lib/child-processes.ts'
import { createDemo, type Demo, removeDemo } from './lib/demo-server.ts'
import { Failure } from './lib/failure.ts'
import { installPackages } from './lib/install.ts'
import { step } from './lib/step.ts'
import type { TestSummary } from './lib/test-summary.ts'

/**
 * `npm test`: runs every check and every suite, one step after another, and continues after a step that failed. The
 * last line holds the counts alone. With CI=true the run fails if a test was skipped.
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
  // These modules import packages, so they can be loaded only once the packages are installed.
  const { quickChecks, runCheck, slowChecks, toSummary } = await import('./lib/checks.ts')
  const { runEndToEnd, runVitest } = await import('./lib/suites.ts')
  const { addSummaries, formatCounts } = await import('./lib/test-summary.ts')
  const checks = [...quickChecks, ...slowChecks]
  const steps = [
    // Run together: most of them use a single core.
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
    const summary = await step(title, run, ({ failed }) => failed === 0)
    if (summary.passed + summary.failed + summary.skipped > 1) console.log(`  ${formatCounts(summary)}`)
    summaries.push(summary)
  }
  const total = addSummaries(summaries)
  console.log('')
  for (const note of total.notes) console.log(`Skipped: ${note}`)
  const isIncomplete = total.skipped > 0 && Boolean(process.env.CI)
  if (isIncomplete)
    console.log('The run fails because tests were skipped, which CI does not allow. See the reasons above.')
  console.log(formatCounts(total))
  return total.failed > 0 || isIncomplete ? 1 : 0
}

/** Builds the sites and creates the demo network, at the same time: neither uses more than one core throughout. */
async function buildAndSeed(): Promise<boolean> {
  const outcomes = await Promise.allSettled([build(), createDemo(process.env.E2E_DATABASE_URL)])
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      console.error(outcome.reason instanceof Error ? outcome.reason.message : outcome.reason)
  }
  const [building, seeding] = outcomes
  if (seeding.status === 'fulfilled') demo = seeding.value
  return building.status === 'fulfilled' && seeding.status === 'fulfilled'
}
