import { describe, inject, test } from 'vitest'

/** Runs a suite on the one MongoDB of the run. */
export function describeWithMongod(name: string, suite: (server: string) => void) {
  const server = inject('mongodbUrl')
  if (server) return describe(`${name} on MongoDB`, () => suite(server))
  // Whoever develops without a mongod is told what was not tried; in CI setup.ts has thrown before.
  test.skip(`${name} on MongoDB: no mongod was found`) // Reason: there is no server to try it on.
}
