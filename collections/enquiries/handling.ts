import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { clinicRoles, toId } from '#collections/shared/access/roles.ts'

/** Notes when an enquiry was first marked as answered. */
export const noteFirstAnswer: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  operation === 'update' && data.status === 'answered' && !originalDoc?.firstAnsweredAt
    ? { ...data, firstAnsweredAt: new Date().toISOString() }
    : data

/** Refuses to assign an enquiry to somebody who can't read it. */
export const validateAssignee: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { assignee } = data
  if (!assignee || assignee === originalDoc?.assignee) return data
  if (await worksFor(assignee, toId(data.tenant ?? originalDoc?.tenant) ?? '', req)) return data
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      { path: 'assignee', label: 'Assigned to', message: 'Choose somebody who answers for this clinic.' },
    ],
    req,
  })
}

async function worksFor(user: string, clinic: string, req: PayloadRequest): Promise<boolean> {
  const found = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
    select: { tenants: true, disabled: true },
    // Users may not read each other's records; only whether this one works for the clinic is used.
    overrideAccess: true,
    req,
  })
  return Boolean(
    found &&
      !found.disabled &&
      found.tenants?.some(
        ({ tenant, roles }) => toId(tenant) === clinic && clinicRoles.some((role) => roles?.includes(role)),
      ),
  )
}

/** Nothing that was written about a deleted enquiry remains. Before the deletion, since the rows need their enquiry. */
export const deleteThread: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'enquiry-thread', where: { enquiry: { equals: id } }, req })
}
