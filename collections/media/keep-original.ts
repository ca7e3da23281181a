import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type JSONField,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { env } from '#base/env.ts'
import { isRecord } from '#base/narrow.ts'
import type { Media } from '#payload-types'

const keptFile = z.object({
  /** The folder in which the files are kept, below that of uploads. */
  folder: z.string().regex(/^[\w-]+$/),
  filename: z.string(),
  mimeType: z.string(),
  focalX: z.number().nullish(),
  focalY: z.number().nullish(),
  /** Whether the picture was cut, and not replaced by another one. */
  isCrop: z.boolean(),
})
export type KeptFile = z.infer<typeof keptFile>

/**
 * The file that a picture had before it was replaced or cut, for the panel to bring back. Of a picture that is cut several times in a row
 * it is the whole one.
 */
export const kept: JSONField = { name: 'kept', type: 'json', label: 'Earlier file', admin: { hidden: true } }

const folderOf = (name: string): string => path.join(path.resolve(env.MEDIA_DIR), 'kept', name)

/** What this request has put aside. `files` are the names of the original and its sizes. */
type Aside = { kept: KeptFile; files: string[] }
const asideOf = ({ context }: PayloadRequest) => context.keptFile as Aside | undefined

/** Puts the files of a picture aside before Payload deletes or overwrites them, which it does before it validates the save. */
export const putFilesAside: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id } = args as { id?: string }
  const isCrop = !req.file && cropIn(req)
  if (operation !== 'update' || !id || !(req.file || isCrop)) return args
  const found = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    // The user who may not change the picture is refused by the save itself.
    overrideAccess,
    req,
  })
  if (!found?.filename || !found.mimeType) return args
  const { filename, mimeType, focalX, focalY } = found
  const files = [filename, ...Object.values(found.sizes ?? {}).flatMap((size) => size?.filename ?? [])]
  const folder = crypto.randomUUID()
  await copyFiles(files, path.resolve(env.MEDIA_DIR), folderOf(folder))
  req.context.keptFile = {
    kept: { folder, filename, mimeType, focalX, focalY, isCrop },
    files,
  } satisfies Aside
  return args
}

/** The panel sends a crop with each focal point, of the whole picture where nothing is cut. */
function cropIn({ query }: PayloadRequest): boolean {
  const crop = isRecord(query?.uploadEdits) ? query.uploadEdits.crop : undefined
  return isRecord(crop) && (Number(crop.width) < 100 || Number(crop.height) < 100)
}

async function copyFiles(names: readonly string[], from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of names) {
    const source = path.join(from, path.basename(name))
    // A size may be missing: small pictures have no large ones.
    if (await stat(source).catch(() => null)) await copyFile(source, path.join(to, path.basename(name)))
  }
}

/** Notes in the document what was put aside. */
export const noteKeptFile: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const aside = asideOf(req)
  if (!aside) return { ...data, kept: originalDoc?.kept ?? null }
  const before = keptFile.safeParse(originalDoc?.kept).data
  return { ...data, kept: aside.kept.isCrop && before?.isCrop ? before : aside.kept }
}

/** Deletes what is not kept any more. */
export const forgetOlderFile: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, req }) => {
  const aside = asideOf(req)
  if (!aside) return doc
  const now = keptFile.safeParse(doc.kept).data?.folder
  const before = keptFile.safeParse(previousDoc?.kept).data?.folder
  for (const folder of [before, aside.kept.folder])
    if (folder && folder !== now) await rm(folderOf(folder), { recursive: true, force: true })
  delete req.context.keptFile
  return doc
}

/** Puts the files back where the save was refused. */
export const putFilesBack: CollectionAfterErrorHook = async ({ req }) => {
  const aside = asideOf(req)
  if (!aside) return
  delete req.context.keptFile
  await copyFiles(aside.files, folderOf(aside.kept.folder), path.resolve(env.MEDIA_DIR))
  await rm(folderOf(aside.kept.folder), { recursive: true, force: true })
}

export const deleteKeptFile: CollectionAfterDeleteHook<Media> = async ({ doc }) => {
  const { folder } = keptFile.safeParse(doc.kept).data ?? {}
  if (folder) await rm(folderOf(folder), { recursive: true, force: true })
}

/** POST /api/media/:id/bring-back -> `{ doc }`: the picture with its earlier file. What it had until now is kept in its place. */
export const bringBackEndpoint: Endpoint = {
  path: '/:id/bring-back',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const row = await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: false, req })
    const earlier = keptFile.safeParse(row.kept).data
    const data =
      earlier && (await readFile(path.join(folderOf(earlier.folder), earlier.filename)).catch(() => null))
    if (!data) throw new APIError('No earlier file of this picture is kept.', 404, undefined, true)
    const { filename: name, mimeType: mimetype, focalX, focalY } = earlier
    const doc = await req.payload.update({
      collection: 'media',
      id,
      data: { focalX, focalY },
      file: { data, mimetype, name, size: data.length },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc })
  },
}
