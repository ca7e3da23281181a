import { rulesFor } from '#collections/shared/access/policy.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { networkSite, type Site } from '#domain/clinic/network.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { canonicalPath, splitAddress } from '#domain/routes/site-address.ts'
import { strings } from '#mappers/stored-values.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { clinicTag } from '#publish/tags.ts'
import { type Reader, type Row, reader } from './reader.ts'

type KnownPaths = {
  paths: ReadonlySet<string>
  /** By path, the parameters that a redirect from there has to have. */
  queryNames: ReadonlyMap<string, readonly string[]>
}

export type KnownPath = { isKnown: boolean; queryNames: readonly string[] }

/**
 * Whether a clinic's site may have something at a path: a document of its own or of the network, shown or not, a former
 * address or a redirect. Kept in memory, what is the network's once for all clinics.
 *
 * @param path canonical, without a locale
 */
export async function findKnownPath(clinic: Clinic, path: string): Promise<KnownPath> {
  const [shared, own] = await Promise.all([
    keptPaths.get('', () => readPaths(networkSite(''))),
    keptPaths.get(clinic.id, () => readPaths(clinic)),
  ])
  return {
    isKnown: shared.paths.has(path) || own.paths.has(path),
    queryNames: own.queryNames.get(path) ?? [],
  }
}

/** The same for the network's own site. */
export async function isKnownToNetwork(path: string): Promise<boolean> {
  return (await keptPaths.get('', () => readPaths(networkSite('')))).paths.has(path)
}

const keptPaths = processWide('kept-paths', () =>
  createKept<KnownPaths>({ capacity: 500_000, sizeOf: ({ paths }) => paths.size + 1, replays: false }),
)

async function readPaths(site: Site): Promise<KnownPaths> {
  if (site.id !== null) noteTags(clinicTag(site.id))
  const siteReader = reader({ site, locale: defaultContentLocale, draft: false })
  const documents = await Promise.all(
    (Object.keys(collectionPaths) as RoutedCollection[]).map((collection) =>
      documentPaths(siteReader, collection),
    ),
  )
  const sources = (await siteReader.find('redirects', { select: ['from'], sort: 'from' })).map(({ from }) =>
    splitAddress(String(from)),
  )
  const queryNames = Map.groupBy(
    sources.filter(({ query }) => query),
    ({ path }) => path,
  )
  return {
    paths: new Set([
      ...documents.flat(),
      ...sources.filter(({ query }) => !query).map(({ path }) => path),
      ...(site.id === null ? [] : site.locations.map(({ slug }) => `/locations/${slug}`)),
    ]),
    queryNames: new Map(
      [...queryNames].map(([path, found]) => [
        path,
        [...new Set(found.flatMap(({ query }) => [...new URLSearchParams(query).keys()]))],
      ]),
    ),
  }
}

async function documentPaths(siteReader: Reader, collection: RoutedCollection): Promise<string[]> {
  const { site } = siteReader
  const isShared = rulesFor(collection).belongs === 'owner'
  const rows = await siteReader.find(collection, {
    where: isShared && site.id !== null ? { owner: { equals: site.id } } : {},
    select: ['slug', 'formerSlugs'],
    sort: 'slug',
  })
  return rows.flatMap((row) => slugsOf(row).map((slug) => canonicalPath(pathOf(collection, slug))))
}

const pathOf = (collection: RoutedCollection, slug: string): string =>
  `${collectionPaths[collection]}/${encodeURIComponent(slug)}`

const slugsOf = ({ slug, formerSlugs }: Row): string[] => [String(slug), ...strings.parse(formerSlugs)]
