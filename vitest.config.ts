import { defineConfig } from 'vitest/config'
import { LongestFirst } from '#tests/longest-first.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Some of what is tested reads the settings; nothing here is signed that anybody keeps.
          env: { PAYLOAD_SECRET: 'only-for-tests-only-for-tests-00' },
          include: ['src/**/*.test.{ts,tsx}', 'collections/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Pure functions for the most part: files share what is loaded, which takes longer than their tests.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'integration',
          env: { PAYLOAD_SECRET: 'only-for-tests-only-for-tests-00' },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/integration/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores: more files at once only wait for one another.
          maxWorkers: 2,
        },
      },
    ],
  },
})
