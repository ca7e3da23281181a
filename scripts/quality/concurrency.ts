import { runProgram } from '../lib/step.ts'

// `npm run check:concurrency`: the integration tests of simultaneous saves and of several servers, with twice the documents and three times
// the killed servers of `npm test`.
await runProgram(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration'],
    ...['tests/integration/concurrency.test.ts', 'tests/integration/nodes.test.ts'],
  ],
  {
    env: { CONCURRENT_DOCUMENTS: '20', KILLED_SERVERS: '3' },
    hint: 'The lines above name what was lost or refused.',
  },
)
