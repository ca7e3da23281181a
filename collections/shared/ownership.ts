import { APIError, type CollectionBeforeChangeHook, type RelationshipField, ValidationError } from 'payload'
import { clinicsFor } from '../access/access.ts'
import { type PolicyCollection, rulesFor } from '../access/policy.ts'
import { clinicsWith, hasNetworkRole, idOf, memberOf } from '../access/roles.ts'

/** The clinic that a document belongs to; empty for the network's own. */
export const owner: RelationshipField = {
  name: 'owner',
  type: 'relationship',
  relationTo: 'clinics',
  index: true,
  label: 'Belongs to',
  admin: {
    position: 'sidebar',
    description: 'Leave empty for the whole network; choose a clinic for what only that clinic has.',
  },
  defaultValue: ({ req }: { req: Parameters<typeof memberOf>[0] }) => {
    const member = memberOf(req)
    return hasNetworkRole(member) ? undefined : clinicsWith(member)[0]
  },
}

/**
 * Refuses a document that a user would write into a clinic, or publish, beyond what the policy grants; drafts included.
 * Access functions can't do it: they see the document as it was, not the clinic that the request moves it to.
 */
export const stayInOwnClinics: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const member = memberOf(req)
  // Without a user the caller is the server itself: seeding, migrations, jobs.
  if (!member) return data
  const rules = rulesFor(collection.slug as PolicyCollection)
  const clinics = clinicsFor(member, rules, operation === 'create' ? 'create' : 'update')
  const field =
    rules.belongs === 'owner'
      ? 'owner'
      : rules.belongs === 'tenant' || rules.belongs === 'placed'
        ? 'tenant'
        : null
  if (field && clinics !== 'all') {
    const belongsTo = idOf(field in data ? data[field] : originalDoc?.[field])
    if (!belongsTo || !clinics.includes(belongsTo)) {
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ path: field, message: 'Choose a clinic that you work for.' }],
        req,
      })
    }
    if (rules.belongs === 'placed') refuseForeignPlacements(data, originalDoc, clinics, collection.slug, req)
  }
  if (data._status === 'published' && field) {
    const may = clinicsFor(member, rules, 'publish')
    const belongsTo = idOf(field in data ? data[field] : originalDoc?.[field])
    if (may !== 'all' && !(belongsTo && may.includes(belongsTo))) {
      throw new APIError('You may save this as a draft; a clinic manager publishes it.', 403, undefined, true)
    }
  }
  return data
}

function refuseForeignPlacements(
  data: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
  clinics: string[],
  collection: string,
  req: Parameters<typeof memberOf>[0],
): void {
  const clinicsOf = (doc: Record<string, unknown> | undefined) =>
    ((doc?.placements ?? []) as { clinic?: string | { id: string } }[]).flatMap(
      (row) => idOf(row.clinic) ?? [],
    )
  const before = new Set(clinicsOf(original))
  clinicsOf(data).forEach((clinic, index) => {
    if (clinics.includes(clinic) || before.has(clinic)) return
    throw new ValidationError({
      collection,
      errors: [
        {
          path: `placements.${index}.clinic`,
          message: 'Only the network places a practitioner in a clinic that you do not work for.',
        },
      ],
      req,
    })
  })
}
