import { defineConfig } from 'vitest/config'
import { LongestFirst } from '#tests/longest-first.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Required by tests that read the environment. Nothing signed with it outlives the tests.
          env: { PAYLOAD_SECRET: 'only-for-tests-only-for-tests-00' },
          include: ['src/**/*.test.{ts,tsx}', 'collections/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Mostly pure functions. Sharing loaded modules saves more time than the tests take.
          isolate: false,
          maxWorkers: 2,
          // Property tests run thousands of cases: a busy machine must not make them fail.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          env: { PAYLOAD_SECRET: 'only-for-tests-only-for-tests-00' },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/integration/setup.ts',
          setupFiles: 'tests/integration/cheap-passwords.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // For machines with two cores; more workers would not be faster there.
          maxWorkers: 2,
        },
      },
    ],
  },
})
