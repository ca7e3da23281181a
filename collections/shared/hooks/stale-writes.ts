import { setTimeout as pause } from 'node:timers/promises'
import type { CollectionBeforeChangeHook, CollectionConfig, Field, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { findUserName } from './user-name.ts'

/**
 * Gives a collection its guard against the silent last write: who saved a document last is kept, and a save that says
 * which state it was made on is refused with 409 when that is no longer the latest, drafts included. The admin form
 * says it; a request without `loadedAt` overwrites, as scripts expect.
 *
 * The comparison runs inside the write's transaction. On SQLite only one of those is open at a time; on MongoDB two
 * that touch one document collide, and the one that is tried again sees the other's change.
 */
export function refuseStaleWrites(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks } = collection
  return {
    ...collection,
    fields: [...fields, updatedBy, loadedAt, loadedAtInForm],
    hooks: { ...hooks, beforeChange: [compareAndStamp, ...(hooks?.beforeChange ?? [])] },
  }
}

const updatedBy: Field = {
  name: 'updatedBy',
  type: 'relationship',
  relationTo: 'users',
  maxDepth: 0,
  admin: { hidden: true },
  access: { read: ({ req }) => Boolean(req.user) },
}

/** The `updatedAt` of the state that the sender had before its eyes. Never stored. */
const loadedAt: Field = { name: 'loadedAt', type: 'text', virtual: true, admin: { hidden: true } }

/**
 * Payload's form does send `updatedAt`, but so does "revert to published", which means to overwrite a newer draft. So
 * the form's own copy has another name.
 */
const loadedAtInForm: Field = {
  name: 'loadedAtInForm',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/forms/loaded-at.tsx#LoadedAt' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

const compareAndStamp: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { loadedAt: loaded, ...rest } = data
  if (operation === 'update' && loaded && isAnother(loaded, originalDoc?.updatedAt)) {
    throw await staleWrite(originalDoc, req)
  }
  await after(originalDoc?.updatedAt)
  // Never what was sent or what was there before: the name must be that of this save.
  return { ...rest, updatedBy: req.user?.id ?? null }
}

async function staleWrite(latest: { updatedAt: string; updatedBy?: unknown }, req: PayloadRequest) {
  const changedAt = new Date(latest.updatedAt).toISOString()
  const isOwn = req.user && latest.updatedBy === req.user.id
  const changedBy = isOwn
    ? 'You, in another window,'
    : ((await findUserName(latest.updatedBy, req)) ?? 'Somebody')
  const message = `${changedBy} changed this at ${clockTime(changedAt)}. Reload to see the change; yours has not been saved.`
  return new APIError(message, 409, { changedBy, changedAt }, true)
}

function isAnother(loaded: unknown, updatedAt: string): boolean {
  return Date.parse(String(loaded)) !== Date.parse(updatedAt)
}

/**
 * Two states of one document must not carry the same millisecond: neither this comparison nor Payload's own "latest
 * version" could tell them apart. A clock that is ahead elsewhere is waited for two seconds at most.
 */
async function after(updatedAt: string | undefined): Promise<void> {
  const last = updatedAt ? Date.parse(updatedAt) : 0
  const patience = Date.now() + 2000
  while (Date.now() <= last && Date.now() < patience) await pause(1)
}

// With a point: in its toasts the admin panel takes what follows a colon for a list of fields.
function clockTime(moment: string): string {
  const isToday = moment.slice(0, 10) === new Date().toISOString().slice(0, 10)
  return `${isToday ? '' : `${moment.slice(0, 10)} `}${moment.slice(11, 16).replace(':', '.')} UTC`
}
