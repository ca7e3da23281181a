import { type Environment, startProgram } from './child-processes.ts'
import { type TestSummary, testSummary } from './test-summary.ts'

type Check = { title: string; args: string[]; env?: Environment }

/** What can be told without running the product, quickest to mend first. */
export const quickChecks: Check[] = [
  { title: 'Lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { title: 'Layers', args: ['scripts/quality/layers.ts'] },
  { title: 'Types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'] },
]

export const slowChecks: Check[] = [
  { title: 'Generated files', args: ['scripts/generate.ts', '--check'] },
  { title: 'Fonts', args: ['scripts/fonts.ts', '--check'] },
  {
    title: 'Dead code',
    args: ['node_modules/knip/bin/knip.js', '--no-progress'],
    // It loads payload.config.ts, which wants one.
    env: { PAYLOAD_SECRET: 'not used' },
  },
]

/** Runs a check with Node and shows what it prints. */
export async function runCheck({ args, env }: Check): Promise<TestSummary> {
  return toSummary((await runWithOutput(args, env)) === 0)
}

/** What holds or fails as a whole, counted as one test. */
export function toSummary(hasPassed: boolean): TestSummary {
  return testSummary(hasPassed ? { passed: 1 } : { failed: 1 })
}

/** The exit status of a program that Node runs, its output shown as it comes. */
export function runWithOutput(args: string[], env: Environment = {}): Promise<number | undefined> {
  return startProgram(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).end
}
