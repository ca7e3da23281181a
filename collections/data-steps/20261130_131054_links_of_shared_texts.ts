import type { PayloadRequest } from 'payload'
import { libraryKinds } from '#domain/library/collections.ts'
import { updateReferences } from '../references/record-references.ts'

/** Records to which addresses of clinics' own pages the shared texts lead, which was left out until then. */
export async function data(req: PayloadRequest): Promise<void> {
  for (const collection of [...libraryKinds, 'posts'] as const) {
    const { docs } = await req.payload.db.find({
      collection,
      where: { ownerKey: { equals: 'network' } },
      pagination: false,
      select: {},
      req,
    })
    for (const { id } of docs) await updateReferences(collection, String(id), req)
  }
}
