import type { Payload } from 'payload'
import { withRetries } from '#database/retries.ts'

/**
 * Permanently deletes enquiries whose retention period is over, and logs how many of which clinic, without their content.
 *
 * @returns how many were deleted
 */
export async function purgeExpired(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.find({
    collection: 'enquiries',
    where: { keepUntil: { less_than_equal: now.toISOString() } },
    limit: 500,
    pagination: false,
    depth: 0,
    select: { tenant: true },
    // Runs for the server itself; no submitted values are read.
    overrideAccess: true,
  })
  if (docs.length === 0) return 0
  const ids = docs.map(({ id }) => id)
  // First what was written about them, since its rows need their enquiry.
  await withRetries(() =>
    payload.db.deleteMany({ collection: 'enquiry-thread', where: { enquiry: { in: ids } } }),
  )
  await withRetries(() => payload.db.deleteMany({ collection: 'enquiries', where: { id: { in: ids } } }))
  for (const [clinic, group] of Map.groupBy(docs, ({ tenant }) => String(tenant)))
    payload.logger.info(
      `Deleted ${group.length} enquiries of the clinic ${clinic}: their retention period is over.`,
    )
  return docs.length
}
