import { setImmediate as yieldToOthers } from 'node:timers/promises'
import {
  APIError,
  addDataAndFileToRequest,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  isolateObjectProperty,
  type PayloadRequest,
  parseParams,
  type Where,
} from 'payload'
import { maxLimit } from '../access/limits.ts'
import { describeError } from '../errors/describe-error.ts'
import { type DraftChange, readDraftChange } from './draft-changes.ts'

/**
 * Replaces Payload's updates and deletions by a filter, which the panel uses for its trash and for selected rows. Payload
 * runs them concurrently in one transaction and swallows their errors, so a write that it reports as refused may have
 * been committed. Here each document is written on its own, by Payload's operation for one document and in a transaction
 * of its own, and the answer has a result for each.
 */
export const withBulkWrites =
  (retry: Retry) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    endpoints: [...(collection.endpoints || []), bulkUpdate(retry), bulkDelete(retry)],
  })

/** Runs the write of one document, and again after a conflict with another write. */
type Retry = <Result>(write: () => Promise<Result>) => Promise<Result>

const bulkUpdate = (retry: Retry): Endpoint => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const change = readDraftChange(req.data, collectionOf(req))
    if (change)
      return writeEach(req, { draft: true }, ({ id }) => retry(() => writeDraft(change, id, ownRequest(req))))
    const data = requireBulkChange(req)
    const { draft } = parseParams({ ...req.query })
    const unpublishes = data._status === 'draft' && !draft && !('deletedAt' in data)
    const write = ({ id, doc }: Found, ownReq: PayloadRequest) =>
      req.payload.update({
        collection: collectionOf(req).slug as 'pages',
        id,
        data: isRestore(data) ? { ...data, _status: doc._status } : { ...data },
        draft,
        depth: 0,
        trash: true,
        // As the panel's button for one document does: what is unpublished need not be valid.
        unpublishAllLocales: unpublishes,
        overrideAccess: false,
        overrideLock: false,
        req: ownReq,
      })
    // The rows that the panel lists are drafts where there are any. It unpublishes what is live, whatever its draft says.
    const none = unpublishes ? 'None of these documents is published.' : noneOf(data)
    return writeEach(req, { draft: !unpublishes, none }, (found) =>
      retry(() => write(found, ownRequest(req))),
    )
  },
})

const bulkDelete = (retry: Retry): Endpoint => ({
  path: '/',
  method: 'delete',
  handler: (req) => {
    const write = (id: string, ownReq: PayloadRequest) =>
      req.payload.delete({
        collection: collectionOf(req).slug as 'pages',
        id,
        depth: 0,
        trash: true,
        overrideAccess: false,
        overrideLock: false,
        req: ownReq,
      })
    return writeEach(req, { draft: true }, ({ id }) => retry(() => write(id, ownRequest(req))))
  },
})

/** A draft, so that nothing goes live unasked. */
async function writeDraft(change: DraftChange, id: string, req: PayloadRequest): Promise<void> {
  const target = {
    collection: collectionOf(req).slug as 'posts',
    id,
    depth: 0,
    overrideAccess: false,
    req,
  }
  const document = await req.payload.findByID({ ...target, draft: true })
  const changed = change(document)
  if (!changed) return
  // Refused if somebody has saved something else meanwhile.
  const data = { ...changed, loadedAt: document.updatedAt, _status: 'draft' }
  await req.payload.update({ ...target, data: data as object, draft: true, overrideLock: false })
}

/**
 * Whether documents come out of the trash as they were: published, or drafts. The panel's trash asks for drafts unless a box is ticked,
 * so that a page would come back without being on the site again.
 */
const isRestore = ({ deletedAt, _status }: BulkChange): boolean => deletedAt === null && _status === 'draft'

type Status = 'draft' | 'published'
type BulkChange = { _status?: Status; deletedAt?: string | null }

/** The body of a bulk update. Only what the panel offers for several documents is accepted. */
function requireBulkChange(req: PayloadRequest): BulkChange {
  const { trash, versions } = collectionOf(req)
  const allowed = [...(trash ? ['deletedAt'] : []), ...(versions?.drafts ? ['_status'] : [])]
  const names = Object.keys(req.data ?? {})
  if (names.length > 0 && names.every((name) => allowed.includes(name))) return { ...req.data }
  throw new APIError(
    'Several documents at once can be published, unpublished, moved to the trash, restored and deleted, added to a body region where they have some, and given an author where they have one. Make other changes in one document at a time.',
    405,
    undefined,
    true,
  )
}

const noneFound = 'No such document was found, or it has changed meanwhile.'

/** The panel asks to publish only those with something to publish. */
const noneOf = ({ _status, ...other }: BulkChange): string =>
  _status === 'published' && !('deletedAt' in other)
    ? 'There is nothing to publish: every change of these documents is published already.'
    : noneFound

/** A document with its newest version. */
type Found = { id: string; title: string; doc: { _status?: Status; [field: string]: unknown } }

type BulkError = { id?: string; message: string }

/** Runs a write for each document that the request's filter finds and the user may read, `maxLimit` at most. */
async function writeEach(
  req: PayloadRequest,
  { draft, none = noneFound }: { draft: boolean; none?: string },
  write: (found: Found) => Promise<unknown>,
): Promise<Response> {
  const found = await findDocuments(req, draft)
  const docs: { id: string }[] = []
  const errors: BulkError[] = []
  for (const each of found.docs) {
    const { id, title, doc } = each
    // SQLite's driver is synchronous: without a pause the loop would block every other request.
    await yieldToOthers()
    try {
      await write(each)
      docs.push({ id })
    } catch (error) {
      const data = { ...doc, ...req.data }
      const message = describeError(error, collectionOf(req), { method: req.method, data })
      errors.push({ id, message: `${title}: ${message}` })
    }
  }
  const left = found.total - found.docs.length
  if (left > 0) errors.push({ message: `${left} more were not tried. Repeat this for them.` })
  if (found.total === 0) errors.push({ message: none })
  const isDone = errors.length === 0
  const message = isDone
    ? `${docs.length} done.`
    : `${found.total - docs.length} of ${found.total} could not be changed.`
  return Response.json({ docs, errors, message }, { status: isDone ? 200 : 400 })
}

async function findDocuments(req: PayloadRequest, draft: boolean): Promise<{ total: number; docs: Found[] }> {
  const { where, trash } = parseParams({ ...req.query }) as { where?: Where; trash?: boolean }
  if (!where) throw new APIError('Name the documents in the query parameter "where".', 400, undefined, true)
  const { slug, admin } = collectionOf(req)
  const { docs, totalDocs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where,
    trash,
    draft,
    depth: 0,
    limit: maxLimit,
    // The order in which they were created, so that a repeated request continues where this one stops.
    sort: 'createdAt',
    overrideAccess: false,
    req: ownRequest(req),
  })
  return {
    total: totalDocs,
    docs: docs.map((doc) => {
      // The generated types have no index signature, and the collection is known at run time only.
      const fields = doc as unknown as Found['doc']
      return { id: String(doc.id), title: String(fields[admin?.useAsTitle ?? 'id'] || doc.id), doc: fields }
    }),
  }
}

/** A copy of the request for one write, with a transaction and a context of its own. */
function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'file', 'transactionID'])
  own.context = { ...req.context }
  return own
}

function collectionOf(req: PayloadRequest) {
  const slug = req.routeParams?.collection as CollectionSlug
  return req.payload.collections[slug].config
}
