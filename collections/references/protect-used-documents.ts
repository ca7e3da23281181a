import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { neverPublic, type PolicyCollection } from '#collections/shared/access/policy.ts'
import { findUses, type Uses } from './find-uses.ts'
import type { Target } from './reference-rows.ts'

/**
 * Refuses with 409 to delete, or move to the trash, what published documents refer to, and names them; `?confirm=used`
 * does it anyway. Adds "Used on" to the form's sidebar, which names them before and offers the same. The server's own
 * calls are not refused.
 */
export function protectUsedDocuments(collection: CollectionConfig): CollectionConfig {
  const { slug, fields, hooks } = collection
  if (neverPublic.includes(slug as PolicyCollection)) return collection
  const beforeDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
    refuseIfUsed({ collection: slug, id: String(id) }, req)
  const beforeTrash: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    if (data.deletedAt && originalDoc?.id && !originalDoc.deletedAt)
      await refuseIfUsed({ collection: slug, id: String(originalDoc.id) }, req)
    return data
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), beforeTrash],
      beforeDelete: [...(hooks?.beforeDelete ?? []), beforeDelete],
    },
    fields: [
      ...fields,
      {
        name: 'usedOn',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/src/admin/usage/used-on.tsx#UsedOn' },
          disableBulkEdit: true,
          disableListColumn: true,
        },
      },
    ],
  }
}

async function refuseIfUsed(target: Target, req: PayloadRequest): Promise<void> {
  if (req.payloadAPI !== 'REST' || !req.user || req.query.confirm === 'used') return
  const found = await findUses(target, req)
  const uses = found.uses.filter(({ published }) => published)
  if (uses.length === 0 && found.elsewhere.published === 0) return
  // Without a colon, because the panel's toasts read the text after one as a list of fields.
  throw new APIError(
    `Published pages use this, namely ${nameUses({ ...found, uses })}. Remove it there first, or use the button below “Used on” in the sidebar.`,
    409,
    { uses, elsewhere: found.elsewhere },
    true,
  )
}

const maxNamed = 5

function nameUses({ uses, elsewhere }: Uses): string {
  const named = uses
    .slice(0, maxNamed)
    .map(({ title, clinic }) => `“${title}”${clinic ? ` (${clinic})` : ''}`)
  const more = uses.length - named.length
  if (more > 0) named.push(`${more} more`)
  if (elsewhere.published > 0) named.push(`${elsewhere.published} of clinics that you do not see`)
  return new Intl.ListFormat('en').format(named)
}
