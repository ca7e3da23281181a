import type { Where } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import { findUserNames } from '#data/page-list/user-names.ts'
import { payload } from '#data/payload.ts'
import { withRetries } from '#database/retries.ts'
import { contactLinks } from '#domain/enquiry/contact-links.ts'
import { preferredTimeNames } from '#domain/enquiry/enquiry.ts'
import type { OpenEnquiry, ThreadEntry } from '#domain/enquiry/inbox.ts'
import { pickLocale } from '#domain/interpolation/interpolate.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { localeNames } from '#domain/locales/tags.ts'
import { findDrafts, replyFrame } from './draft-reply.ts'
import { findEnquiry } from './find-enquiry.ts'
import { type Asker, findPeople, locationOf, mayAsk, ownAccess, worksFor } from './scope.ts'
import { toRow } from './to-row.ts'

/** One enquiry with all that was written about it, and no longer unread; null if the user may not answer it. */
export async function openEnquiry(asker: Asker, id: string, now = new Date()): Promise<OpenEnquiry | null> {
  const found = await findEnquiry(asker, id)
  if (!found) return null
  const { enquiry, clinic } = found
  const database = await payload()
  const [people, thread, drafts] = await Promise.all([
    findPeople([clinic.id]),
    findThread(asker, id),
    findDrafts(asker, found),
  ])
  // A network admin who looks in does not take an enquiry off the clinic's hands.
  if (!enquiry.openedAt && worksFor(asker, clinic.id)) await markAsOpened(id, now)
  const { subject, greeting, quote } = replyFrame(found)
  const { phone = null, phoneExtension = null, email = null } = enquiry
  const location = locationOf(clinic, enquiry.location)
  return {
    ...toRow(enquiry, { clinics: new Map([[clinic.id, clinic]]), people, now }),
    preferredTime: preferredTimeNames[enquiry.preferredTime],
    location: (location && pickLocale(location.name ?? location.city, 'en')?.value) ?? enquiry.location,
    language: localeNames[enquiry.locale],
    lang: toContentLocale(enquiry.locale),
    aboutPath: enquiry.aboutPath ?? null,
    wantsNews: Boolean(enquiry.marketing),
    consent: Boolean(enquiry.consent),
    notice: `${enquiry.noticeRegime}, version ${enquiry.noticeVersion}`,
    keepUntil: enquiry.keepUntil,
    notification: { state: enquiry.mailState, error: enquiry.mailError ?? null },
    links: contactLinks({ phone, phoneExtension, email }, { subject, greeting, quote }),
    thread,
    people: people.map(({ id: person, name }) => ({ id: person, name })),
    reply: {
      replyTo: clinic.enquiries?.mailTo ?? clinic.email ?? null,
      from: database.email.defaultFromAddress,
      subject,
      drafts,
    },
    may: { delete: mayAsk(asker, 'patient-data', clinic.id) },
    hasMailServer: hasMailServer(database),
  }
}

/** Bypasses the hooks and leaves `updatedAt` as it is: nothing changes that anybody decided. */
async function markAsOpened(id: string, now: Date): Promise<void> {
  const { db } = await payload()
  const where: Where = { and: [{ id: { equals: id } }, { openedAt: { exists: false } }] }
  await withRetries(() =>
    db.updateOne({ collection: 'enquiries', where, data: { openedAt: now.toISOString(), updatedAt: null } }),
  )
}

/** What the clinic has written, in the order of writing. */
export async function findThread(asker: Asker, enquiry: string): Promise<ThreadEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'enquiry-thread',
    where: { enquiry: { equals: enquiry } },
    sort: 'writtenAt',
    pagination: false,
    depth: 0,
    ...ownAccess(asker),
  })
  const names = await findUserNames(docs.map(({ author }) => toId(author)))
  return docs.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: row.text,
    author: names.get(toId(row.author) ?? '') ?? 'Somebody who has left',
    writtenAt: row.writtenAt,
    mail:
      row.kind === 'reply'
        ? {
            to: row.to ?? '',
            subject: row.subject ?? '',
            state: row.mailState ?? 'waiting',
            error: row.mailError ?? null,
          }
        : null,
  }))
}
