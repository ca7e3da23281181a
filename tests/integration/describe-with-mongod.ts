import { describe, inject, test } from 'vitest'

/** Runs a suite on the MongoDB server that the whole run shares. */
export function describeWithMongod(name: string, suite: (server: string) => void) {
  const server = inject('mongodbUrl')
  if (server) return describe(`${name} on MongoDB`, () => suite(server))
  // Without a mongod the report lists what was not tested; in CI setup.ts has already failed the run.
  test.skip(`${name} on MongoDB: no mongod was found`) // Reason: there is no server to test on.
}
