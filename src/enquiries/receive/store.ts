import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { withRetries } from '#database/retries.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { Enquiry } from '#domain/enquiry/enquiry.ts'
import { defaultRetentionDays } from '#domain/enquiry/notice.ts'
import type { PrivacyRegime } from '#domain/jurisdictions/privacy.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { enquiryDigest } from './digest.ts'

export type Received = {
  clinic: Clinic
  enquiry: Enquiry
  /** The page that the form stood on: its path, and its name as the visitor read it. */
  about: { path: string; title: string }
  locale: LocaleTag
  /** The notice that was shown. */
  regime: PrivacyRegime
  at: Date
}

/** Milliseconds within which the same words, to the same clinic from the same page, are the same enquiry: a day. */
export const duplicateWindow = 24 * 60 * 60 * 1000

/**
 * Stores an enquiry once, however often and by however many hands at the same moment it is brought: the digest is unique
 * in the database. An equal one from longer ago gives its digest up, so that it stands beside the new one.
 *
 * @returns whether it is a new one
 */
export async function storeEnquiry(payload: Payload, received: Received): Promise<boolean> {
  const { clinic, enquiry, about, at } = received
  const digest = enquiryDigest(clinic.id, about.path, enquiry)
  const earlier = await findByDigest(payload, digest)
  if (earlier && at.getTime() - Date.parse(earlier.receivedAt) < duplicateWindow) return false
  if (earlier) await releaseDigest(payload, earlier.id, digest)
  try {
    await withRetries(() =>
      payload.create({ collection: 'enquiries', data: toRow(received, digest), depth: 0 }),
    )
    return true
  } catch (error) {
    // The other of two that came together was first.
    if (await findByDigest(payload, digest)) return false
    throw error
  }
}

function toRow({ clinic, enquiry, about, locale, regime, at }: Received, digest: string) {
  const days = clinic.enquiries?.keepDays ?? defaultRetentionDays
  return {
    ...enquiry,
    tenant: clinic.id,
    aboutTitle: about.title,
    aboutPath: about.path,
    locale,
    noticeRegime: regime.id,
    noticeVersion: regime.version,
    purposes: enquiry.marketing ? 'answering, news' : 'answering',
    status: 'new' as const,
    receivedAt: at.toISOString(),
    keepUntil: new Date(at.getTime() + days * 24 * 60 * 60 * 1000).toISOString(),
    mailState: 'waiting' as const,
    mailTries: 0,
    mailNext: at.toISOString(),
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
    // On nobody's behalf: whoever sends a form may not read what others sent, and is told nothing of it.
    overrideAccess: true,
  })
  return docs[0]
}

/** Past the hooks: nothing that an editor sees changes. */
async function releaseDigest(payload: Payload, id: string, digest: string): Promise<void> {
  await withRetries(() =>
    payload.db.updateOne({
      collection: 'enquiries',
      where: { and: [{ id: { equals: id } }, { digest: { equals: digest } }] },
      data: { digest: `over:${randomUUID()}` },
    }),
  )
}
