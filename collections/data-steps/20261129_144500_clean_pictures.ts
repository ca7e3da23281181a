import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '#base/env.ts'
import { removeMetadata } from '../media/prepare-upload.ts'

/**
 * Removes the metadata of pictures that were uploaded before uploads lost theirs. Such a picture is uploaded anew under its
 * name, with its sizes; one without metadata, or without its file, is left alone.
 */
export async function data(req: PayloadRequest): Promise<void> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    trash: true,
    select: { filename: true },
    req,
  })
  for (const { id, filename } of docs) {
    const filePath = path.resolve(env.MEDIA_DIR, path.basename(filename ?? ''))
    const stored = await readFile(filePath).catch(() => null)
    if (!stored || (await removeMetadata(stored)) === stored) continue
    await payload
      .update({
        collection: 'media',
        id,
        data: {},
        filePath,
        overwriteExistingFiles: true,
        trash: true,
        depth: 0,
        req,
      })
      // A picture that can't be saved must not keep the server from starting.
      .catch((error: Error) =>
        payload.logger.error(`The metadata of ${filename} could not be removed: ${error.message}`),
      )
  }
}
