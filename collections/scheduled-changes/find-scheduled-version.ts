import type { PayloadRequest } from 'payload'
import type { ScheduledAction } from '#domain/schedule/scheduled-change.ts'

type Scheduled = { collection: string; id: string; action: ScheduledAction }

export const slotOf = ({ collection, id, action }: Scheduled): string => `${collection}:${id}:${action}`

/** The version of a document that is to be published, which its history has to keep; undefined if there is none. */
export async function findScheduledVersion(
  document: Pick<Scheduled, 'collection' | 'id'>,
  req: PayloadRequest,
): Promise<string | undefined> {
  const row = await req.payload.db.findOne<{ id: string; version?: string | null }>({
    collection: 'scheduled-changes',
    where: { slot: { equals: slotOf({ ...document, action: 'publish' }) } },
    req,
  })
  return row?.version ?? undefined
}
