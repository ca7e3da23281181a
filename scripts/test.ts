import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './steps/build.ts'
import { stopOnSignal } from './steps/children.ts'
import { Failure } from './steps/failure.ts'
import { installPackages } from './steps/install.ts'
import { step } from './steps/step.ts'
import type { Tally } from './steps/tally.ts'

/**
 * `npm test`: everything that can be proven, each step in turn, also after one that failed. Ends with the counts alone
 * on a line. With CI=true whatever is skipped has failed.
 */
stopOnSignal(() => 130)
const reports = mkdtempSync(path.join(tmpdir(), 'reports-'))
try {
  await step('Packages', installPackages)
  process.exitCode = await prove()
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}

async function prove(): Promise<number> {
  // These need packages, so they are loaded only now.
  const { quickChecks, runCheck, slowChecks, verdict } = await import('./steps/checks.ts')
  const { endToEnd, vitest } = await import('./steps/suites.ts')
  const { closingLine, sum } = await import('./steps/tally.ts')
  const steps = [
    ...[...quickChecks, ...slowChecks].map((check) => ({ title: check.title, run: () => runCheck(check) })),
    { title: 'Unit tests', run: () => vitest('unit', reports) },
    { title: 'Integration tests', run: () => vitest('int', reports) },
    { title: 'Build', run: async () => verdict(await builds()) },
    { title: 'End-to-end tests', run: () => endToEnd(reports) },
  ]
  const tallies: Tally[] = []
  for (const { title, run } of steps) {
    console.log(`\n— ${title}`)
    const found = await step(title, run, ({ failed }) => failed === 0)
    if (found.passed + found.failed + found.skipped > 1) console.log(`  ${closingLine(found)}`)
    tallies.push(found)
  }
  const total = sum(tallies)
  console.log('')
  for (const note of total.notes) console.log(`Skipped: ${note}`)
  const isIncomplete = total.skipped > 0 && Boolean(process.env.CI)
  if (isIncomplete) console.log('In CI nothing may be skipped, so this run has failed.')
  console.log(closingLine(total))
  return total.failed > 0 || isIncomplete ? 1 : 0
}

async function builds(): Promise<boolean> {
  try {
    await build()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
