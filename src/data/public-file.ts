import { z } from 'zod'
import { createCache } from '#base/cache.ts'
import { memoize } from '#base/memoize.ts'
import { fileResponse } from '#collections/media/file-response.ts'
import { namedFile } from '#collections/media/sizes.ts'
import { findPublicTargets } from '#collections/references/find-references.ts'
import type { Site } from '#domain/clinic/network.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { payload } from './payload.ts'
import { type Draft, reader } from './reader.ts'

/**
 * The response with the file of a picture that a site shows: that something published there refers to, be it the original
 * or one of its sizes. An editor's preview also gets pictures that nothing refers to yet.
 *
 * @returns null for every other name, whether or not there is such a file
 */
export async function publicFileResponse(
  { site, filename, draft }: { site: Site; filename: string; draft: Draft },
  request: Request,
): Promise<Response | null> {
  const [row] = await reader({ site, locale: defaultContentLocale, draft }).find('media', {
    where: namedFile(filename),
    limit: 1,
    select: ['filename', 'mimeType', 'sizes'],
  })
  if (!row || !(draft || (await shownPictures(site)).has(row.id))) return null
  const { sizes, ...original } = media.parse(row)
  const found = [original, ...Object.values(sizes ?? {})].find((each) => each.filename === filename)
  return found ? fileResponse(found, request, { cacheControl: draft ? 'private, no-store' : shown }) : null
}

/** For an hour, after which a picture that has been withdrawn is gone from browsers and proxies as well. */
const shown = 'public, max-age=3600'

const file = z.object({ filename: z.string(), mimeType: z.string() })
const media = file.extend({
  sizes: z.record(z.string(), file.catch({ filename: '', mimeType: '' })).nullish(),
})

/** Milliseconds: a page asks for dozens of pictures at once, and a new one is to be seen within a second. */
const lifetime = 1000

const shownPictures = async (site: Site): Promise<Set<string>> => {
  const database = await payload()
  return getCache(database).get(site.id ?? '', '', () => findPublicTargets('media', site.id, database))
}

/** A cache for each database; the tests of one process open several. */
const getCache = memoize(
  (_: Awaited<ReturnType<typeof payload>>) => createCache<Set<string>>({ capacity: 2_000, lifetime }),
  new WeakMap(),
)
