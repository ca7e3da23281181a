import { quickChecks, runCheck } from './lib/checks.ts'
import { stopOnSignal } from './lib/child-processes.ts'
import { step } from './lib/step.ts'
import { addSummaries, formatCounts, type TestSummary } from './lib/test-summary.ts'

/** `npm run check`: the checks that take only a few seconds. */
stopOnSignal(() => 130)
const summaries: TestSummary[] = []
for (const check of quickChecks) {
  summaries.push(
    await step(
      check.title,
      () => runCheck(check),
      ({ failed }) => failed === 0,
    ),
  )
}
const total = addSummaries(summaries)
console.log(formatCounts(total))
process.exitCode = total.failed > 0 ? 1 : 0
