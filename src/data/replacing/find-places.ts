import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { type DocumentHit, findInDocument } from '#blocks/find-in-document.ts'
import { mayChangeClinicField } from '#collections/shared/access/field-access.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import { labelPath } from '#collections/shared/errors/label-path.ts'
import { pickLocale } from '#domain/interpolation/interpolate.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { defaultContentLocale, isLocalized, type Localized } from '#domain/locales/localized.ts'
import type { FoundDocument, Preview, ReplaceRequest } from '#domain/replacing/replacement.ts'
import { payload } from '../payload.ts'
import { hasDrafts, isAllowed, ownerOf } from '../schedule/scope.ts'
import {
  languagesOf,
  mayReplace,
  nounOf,
  ownedBy,
  searchedCollections,
  searchedInAllLanguages,
} from './scope.ts'

/** So many places are shown; once they are replaced, another search finds the rest. */
const maxPlaces = 500
const pageSize = 50

/** Every place of a phrase in a clinic’s texts, or in the network’s. Null to a user who may not replace there. */
export async function findPlaces(user: TypedUser, asked: ReplaceRequest): Promise<Preview | null> {
  if (!mayReplace(user, asked.clinic)) return null
  const database = await payload()
  const locales = await localesOf(asked)
  const documents: FoundDocument[] = []
  let left = maxPlaces
  for (const collection of searchedCollections(asked.clinic)) {
    for await (const document of listDocuments(
      database,
      user,
      collection,
      ownedBy(collection, asked.clinic),
    )) {
      const found = findInStored(database, user, document, asked, locales)
      if (!found) continue
      if (left <= 0) return { documents, isCut: true }
      const { places, ...shown } = found
      documents.push({ ...shown, hits: shown.hits.slice(0, left) })
      left -= places.length
    }
  }
  return { documents, isCut: left < 0 }
}

/** The languages in which is searched. */
export async function localesOf({ clinic, locale }: ReplaceRequest): Promise<readonly ContentLocale[]> {
  const languages = await languagesOf(clinic)
  return locale ? languages.filter((each) => each === locale) : languages
}

export type Stored = { collection: CollectionSlug; doc: Record<string, unknown> & { id: string } }

/** The newest versions that the user may read, in all languages. */
export async function* listDocuments(
  database: Payload,
  user: TypedUser,
  collection: CollectionSlug,
  where: Where,
): AsyncGenerator<Stored> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await database.find({
      collection,
      where,
      draft: true,
      depth: 0,
      locale: 'all',
      sort: 'createdAt',
      limit: pageSize,
      page,
      overrideAccess: false,
      user,
    })
    // The generated types have no index signature, and none of documents in all languages.
    for (const doc of docs as unknown as Stored['doc'][]) {
      // SQLite's driver is synchronous: without a pause the search would block every other request.
      await yieldToOthers()
      yield { collection, doc }
    }
    if (!hasNextPage) return
  }
}

/** The places of a document that the user may change; null without any. */
export function findInStored(
  database: Payload,
  user: TypedUser,
  { collection, doc }: Stored,
  asked: ReplaceRequest,
  locales: readonly ContentLocale[],
): (FoundDocument & { places: DocumentHit[] }) | null {
  const { fields, admin } = database.collections[collection].config
  const places = findInDocument(fields, doc, asked, locales, searchedInAllLanguages(collection)).filter(
    ({ field }) => collection !== 'clinics' || mayChangeClinicField(getMember({ user }), doc.id, field),
  )
  const owner = ownerOf(collection, doc)
  const isDrafted = hasDrafts(database, collection)
  if (places.length === 0 || !isAllowed(user, 'update', { collection, owner })) return null
  return {
    collection,
    id: doc.id,
    title: titleOf(doc[admin.useAsTitle ?? 'id']),
    noun: nounOf(database, collection),
    updatedAt: String(doc.updatedAt),
    hasDrafts: isDrafted,
    isDraft: isDrafted && doc._status !== 'published',
    mayPublish: isAllowed(user, 'publish', { collection, owner }),
    places,
    hits: places.map(({ locale, field, before, found, after, isSplit, ...place }) => ({
      id: hitId({ locale, ...place }),
      locale,
      place: labelPath(fields, field, doc).join(' › '),
      before,
      found,
      after,
      isSplit,
    })),
  }
}

export const hitId = ({ locale, path, start }: Pick<DocumentHit, 'locale' | 'path' | 'start'>): string =>
  `${locale}:${path}:${start}`

function titleOf(value: unknown): string {
  const title = isLocalized(value) ? pickLocale(value as Localized, defaultContentLocale)?.value : value
  return (typeof title === 'string' && title.trim()) || 'Untitled'
}
