import type { Where } from 'payload'
import { createBatch } from '#base/batch.ts'
import { findSectionRules } from '#blocks/blocks.ts'
import { publicRead } from '#collections/shared/access/access.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { clinicFacts } from '#domain/clinic/clinic.ts'
import { type ClinicSite, networkSite } from '#domain/clinic/network.ts'
import { isLibraryKind, type LibraryKind } from '#domain/library/collections.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { mainTexts } from '#domain/translation/main-texts.ts'
import {
  countSharedLetters,
  type SharedLetters,
  sharedLanguages,
} from '#domain/translation/shared-languages.ts'
import { isTranslated } from '#domain/translation/translated.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { alternatesTag, clinicTag } from '#publish/tags.ts'
import { payload } from './payload.ts'
import { reader } from './reader.ts'

/*
 * What one page has to know of other clinics to name its alternates: which of them hide a shared page, and in which
 * languages it is translated there. Nothing else is read across clinics, and no text leaves this file. What is read of the
 * library is read once for all clinics.
 */

type Shared = { collection: LibraryKind; id: string }

/** A clinic's adaptation of a shared document. */
export type AdaptationState = { id: string; visible: boolean }

/** The clinics' adaptations of a shared document, by the clinic's id. */
export const findAdaptationStates = (document: Shared): Promise<ReadonlyMap<string, AdaptationState>> =>
  keptStates.get(toKey(document), async () => {
    noteTags(alternatesTag(document.collection, document.id))
    return (await readStates(toKey(document))) ?? new Map()
  })

/** The languages of a clinic into which its page of a shared document is translated. */
export async function findTranslations(
  document: Shared,
  clinic: ClinicSite,
  adaptation: AdaptationState | undefined,
): Promise<readonly ContentLocale[]> {
  const locales = distinctContentLocales(clinic.locales)
  if (locales.length < 2) return locales
  const written = adaptation
    ? await findAdaptedLanguages(document, clinic, adaptation)
    : sharedLanguages(await findLetters(document), clinicFacts(clinic))
  return locales.filter((locale) => written.includes(locale))
}

const findLetters = (document: Shared): Promise<SharedLetters> =>
  keptLetters.get(toKey(document), async () => {
    noteTags(alternatesTag(document.collection, document.id))
    return (await readLetters(toKey(document))) ?? nothingWritten
  })

const findAdaptedLanguages = (
  document: Shared,
  clinic: ClinicSite,
  adaptation: AdaptationState,
): Promise<readonly ContentLocale[]> =>
  keptAdaptedLanguages.get(`${toKey(document)} ${clinic.id}`, async () => {
    const texts = await readAdaptedTexts(document, clinic, adaptation)
    return contentLocales.filter((locale) => isTranslated(texts, locale))
  })

const keptStates = processWide('kept-adaptation-states', () =>
  createKept<ReadonlyMap<string, AdaptationState>>({ capacity: 200_000, sizeOf: ({ size }) => size + 1 }),
)
const keptLetters = processWide('kept-letters', () => createKept<SharedLetters>({ capacity: 20_000 }))
/** Pages note that they name the alternates of a document: an edit that leaves its languages as they are changes none of them. */
const keptAdaptedLanguages = processWide('kept-adapted-languages', () =>
  createKept<readonly ContentLocale[]>({ capacity: 20_000, replays: false }),
)

/** A document that is gone. It consists of nothing, as a page of the site's messages alone. */
const nothingWritten: SharedLetters = countSharedLetters({
  collection: '',
  id: '',
  slug: '',
  owner: null,
  title: {},
  sections: [],
})

const readStates = createBatch(async (keys) => {
  const { docs } = await (await payload()).find({
    collection: 'adaptations',
    where: { and: [{ sourceKey: { in: keys } }, ...published] },
    select: { tenant: true, sourceKey: true, visible: true },
    // By creation time, Payload's default, MongoDB may walk through the whole collection.
    sort: 'sourceKey',
    ...publicly,
  })
  const groups = Map.groupBy(docs, ({ sourceKey }) => String(sourceKey))
  return new Map(
    [...groups].map(([key, rows]) => [
      key,
      new Map(
        rows.map(({ id, tenant, visible }) => [
          String(toId(tenant)),
          { id: String(id), visible: visible !== false },
        ]),
      ),
    ]),
  )
}, 500)

const readLetters = createBatch(async (keys) => {
  const { findByIds } = reader({ site: networkSite(''), locale: defaultContentLocale, draft: false })
  const idsByCollection = Map.groupBy(keys.map(fromKey), ({ collection }) => collection)
  const counted = await Promise.all(
    [...idsByCollection].map(async ([collection, documents]) => {
      const rows = await findByIds(
        collection,
        documents.map(({ id }) => id),
      )
      return rows.map((row): [string, SharedLetters] => [
        toKey({ collection, id: row.id }),
        countSharedLetters(toDocument(collection, row)),
      ])
    }),
  )
  return new Map(counted.flat())
}, 20)

async function readAdaptedTexts(
  { collection, id }: Shared,
  clinic: ClinicSite,
  adaptation: AdaptationState,
): Promise<unknown> {
  noteTags(alternatesTag(collection, id), clinicTag(clinic.id))
  const { findByIds } = reader({ site: clinic, locale: defaultContentLocale, draft: false })
  const [[shared], [own]] = await Promise.all([
    findByIds(collection, [id]),
    findByIds('adaptations', [adaptation.id]),
  ])
  return (
    shared &&
    mainTexts(toDocument(collection, shared), own ? toAdaptation(own) : null, clinic, findSectionRules)
  )
}

const toKey = ({ collection, id }: Shared): string => `${collection}:${id}`

function fromKey(key: string): Shared {
  const [collection = '', id = ''] = key.split(':')
  if (!isLibraryKind(collection)) throw new Error(`${key} names no document of the library.`)
  return { collection, id }
}

const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]

/** Access functions admit anonymous reads only with this mark; each query states itself that rows are published. */
const publicly = {
  depth: 0,
  limit: 0,
  pagination: false,
  overrideAccess: false,
  context: { [publicRead]: true },
} as const
