import type { CollectionSlug, Payload } from 'payload'
import { describeError } from '#collections/shared/errors/describe-error.ts'
import { isValidationError } from '#collections/shared/errors/field-faults.ts'

/** Why the server did not save a document, in words for an editor: which section, which field, what is wrong. */
export async function describeRefusal(
  payload: Payload,
  { collection, id }: { collection: string; id: string },
  error: unknown,
): Promise<string> {
  const slug = collection as CollectionSlug
  const data = isValidationError(error)
    ? await payload.findByID({
        collection: slug,
        id,
        depth: 0,
        draft: true,
        trash: true,
        disableErrors: true,
        // Only the kinds of its sections are told.
        overrideAccess: true,
      })
    : undefined
  return describeError(error, payload.collections[slug].config, { method: 'PATCH', data: data ?? undefined })
}
