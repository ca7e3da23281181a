import type { TestProject } from 'vitest/node'
import { startMongod } from '../fixtures/mongod.ts'

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUrl: string | undefined
  }
}

/** Starts one MongoDB for the whole run. */
export default async function setup({ provide }: TestProject) {
  const server = await startMongod()
  if (!server && process.env.CI) {
    throw new Error(
      'No mongod was found, and CI does not pass without one: set MONGOD_BINARY or MONGODB_URL.',
    )
  }
  if (!server) console.warn('SKIPPED on MongoDB: no mongod was found. Set MONGOD_BINARY or MONGODB_URL.')
  provide('mongodbUrl', server?.url)
  return server?.stop
}
