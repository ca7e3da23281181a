import { fileTypeFromBuffer } from 'file-type'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { maxUploadBytes } from '#base/body-limits.ts'

/** The largest picture in pixels, which bounds the memory that decoding it takes. */
const maxPixels = 100_000_000

/**
 * Raster formats only, because an SVG can contain scripts. Each with how it is written anew, visibly the same, after its
 * metadata has been removed.
 */
const formats: readonly Format[] = [
  { mimeType: 'image/jpeg', write: (picture) => picture.jpeg({ quality: 92, mozjpeg: true }) },
  { mimeType: 'image/png', write: (picture) => picture.png() },
  { mimeType: 'image/webp', write: (picture) => picture.webp({ quality: 92 }) },
  { mimeType: 'image/avif', write: (picture) => picture.avif({ quality: 80, effort: 2 }) },
]
type Format = { mimeType: string; write: (picture: Sharp) => Sharp }

export const acceptedTypes = formats.map(({ mimeType }) => mimeType)

type Upload = NonNullable<PayloadRequest['file']>

/**
 * Checks an uploaded picture and removes what a camera or a program has written into the file besides the picture:
 * position, names, dates, comments. The colour profile is kept, and the orientation is applied.
 *
 * @throws ValidationError that says what the file is and what is allowed
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const isWrite = operation === 'create' || operation === 'update'
  // Payload checks access later. The server decodes pictures of signed-in users only.
  if (isWrite && req.file && (overrideAccess || req.user)) req.file = await preparePicture(req.file)
  return args
}

async function preparePicture(file: Upload): Promise<Upload> {
  if (isCutOff(file)) refuse(file, `is larger than ${millions(maxUploadBytes)} MB`)
  const type = await fileTypeFromBuffer(file.data)
  const format = formats.find(({ mimeType }) => mimeType === type?.mime)
  if (!format) refuse(file, type ? `is a ${type.ext.toUpperCase()} file` : 'is not a picture')
  const metadata = await readMetadata(file.data)
  if (!metadata) refuse(file, 'is damaged and cannot be read')
  const { width, height } = metadata
  if (width * height > maxPixels)
    refuse(file, `has ${width} × ${height} pixels, more than ${millions(maxPixels)} million`)
  const data = await removeMetadata(file.data).catch(() => refuse(file, 'is damaged and cannot be read'))
  return { ...file, data, mimetype: format.mimeType, size: data.length }
}

/** The picture without metadata; a file that has none, or is no accepted picture, is returned as it is. */
export async function removeMetadata(data: Buffer): Promise<Buffer> {
  const type = await fileTypeFromBuffer(data)
  const format = formats.find(({ mimeType }) => mimeType === type?.mime)
  const metadata = format && (await readMetadata(data))
  if (!metadata || !hasMetadata(data, metadata)) return data
  const picture = sharp(data, { animated: true, limitInputPixels: maxPixels })
  return format.write(picture.autoOrient().keepIccProfile()).toBuffer()
}

function hasMetadata(data: Buffer, { format, ...found }: Metadata): boolean {
  const { exif, xmp, iptc, comments, tifftagPhotoshop, orientation } = found
  const isTurned = orientation !== undefined && orientation !== 1
  const isReported = [exif, xmp, iptc, comments, tifftagPhotoshop].some(Boolean)
  return isTurned || isReported || (format === 'jpeg' && hasForeignSegments(data))
}

/**
 * Whether a JPEG has comments or segments of applications, not all of which sharp reports. The picture itself needs JFIF's
 * own segment, the colour profile and Adobe's colour transform (ITU-T T.81, annex B; ICC.1, annex B.4).
 */
function hasForeignSegments(data: Buffer): boolean {
  const needed = [0xe0, 0xe2, 0xee]
  for (let at = 2; data[at] === 0xff && at + 4 <= data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0
    if (marker === startOfScan) return false
    const isComment = marker === 0xfe
    if (isComment || (marker >= 0xe0 && marker <= 0xef && !needed.includes(marker))) return true
  }
  return false
}

const startOfScan = 0xda

const readMetadata = (data: Buffer): Promise<Metadata | null> =>
  sharp(data, { animated: true })
    .metadata()
    .catch(() => null)

function refuse({ name }: Upload, reason: string): never {
  const message = `“${name}” ${reason}. Choose a JPEG, PNG, WebP or AVIF picture of up to ${millions(maxUploadBytes)} MB.`
  throw new ValidationError({ collection: 'media', errors: [{ label: 'File', path: 'file', message }] })
}

/** Set by Payload's parser on a file that exceeds `upload.limits.fileSize`. */
const isCutOff = (file: Upload): boolean => 'truncated' in file && file.truncated === true

const millions = (count: number): number => count / 1_000_000
