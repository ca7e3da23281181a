import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type RelationshipField,
  ValidationError,
} from 'payload'
import { clinicsFor } from '../access/access.ts'
import { type Belonging, rulesFor } from '../access/policy.ts'
import { clinicsWith, getMember, hasNetworkRole, toId } from '../access/roles.ts'

/** The clinic that a document belongs to; empty for the network's own. */
export const owner: RelationshipField = {
  name: 'owner',
  type: 'relationship',
  relationTo: 'clinics',
  index: true,
  label: 'Owner',
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    components: {
      Cell: '/src/admin/lists/cells.tsx#OwnerCell',
      Description: '/src/admin/lists/owner-description.tsx#OwnerDescription',
    },
  },
  defaultValue: ({ req }: { req: Parameters<typeof getMember>[0] }) => {
    const member = getMember(req)
    return hasNetworkRole(member) ? undefined : clinicsWith(member)[0]
  },
}

/**
 * The default clinic of a new document: the only clinic that its author works for, else the one in the panel's selector.
 * The plugin's own default reads only the selector, which is still empty on the first page after signing in.
 */
export async function defaultClinic({ req }: { req: PayloadRequest }): Promise<string | null> {
  const member = getMember(req)
  const clinics = clinicsWith(member)
  if (!hasNetworkRole(member) && clinics.length < 2) return clinics[0] ?? null
  const chosen = String(getTenantFromCookie(req.headers, 'text') ?? '')
  if (clinics.includes(chosen)) return chosen
  const all = {
    collection: 'clinics',
    where: { id: { equals: chosen } },
    overrideAccess: false,
    req,
  } as const
  return hasNetworkRole(member) && (await req.payload.count(all)).totalDocs > 0 ? chosen : null
}

/**
 * Refuses to save a document, drafts included, in a clinic in which the policy does not allow the user to, and to publish
 * it without the right to. Access functions can't check this: they see the stored document, not the clinic that the
 * request moves it to.
 */
export const enforceOwnership: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const member = getMember(req)
  const rules = rulesFor(collection.slug)
  const field = ownerFields[rules.belongs]
  // Without a user, the server itself is the caller: seeding, migrations, jobs.
  if (!member || !field) return data
  const refuse = ({ path, label = ownerLabels[field], message }: Refusal): never => {
    throw new ValidationError({ collection: collection.slug, errors: [{ label, path, message }], req })
  }
  const before = toId(originalDoc?.[field])
  const belongsTo = toId(field in data ? data[field] : originalDoc?.[field])
  const clinics = clinicsFor(member, rules[operation === 'create' ? 'create' : 'update'])
  const isMoved = operation === 'update' && belongsTo !== before
  if (clinics !== 'all') {
    if (!belongsTo || !clinics.includes(belongsTo))
      refuse({ path: field, message: 'Choose a clinic that you work for.' })
    if (isMoved)
      refuse({
        path: field,
        message: 'Only a network admin or network editor can move a document to another clinic.',
      })
    if (rules.belongs === 'placed') refuseForeignPlacements(data, originalDoc, clinics, refuse)
  }
  // Switching the panel's clinic selector while a document is open would otherwise move the document.
  if (isMoved && before && rules.belongs === 'tenant')
    refuse({
      path: field,
      message: 'This document cannot be moved to another clinic. Create a new one for that clinic.',
    })
  const publishes = clinicsFor(member, rules.publish)
  const mayPublish = publishes === 'all' || Boolean(belongsTo && publishes.includes(belongsTo))
  // A version keeps its status even if it is restored as a draft; `restrictUnpublishing` has already checked the restore.
  if (data._status === 'published' && !mayPublish && !req.context.isRestoringVersion)
    throw new APIError(
      'Your role cannot publish this. Save it as a draft and ask a clinic manager to publish it.',
      403,
      undefined,
      true,
    )
  return data
}

type Refusal = { path: string; label?: string; message: string }

const ownerLabels = { owner: 'Owner', tenant: 'Clinic' }

/** The field that names a document's owner. */
const ownerFields: Partial<Record<Belonging, 'owner' | 'tenant'>> = {
  owner: 'owner',
  tenant: 'tenant',
  placed: 'tenant',
}

function refuseForeignPlacements(
  data: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
  clinics: string[],
  refuse: (refusal: Refusal) => never,
): void {
  const placementClinics = (doc: Record<string, unknown> | undefined) =>
    ((doc?.placements ?? []) as { clinic?: string | { id: string } }[]).map((row) => toId(row.clinic))
  const before = new Set(placementClinics(original))
  placementClinics(data).forEach((clinic, index) => {
    if (!clinic || clinics.includes(clinic) || before.has(clinic)) return
    refuse({
      label: `Workplaces ${index + 1} > Clinic`,
      path: `placements.${index}.clinic`,
      message:
        'Choose a clinic that you work for. Only a network admin or network editor can add other clinics.',
    })
  })
}
