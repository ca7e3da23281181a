import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { payload } from '#data/payload.ts'
import { withRetries } from '#database/retries.ts'
import type { EnquiryState } from '#domain/enquiry/handling.ts'
import { findEnquiry } from './find-enquiry.ts'
import { type Asker, ownAccess } from './scope.ts'

export type EnquiryChange = {
  status?: EnquiryState | undefined
  /** A user's id; null to assign it to nobody. */
  assignee?: string | null | undefined
}

export type ChangeResult = { changed: string[]; refused: { id: string; message: string }[] }

/** Changes enquiries one by one, each with a result of its own. */
export async function changeEnquiries(
  asker: Asker,
  ids: readonly string[],
  change: EnquiryChange,
): Promise<ChangeResult> {
  const database = await payload()
  return forEachEnquiry(asker, ids, (id) =>
    database.update({
      collection: 'enquiries',
      id,
      data: change,
      depth: 0,
      ...ownAccess(asker),
    }),
  )
}

/** Deletes enquiries for good, with what was written about them. */
export async function deleteEnquiries(asker: Asker, ids: readonly string[]): Promise<ChangeResult> {
  const database = await payload()
  return forEachEnquiry(asker, ids, (id) =>
    database.delete({ collection: 'enquiries', id, depth: 0, ...ownAccess(asker) }),
  )
}

async function forEachEnquiry(
  asker: Asker,
  ids: readonly string[],
  write: (id: string) => Promise<unknown>,
): Promise<ChangeResult> {
  const result: ChangeResult = { changed: [], refused: [] }
  for (const id of new Set(ids)) {
    // SQLite's driver is synchronous: without a pause the loop would block every other request.
    await yieldToOthers()
    const found = await findEnquiry(asker, id)
    if (!found) {
      result.refused.push({ id, message: 'This enquiry has been deleted, or belongs to another clinic.' })
      continue
    }
    try {
      await withRetries(() => write(id))
      result.changed.push(id)
    } catch (error) {
      result.refused.push({ id, message: `${found.enquiry.name}: ${reasonOf(error)}` })
    }
  }
  return result
}

/** Payload's message names the field only; its data say what is wrong. */
function reasonOf(error: unknown): string {
  const { data, message } = error as { data?: { errors?: { message: string }[] }; message?: string }
  return data?.errors?.[0]?.message ?? message ?? 'It could not be changed.'
}
