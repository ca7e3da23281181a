import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, TextField } from 'payload'
import type { Media } from '#payload-types'

/** The SHA-256 of the files of a picture, in hexadecimal. Written with the files, so that no page reads them. */
export const fileHash: TextField = {
  name: 'fileHash',
  type: 'text',
  label: 'Hash of the files',
  admin: { hidden: true },
}

/** Writes the hash of files that are about to be stored: of an upload, a crop, or sizes about another focal point. */
export const writeFileHash: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req }) => ({
  ...data,
  fileHash: req.file ? hashFiles(req.file.data, req.payloadUploadSizes ?? {}) : originalDoc?.fileHash,
})

/** @param sizes the contents of a picture's sizes by their names */
export function hashFiles(original: Buffer, sizes: Readonly<Record<string, Buffer>>): string {
  const files = Object.entries(sizes).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const hash = createHash('sha256').update(original)
  // With names and lengths, so that no two sets of files are one sequence of bytes.
  for (const [name, file] of files) hash.update(`\n${name} ${file.length}\n`).update(file)
  return hash.digest('hex')
}

/** The version of a picture in its addresses. Undefined if its files were missing when their hash was to be written. */
export const fileVersion = ({ fileHash }: Pick<Media, 'fileHash'>): string | undefined =>
  fileHash?.slice(0, 10)

/** The name of a file with its version, under which browsers may keep it: `foot.v-0123456789.webp`. */
export const withVersion = (filename: string, version: string | undefined): string =>
  version ? filename.replace(/(?=\.\w+$)/, `.v-${version}`) : filename

/** The name of a file, and the version that an address asks for. */
export function splitVersion(name: string): { filename: string; version: string | undefined } {
  const [whole = '', version] = /\.v-([0-9a-f]{10})(?=\.\w+$)/.exec(name) ?? []
  return { filename: name.replace(whole, ''), version }
}
