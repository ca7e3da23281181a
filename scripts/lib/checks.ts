import { type Environment, startProgram } from './child-processes.ts'
import { type TestSummary, testSummary } from './test-summary.ts'

type Check = { title: string; args: string[]; env?: Environment }

/** Checks that do not run the product, those whose findings are quickest to correct first. */
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
    // Knip loads payload.config.ts, which requires one.
    env: { PAYLOAD_SECRET: 'not used' },
  },
]

/** Runs a check with Node and shows its output. */
export async function runCheck({ args, env }: Check): Promise<TestSummary> {
  return toSummary((await runWithOutput(args, env)) === 0)
}

/** Counts a check that passes or fails as a whole as one test. */
export function toSummary(hasPassed: boolean): TestSummary {
  return testSummary(hasPassed ? { passed: 1 } : { failed: 1 })
}

/** Runs a program with Node, its output shown as it comes. @returns its exit status */
export function runWithOutput(args: string[], env: Environment = {}): Promise<number | undefined> {
  return startProgram(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).end
}
