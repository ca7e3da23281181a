import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '#base/env.ts'
import type { Media } from '#payload-types'
import { hashFiles } from '../media/file-version.ts'

/**
 * Writes the hash of the files of pictures that were uploaded before uploads got theirs. One whose files are missing is left
 * without, and so is not kept for long by browsers.
 */
export async function data(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Media>({
    collection: 'media',
    limit: 0,
    pagination: false,
    locale: 'all',
    req,
  })
  for (const picture of docs) {
    if (picture.fileHash) continue
    const fileHash = await readAndHash(picture)
    // The whole document, because the adapter of SQLite empties every list that is missing.
    const row = { ...picture, fileHash }
    if (fileHash)
      await db.updateOne({ collection: 'media', id: picture.id, data: row, returning: false, req })
  }
}

async function readAndHash({ filename, sizes }: Media): Promise<string | null> {
  try {
    const files: Record<string, Buffer> = {}
    for (const [name, size] of Object.entries(sizes ?? {}))
      if (size?.filename) files[name] = await readStored(size.filename)
    return hashFiles(await readStored(filename ?? ''), files)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR'].includes(String(error.code)))
      return null
    throw error
  }
}

const readStored = (filename: string): Promise<Buffer> =>
  readFile(path.join(path.resolve(env.MEDIA_DIR), path.basename(filename)))
