import { z } from 'zod'
import { fileVersion, withVersion } from '#collections/media/file-version.ts'
import type { Text } from '#domain/locales/localized.ts'
import { localizedText, optional } from '#mappers/stored-values.ts'
import type { Picture } from '#ui/models.ts'
import type { Localize } from '../localize.ts'
import type { Reader } from '../reader.ts'

/** The pictures of a page: loaded together by id, then found synchronously. */
export type PictureCache = {
  load: (ids: readonly (string | null | undefined)[]) => Promise<void>
  find: (id: string | null | undefined) => Picture | null
}

export function createPictureCache(reader: Reader, localize: Localize): PictureCache {
  const loaded = new Map<string, Picture | null>()
  return {
    load: async (ids) => {
      const wanted = [...new Set(ids)].filter((id): id is string => Boolean(id) && !loaded.has(String(id)))
      const rows = await reader.findByIds('media', wanted)
      for (const id of wanted) loaded.set(id, null)
      for (const row of rows) loaded.set(row.id, toPicture(row, localize))
    },
    find: (id) => (id ? (loaded.get(id) ?? null) : null),
  }
}

const size = z.object({ url: z.string(), width: z.number(), mimeType: z.string() })

const media = z.object({
  url: z.string(),
  width: z.number(),
  height: z.number(),
  alt: localizedText,
  caption: localizedText,
  credit: optional(z.string()),
  licence: optional(z.string()),
  focalX: optional(z.number()),
  focalY: optional(z.number()),
  fileHash: z.string().nullish(),
  sizes: z.record(z.string(), z.unknown()).nullish(),
})

function toPicture(row: unknown, localize: Localize): Picture | null {
  const parsed = media.safeParse(row)
  if (!parsed.success) return null
  const { url, width, height, alt, caption, credit, licence, focalX, focalY, sizes } = parsed.data
  const version = fileVersion(parsed.data)
  return {
    src: mediaPath(url, version),
    width,
    height,
    alt: localize(alt) ?? ({ text: '' } satisfies Text),
    sources: pictureSources(Object.entries(sizes ?? {}), version),
    caption: localize(caption) ?? undefined,
    credit,
    licence,
    focus: focalX !== undefined && focalY !== undefined ? { x: focalX, y: focalY } : undefined,
  }
}

/** AVIF before WebP, each from narrow to wide, without the panel's cropped thumbnail. */
function pictureSources(sizes: [string, unknown][], version: string | undefined): Picture['sources'] {
  const made = sizes.flatMap(([name, value]) => {
    const parsed = size.safeParse(value)
    return parsed.success && name !== 'thumbnail' ? [parsed.data] : []
  })
  return ['image/avif', 'image/webp'].flatMap((type) => {
    const ofType = made.filter(({ mimeType }) => mimeType === type).toSorted((a, b) => a.width - b.width)
    const srcSet = ofType.map(({ url, width }) => `${mediaPath(url, version)} ${width}w`).join(', ')
    return srcSet ? [{ type, srcSet }] : []
  })
}

/** Pictures are served on the clinic's own host, whatever host is stored in their URL. */
const mediaPath = (url: string, version: string | undefined): string =>
  withVersion(url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/api\/media\/file\//, '/media/'), version)
