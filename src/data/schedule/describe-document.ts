import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ScheduledChange as Row } from '#payload-types'

export type Described = {
  /** Null where it would name a patient, or the document is gone. */
  title: string | null
  /** "post" */
  noun: string
  /** "The winter classes on Okotoks" */
  name: string
}

/** A document in the words of the activity log and of mails. */
export async function describeDocument(
  { payload }: PayloadRequest,
  { ofCollection, ofId, owner }: Pick<Row, 'ofCollection' | 'ofId' | 'owner'>,
): Promise<Described> {
  const collection = ofCollection as CollectionSlug
  const { admin, labels } = payload.collections[collection].config
  const noun = typeof labels.singular === 'string' ? labels.singular.toLowerCase() : 'document'
  const [doc, clinic] = await Promise.all([
    payload.findByID({
      collection,
      id: ofId,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
      // Only the title is read, for users who may publish the document and for the clinic's own log.
      overrideAccess: true,
    }),
    owner
      ? payload.findByID({
          collection: 'clinics',
          id: owner,
          depth: 0,
          select: { name: true },
          disableErrors: true,
          // Only the name is read.
          overrideAccess: true,
        })
      : null,
  ])
  // The generated types have no index signature.
  const stored = (doc as unknown as Record<string, unknown> | null)?.[admin.useAsTitle ?? 'id']
  const isPatient = ofCollection === 'testimonials'
  const title = !isPatient && typeof stored === 'string' && stored.trim() ? stored.trim() : null
  const place = owner ? `on ${clinic?.name ?? 'a deleted clinic'}` : 'for all clinics'
  return { title, noun, name: `${title ?? `a ${noun}`} ${place}` }
}
