import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A folder of the settings can't be written to. The message names the variable and a remedy. */
export class UnwritableFolderError extends Error {}

/**
 * Creates a folder if it is missing, and writes a file to it to see whether that is permitted.
 *
 * @param variable the environment variable that names the folder
 * @throws UnwritableFolderError
 */
export function assertWritableFolder(folder: string, variable: string): void {
  const absolute = path.resolve(/*turbopackIgnore: true*/ folder)
  const probe = path.join(absolute, `.write-test-${process.pid}`)
  try {
    createFolder(absolute)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnwritableFolderError(
      `The folder ${absolute} of ${variable} cannot be written to (${reason}). Name a folder that this user may write to.`,
    )
  }
}

/**
 * Creates a folder and the missing ones above it. Node's own option `recursive` tries for ever in a folder of the system
 * such as /proc, which denies that it exists.
 */
function createFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    const parent = path.dirname(folder)
    if (code !== 'ENOENT' || parent === folder) throw error
    createFolder(parent)
    mkdirSync(folder)
  }
}
