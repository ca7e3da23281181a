import { z } from 'zod'
import { fileResponse } from '#collections/media/file-response.ts'
import { fileVersion, splitVersion, withVersion } from '#collections/media/file-version.ts'
import { namedFile } from '#collections/media/sizes.ts'
import { findPublicTargets, refersTo } from '#collections/references/find-references.ts'
import type { Site } from '#domain/clinic/network.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { referencesTag, shownTag } from '#publish/tags.ts'
import { scopesOf } from './note-reads.ts'
import { payload } from './payload.ts'
import { type Draft, reader } from './reader.ts'

/**
 * The response with the file of a picture that a site shows: that something published there refers to, be it the original
 * or one of its sizes. An editor's preview also gets pictures that nothing refers to yet, that of one document
 * the pictures of its draft.
 *
 * @param name of the file, with or without its version. Another version than the present one leads to that.
 * @returns null for every other name, whether or not there is such a file
 */
export async function publicFileResponse(
  { site, name, draft }: { site: Site; name: string; draft: Draft },
  request: Request,
): Promise<Response | null> {
  const { filename, version } = splitVersion(name)
  const [row] = await reader({ site, locale: defaultContentLocale, draft }).find('media', {
    where: namedFile(filename),
    limit: 1,
    select: ['filename', 'mimeType', 'sizes', 'fileHash'],
  })
  if (row) noteTags(shownTag(row.id))
  if (!row) return null
  const isSeen = (await shownPictures(site)).has(row.id) || (await isInDraft(draft, row.id))
  if (!isSeen) return null
  const stored = media.parse(row)
  const found = [stored, ...Object.values(stored.sizes ?? {})].find((each) => each.filename === filename)
  if (!found) return null
  const present = fileVersion(stored)
  if (version !== undefined && version !== present)
    return redirect(`/media/${withVersion(encodeURIComponent(filename), present)}`)
  const lifetime = version === undefined ? hour : year
  return fileResponse(found, request, { cacheControl: draft ? 'private, no-store' : lifetime })
}

async function isInDraft(draft: Draft, picture: string): Promise<boolean> {
  return typeof draft === 'object' ? refersTo(draft, picture, await payload()) : draft !== false
}

/** For an hour, after which a picture that has been withdrawn is gone from proxies as well. */
const hour = 'public, max-age=3600'
/** For browsers: another picture has another address. */
const year = 'public, max-age=31536000, s-maxage=3600, immutable'

const redirect = (location: string): Response =>
  new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })

const file = z.object({ filename: z.string(), mimeType: z.string() })
const media = file.extend({
  sizes: z.record(z.string(), file.catch({ filename: '', mimeType: '' })).nullish(),
  fileHash: z.string().nullish(),
})

const shownPictures = (site: Site): Promise<Set<string>> =>
  keptPictures.get(site.id ?? '', async () => {
    noteTags(...scopesOf(site).map(referencesTag))
    return findPublicTargets('media', site.id, await payload())
  })

/** Whoever asks for a picture notes that picture alone. */
const keptPictures = processWide('kept-pictures', () =>
  createKept<Set<string>>({ capacity: 2_000, replays: false }),
)
