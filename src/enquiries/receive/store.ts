import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { withRetries } from '#database/retries.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { Enquiry } from '#domain/enquiry/enquiry.ts'
import { defaultRetentionDays } from '#domain/enquiry/notice.ts'
import type { PrivacyRegime } from '#domain/jurisdictions/privacy.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { enquiryDigest } from './digest.ts'

export type ReceivedEnquiry = {
  clinic: Clinic
  enquiry: Enquiry
  /** Whether the field was filled that people can't see. */
  suspicious: boolean
  /** The form's page: its path, and its title as shown to the visitor. */
  page: { path: string; title: string }
  locale: LocaleTag
  /** The regime whose privacy notice was shown. */
  regime: PrivacyRegime
  receivedAt: Date
}

/** Milliseconds within which an equal enquiry to the same clinic from the same page is a duplicate: a day. */
export const duplicateWindow = 24 * 60 * 60 * 1000

/**
 * Stores an enquiry idempotently, even if it is submitted several times concurrently: its digest is unique in the database.
 * An equal enquiry from before the duplicate window gets another digest, so that both are stored.
 *
 * @returns whether the enquiry was new
 */
export async function storeEnquiry(payload: Payload, received: ReceivedEnquiry): Promise<boolean> {
  const { clinic, enquiry, page, receivedAt } = received
  const digest = enquiryDigest(clinic.id, page.path, enquiry)
  const earlier = await findByDigest(payload, digest)
  if (earlier && receivedAt.getTime() - Date.parse(earlier.receivedAt) < duplicateWindow) return false
  if (earlier) await releaseDigest(payload, earlier.id, digest)
  try {
    await withRetries(() =>
      payload.create({ collection: 'enquiries', data: toRow(received, digest), depth: 0 }),
    )
    return true
  } catch (error) {
    // A concurrent submission of the same enquiry was stored first.
    if (await findByDigest(payload, digest)) return false
    throw error
  }
}

function toRow(received: ReceivedEnquiry, digest: string) {
  const { clinic, enquiry, suspicious, page, locale, regime, receivedAt } = received
  const days = clinic.enquiries?.keepDays ?? defaultRetentionDays
  return {
    ...enquiry,
    suspicious,
    tenant: clinic.id,
    aboutTitle: page.title,
    aboutPath: page.path,
    locale,
    noticeRegime: regime.id,
    noticeVersion: regime.version,
    purposes: enquiry.marketing ? 'answering, news' : 'answering',
    status: 'new' as const,
    receivedAt: receivedAt.toISOString(),
    keepUntil: new Date(receivedAt.getTime() + days * 24 * 60 * 60 * 1000).toISOString(),
    mailState: 'waiting' as const,
    mailTries: 0,
    mailNext: receivedAt.toISOString(),
    digest,
  }
}

async function findByDigest(payload: Payload, digest: string) {
  const { docs } = await payload.find({
    collection: 'enquiries',
    where: { digest: { equals: digest } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { receivedAt: true },
    // Visitors may not read enquiries; this check runs for the server itself, and its result is not returned to them.
    overrideAccess: true,
  })
  return docs[0]
}

/** Bypasses the hooks, since nothing changes that an editor sees. */
async function releaseDigest(payload: Payload, id: string, digest: string): Promise<void> {
  await withRetries(() =>
    payload.db.updateOne({
      collection: 'enquiries',
      where: { and: [{ id: { equals: id } }, { digest: { equals: digest } }] },
      data: { digest: `over:${randomUUID()}` },
    }),
  )
}
