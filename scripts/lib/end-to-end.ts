import { build } from './build.ts'
import { runWithOutput } from './checks.ts'
import { findChromium } from './chromium.ts'
import { Failure } from './failure.ts'

/**
 * Builds the sites and runs the end-to-end tests that Playwright's arguments name.
 *
 * @throws Failure where there is no Chromium
 */
export async function checkEndToEnd(
  arguments_: readonly string[],
  env: Record<string, string>,
): Promise<void> {
  const chromium = await findChromium()
  if (!chromium)
    throw new Failure('No Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.')
  await build()
  process.exitCode = await runWithOutput(
    ['node_modules/@playwright/test/cli.js', 'test', '--no-deps', '--reporter=list', ...arguments_],
    { CHROMIUM_BINARY: chromium, ...env },
  )
}
