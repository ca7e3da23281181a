import { runProgram } from '../lib/step.ts'

// `npm run check:server`: the server's test with hostile requests, with a hundred thousand of them, of another series each time.
await runProgram(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    'src/server/page-cache/hostile-requests.test.ts',
  ],
  { env: { HOSTILE_REQUESTS: '100000' }, hint: 'The first lines above name the request that failed.' },
)
