import { setTimeout as pause } from 'node:timers/promises'
import type { CollectionBeforeChangeHook, CollectionConfig, Field, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { findUserName } from './user-name.ts'

/**
 * Adds optimistic locking to a collection. Each save stores its user in `updatedBy`. A save, drafts included, that sends
 * the `updatedAt` it is based on as `loadedAt` is refused with 409 if the document has changed since. The panel's form
 * sends it; a request without `loadedAt` overwrites, as scripts expect.
 *
 * The comparison runs inside the write's transaction. On SQLite only one is open at a time; on MongoDB two that write the
 * same document conflict, and the one that is retried sees the other's change.
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

/** The `updatedAt` of the state on which a save is based. Never stored. */
const loadedAt: Field = { name: 'loadedAt', type: 'text', virtual: true, admin: { hidden: true } }

/**
 * Keeps `loadedAt` in the form. `updatedAt`, which Payload's form sends anyway, can't be used: "revert to published" sends
 * it too, and has to overwrite a newer draft.
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
  if (operation === 'update' && loaded && isDifferent(loaded, originalDoc?.updatedAt)) {
    throw await staleWrite(originalDoc, req)
  }
  await waitUntilAfter(originalDoc?.updatedAt)
  // Overwrites what was sent or stored: it must be the user of this save.
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

function isDifferent(loaded: unknown, updatedAt: string): boolean {
  return Date.parse(String(loaded)) !== Date.parse(updatedAt)
}

/**
 * Ensures that two states of a document have different timestamps; otherwise neither this comparison nor Payload's own
 * "latest version" could tell them apart. Waits at most two seconds for another server's clock that is ahead.
 */
async function waitUntilAfter(updatedAt: string | undefined): Promise<void> {
  const last = updatedAt ? Date.parse(updatedAt) : 0
  const deadline = Date.now() + 2000
  while (Date.now() <= last && Date.now() < deadline) await pause(1)
}

// With a dot, because the panel's toasts parse the text after a colon as a list of fields.
function clockTime(moment: string): string {
  const isToday = moment.slice(0, 10) === new Date().toISOString().slice(0, 10)
  return `${isToday ? '' : `${moment.slice(0, 10)} `}${moment.slice(11, 16).replace(':', '.')} UTC`
}
