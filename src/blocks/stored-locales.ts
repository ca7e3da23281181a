import { isolateObjectProperty, type PayloadRequest, type TypeWithID } from 'payload'

/** Set in `req.context` while a version is restored: the version whose texts in other locales come with it. */
export const restoredVersion = 'restoredVersion'

type DocumentReference = { collection: string; id: string | number; req: PayloadRequest }

/**
 * The newest state of a document, drafts included, with the texts of all locales; null for a new document. While a
 * version is restored it is that version.
 */
export function findInAllLocales(reference: DocumentReference): Promise<StoredDocument | null> {
  const { collection, id, req } = reference
  const known = reads.get(req.context) ?? new Map<string, Promise<StoredDocument | null>>()
  reads.set(req.context, known)
  const name = `${collection}:${id}`
  const read = known.get(name) ?? readInAllLocales(reference)
  known.set(name, read)
  return read
}

type StoredDocument = Record<string, unknown>

/** One read for each operation: every empty text of a long page asks for it. */
const reads = new WeakMap<object, Map<string, Promise<StoredDocument | null>>>()

async function readInAllLocales(reference: DocumentReference): Promise<StoredDocument | null> {
  const { collection, req } = reference
  const version = req.context[restoredVersion]
  if (typeof version !== 'string') return readNewest(reference)
  const found = await req.payload.findVersionByID({
    collection: collection as 'pages',
    id: version,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    // The user's access to the document has been checked by the save that asks for it.
    overrideAccess: true,
    // The Local API writes the locale into the request that it gets.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  // With `locale: 'all'` each localized field is an object of its locales, which the generated types don't say.
  return (found?.version ?? null) as unknown as StoredDocument | null
}

/** The state that Payload saves on: the newest version, or the document itself where there is none. */
async function readNewest({ collection, id, req }: DocumentReference): Promise<StoredDocument | null> {
  const slug = collection as 'pages'
  const { db, collections } = req.payload
  if (collections[slug].config.versions?.drafts) {
    const { docs } = await db.findVersions<StoredDocument>({
      collection: slug,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      locale: 'all',
      req,
    })
    if (docs[0]) return { ...docs[0].version, id }
  }
  return db.findOne<StoredDocument & TypeWithID>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
}
