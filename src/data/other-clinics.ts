import type { Where } from 'payload'
import { findSectionRules } from '#blocks/blocks.ts'
import { publicRead } from '#collections/shared/access/access.ts'
import { toId } from '#collections/shared/access/roles.ts'
import type { ClinicSite } from '#domain/clinic/network.ts'
import type { LibraryKind } from '#domain/library/collections.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { type ContentLocale, defaultContentLocale } from '#domain/locales/localized.ts'
import { mainTexts } from '#domain/translation/main-texts.ts'
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
 * languages it is translated there. Nothing else is read across clinics, and no text leaves this file.
 */

/** A shared document, with the ISO time of its last change. */
type Shared = { collection: LibraryKind; id: string; updatedAt: string }

/** A clinic's adaptation of a shared document. `updatedAt` is an ISO time. */
export type AdaptationState = { id: string; visible: boolean; updatedAt: string }

export const adaptationKey = (document: Pick<Shared, 'collection' | 'id'>, clinic: string): string =>
  `${document.collection}:${document.id} ${clinic}`

/** The clinics' adaptations of shared documents, by `adaptationKey`. */
export async function findAdaptationStates(
  documents: readonly Pick<Shared, 'collection' | 'id'>[],
): Promise<Map<string, AdaptationState>> {
  noteTags(...documents.map(({ collection, id }) => alternatesTag(collection, id)))
  const { docs } = await (await payload()).find({
    collection: 'adaptations',
    where: {
      and: [
        { sourceKey: { in: documents.map(({ collection, id }) => `${collection}:${id}`) } },
        ...published,
      ],
    },
    select: { tenant: true, sourceKey: true, visible: true, updatedAt: true },
    ...publicly,
  })
  return new Map(
    docs.map(({ id, tenant, sourceKey, visible, updatedAt }) => [
      `${sourceKey} ${toId(tenant)}`,
      { id: String(id), visible: visible !== false, updatedAt },
    ]),
  )
}

/** The languages of a clinic into which its page of a shared document is translated. */
export async function findTranslations(
  document: Shared,
  clinic: ClinicSite,
  adaptation: AdaptationState | undefined,
): Promise<readonly ContentLocale[]> {
  const locales = distinctContentLocales(clinic.locales)
  if (locales.length < 2) return locales
  return keptTranslations.get(adaptationKey(document, clinic.id), async () => {
    const texts = await readTexts(document, clinic, adaptation)
    return locales.filter((locale) => isTranslated(texts, locale))
  })
}

/**
 * 100 documents at 200 clinics. Pages note that they name the alternates of a document: an edit that leaves its
 * translations as they are changes none of them.
 */
const keptTranslations = processWide('kept-translations', () =>
  createKept<readonly ContentLocale[]>({ capacity: 20_000, replays: false }),
)

async function readTexts(
  { collection, id }: Shared,
  clinic: ClinicSite,
  adaptation: AdaptationState | undefined,
): Promise<unknown> {
  noteTags(alternatesTag(collection, id), clinicTag(clinic.id))
  const { findByIds } = reader({ site: clinic, locale: defaultContentLocale, draft: false })
  const [[shared], [own]] = await Promise.all([
    findByIds(collection, [id]),
    findByIds('adaptations', adaptation ? [adaptation.id] : []),
  ])
  return (
    shared &&
    mainTexts(toDocument(collection, shared), own ? toAdaptation(own) : null, clinic, findSectionRules)
  )
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
