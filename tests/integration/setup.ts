import type { TestProject } from 'vitest/node'
import { startMongod } from '../fixtures/mongod.ts'

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUrl: string | undefined
  }
}

/** Starts one MongoDB server for the whole run. */
export default async function setup({ provide }: TestProject) {
  const server = await startMongod()
  if (!server && process.env.CI) {
    throw new Error(
      'No mongod was found, and CI requires one. Set MONGOD_BINARY to its path, or MONGODB_URL to a server.',
    )
  }
  if (!server)
    console.warn(
      'The suites on MongoDB are skipped: no mongod was found. Set MONGOD_BINARY to its path, or MONGODB_URL to a server.',
    )
  provide('mongodbUrl', server?.url)
  return server?.stop
}
