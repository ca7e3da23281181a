import { EnvironmentError } from '#base/env.ts'
import { UnwritableFolderError } from '#base/writable-folder.ts'
import { DatabaseUnavailableError, LockLostError, MigrationError } from '#database/errors.ts'
import { Failure } from './failure.ts'

/** Errors whose message says what the user can do, so that a stack trace would only hide it. */
const explained = [
  Failure,
  EnvironmentError,
  UnwritableFolderError,
  DatabaseUnavailableError,
  LockLostError,
  MigrationError,
]

/** Runs a program to its end and exits: with status 1 and the reason if it fails. */
export async function exitWithReason(run: () => Promise<void>): Promise<never> {
  try {
    await run()
  } catch (error) {
    console.error(explained.some((kind) => error instanceof kind) ? (error as Error).message : error)
    process.exit(1)
  }
  process.exit(0)
}
