import {
  APIError,
  addDataAndFileToRequest,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'

/** Milliseconds for which a user counts as here after the panel has last said so; it says so every 30 seconds. */
const hereFor = 75_000

/** Somebody else who has the document open. `isEditing` if their changes would be saved and ours refused. */
export type OtherEditor = { name: string; isEditing: boolean }

/**
 * Lets the panel tell who has a document open: `POST /<collection>/<id>/here` says that this user has, and answers
 * `{ others: OtherEditor[] }`. With `{ leaves: true }` the user has closed it. With `{ takesOver: true }` the lock that refuses
 * this user's saves is theirs from now on; what the other has not saved stays in their form, which says so.
 */
export function withPresence(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const { edit } = admin?.components ?? {}
  const beforeDocumentControls = [
    '/src/admin/presence/presence.tsx#Presence',
    ...(edit?.beforeDocumentControls ?? []),
  ]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
    endpoints: [...(collection.endpoints || []), here],
  }
}

const here: Endpoint = {
  path: '/:id/here',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const place = await requireReadable(req)
    const { leaves, takesOver } = req.data ?? {}
    if (leaves === true) {
      await req.payload.db.deleteMany({ collection: 'presence', where: { key: { equals: place.key } }, req })
      return Response.json({ others: [] })
    }
    if (takesOver === true) await takeLock(req, place)
    await noteHere(req, place)
    return Response.json({ others: await findOthers(req, place) })
  },
}

type Place = { collection: CollectionSlug; id: string; document: string; userId: string; key: string }

/** The document that the address names. @throws APIError 404 if the user may not read it */
async function requireReadable(req: PayloadRequest): Promise<Place> {
  const collection = req.routeParams?.collection as CollectionSlug
  const id = String(req.routeParams?.id)
  const readable = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    trash: true,
    select: {},
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!readable || !req.user) throw new APIError('There is no such document.', 404, null, true)
  const document = `${collection}:${id}`
  const userId = String(req.user.id)
  return { collection, id, document, userId, key: `${document} ${userId}` }
}

async function noteHere(req: PayloadRequest, { document, userId, key }: Place): Promise<void> {
  const { db } = req.payload
  const { name, email } = req.user as { name?: string; email?: string }
  const data = {
    key,
    document,
    userId,
    userName: name || email || 'Somebody',
    seenAt: new Date().toISOString(),
  }
  const old = new Date(Date.now() - hereFor).toISOString()
  const known = await db.findOne<{ id: string }>({
    collection: 'presence',
    where: { key: { equals: key } },
    req,
  })
  if (known) await db.updateOne({ collection: 'presence', id: known.id, data, req, returning: false })
  // Two windows may ask at once; one row is enough.
  else await db.create({ collection: 'presence', data, req, returning: false }).catch(() => undefined)
  await db.deleteMany({ collection: 'presence', where: { seenAt: { less_than: old } }, req })
}

async function findOthers(req: PayloadRequest, place: Place): Promise<OtherEditor[]> {
  const since = new Date(Date.now() - hereFor).toISOString()
  const { docs } = await req.payload.db.find<{ userId: string; userName: string }>({
    collection: 'presence',
    where: {
      and: [
        { document: { equals: place.document } },
        { seenAt: { greater_than: since } },
        { userId: { not_equals: place.userId } },
      ],
    },
    sort: 'userName',
    limit: 20,
    pagination: false,
    req,
  })
  const holder = await findHolder(req, place)
  return docs.map(({ userId, userName }) => ({ name: userName, isEditing: userId === holder }))
}

/** Milliseconds for which Payload’s lock holds after the last change. */
const lockFor = 300_000

const locksOf = ({ collection, id }: Place): Where => ({
  and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
})

/** The user whose lock refuses the saves of others: the newest one's. */
async function findHolder({ payload }: PayloadRequest, place: Place): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: locksOf(place),
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    // Users read their own locks only. Access to the document itself was checked.
    overrideAccess: true,
  })
  const [lock] = docs
  if (!lock || Date.parse(lock.updatedAt) < Date.now() - lockFor) return null
  return String(lock.user.value)
}

async function takeLock(req: PayloadRequest, place: Place): Promise<void> {
  const { db } = req.payload
  await db.deleteMany({ collection: 'payload-locked-documents', where: locksOf(place), req })
  const data = {
    document: { relationTo: place.collection, value: place.id },
    user: { relationTo: 'users', value: place.userId },
  }
  await db.create({ collection: 'payload-locked-documents', data, req, returning: false })
}
