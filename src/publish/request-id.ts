import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from './process-wide.ts'

const storage = processWide('request-id', () => new AsyncLocalStorage<string>())

/** Runs what handles a request; whatever it logs has the request's id. */
export const runWithRequestId = <T>(id: string, run: () => T): T => storage.run(id, run)

/** The id of the request that is being handled, as in the server's line about it; undefined outside of requests. */
export const requestId = (): string | undefined => storage.getStore()
