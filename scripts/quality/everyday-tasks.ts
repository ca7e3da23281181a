import { build } from '../lib/build.ts'
import { runWithOutput } from '../lib/checks.ts'
import { findChromium } from '../lib/chromium.ts'
import { Failure } from '../lib/failure.ts'

/**
 * `npm run check:tasks`: does the tasks of docs/guides/editing.md in a browser, by pointer and by keyboard, and counts their
 * clicks. Takes about six minutes; `npm test` does them by pointer alone.
 */
const chromium = await findChromium()
if (!chromium)
  throw new Failure('No Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.')
await build()
process.exitCode = await runWithOutput(
  ['node_modules/@playwright/test/cli.js', 'test', '--no-deps', 'everyday-tasks', '--reporter=list'],
  { CHROMIUM_BINARY: chromium, E2E_BY_KEYBOARD: '1' },
)
