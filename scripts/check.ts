import { quickChecks, runCheck } from './steps/checks.ts'
import { stopOnSignal } from './steps/children.ts'
import { step } from './steps/step.ts'
import { closingLine, sum, type Tally } from './steps/tally.ts'

/** `npm run check`: what can be told in a few seconds. */
stopOnSignal(() => 130)
const tallies: Tally[] = []
for (const check of quickChecks) {
  await step(check.title, async () => {
    const found = await runCheck(check)
    tallies.push(found)
    return found.failed > 0 ? 'FAILED' : 'holds'
  })
}
const total = sum(tallies)
console.log(closingLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
