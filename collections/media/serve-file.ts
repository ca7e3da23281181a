import { APIError, type TypeWithID, type UploadConfig } from 'payload'
import { fileResponse } from './file-response.ts'
import { namedFile } from './sizes.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Serves a file to the panel, whose user may read its document: Payload has checked that, and looks the document up only
 * where a user may not read all of them. Sites serve what they show themselves.
 *
 * Payload also asks for the file that a form names in the place of an uploaded one, without any check. None is given.
 */
export const serveFile: Handler = async (req, { doc, params: { filename } }) => {
  const method = req.method ?? 'GET'
  if (method !== 'GET' && method !== 'HEAD') throw new APIError('A form has to contain its own file.', 400)
  const { db } = req.payload
  const where = namedFile(filename)
  const row = isMedia(doc) ? doc : await db.findOne<Media>({ collection: 'media', where, req })
  const sizes = Object.values(row?.sizes ?? {})
  const file = [row, ...sizes].find((each) => each?.filename === filename)
  const stored = file?.mimeType ? { filename, mimeType: file.mimeType } : null
  const response =
    stored &&
    (await fileResponse(stored, { method, headers: req.headers }, { cacheControl: 'private, no-cache' }))
  return response || Response.json({ errors: [{ message: 'There is no such file.' }] }, { status: 404 })
}

type StoredMedia = { filename?: string | null; mimeType?: string | null }
type Media = TypeWithID & StoredMedia & { sizes?: Record<string, StoredMedia | undefined> }

const isMedia = (doc: unknown): doc is Media => typeof doc === 'object' && doc !== null && 'filename' in doc
