import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A folder of the settings can't be written to. The message names the variable and a remedy. */
export class UnwritableFolderError extends Error {}

/**
 * Creates a folder if it is missing, and writes a file to it to see whether that is permitted.
 *
 * @param variable the environment variable that names the folder
 * @throws UnwritableFolderError
 */
export async function assertWritableFolder(folder: string, variable: string): Promise<void> {
  const probe = path.join(folder, `.write-test-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnwritableFolderError(
      `${variable} is ${path.resolve(folder)}, which cannot be written to (${reason}). Name a folder that this user may write to.`,
    )
  }
}
