import { runProgram } from '../lib/step.ts'

// `npm run check:colors`: the test of the themes' contrast, with ten thousand pairs of brand colours. `npm test` takes the first thousand.
await runProgram(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'src/domain/themes/variables.test.ts'],
  {
    env: { BRAND_COLORS: '10000' },
    hint: 'The lines above name the colours, which can be tried again alone.',
  },
)
