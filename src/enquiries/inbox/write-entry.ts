import { payload } from '#data/payload.ts'
import { withRetries } from '#database/retries.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { changeEnquiries } from './change-enquiries.ts'
import { findEnquiry } from './find-enquiry.ts'
import type { Asker } from './scope.ts'

type Problem = { status: number; message: string }

const gone: Problem = {
  status: 403,
  message: 'This enquiry has been deleted, or belongs to another clinic.',
}

/**
 * Stores a reply, which the worker mails to the patient (`reply-mail.ts`), and marks the enquiry as answered.
 *
 * @returns why it can't be mailed; null if it waits to be sent
 */
export async function writeReply(
  asker: Asker,
  { id, subject, text }: { id: string; subject: string; text: string },
  now = new Date(),
): Promise<Problem | null> {
  const found = await findEnquiry(asker, id)
  if (!found) return gone
  const { enquiry, clinic } = found
  if (!enquiry.email)
    return { status: 409, message: 'The patient gave no e-mail address. Call them, or use WhatsApp.' }
  if (!clinic.enquiries?.mailTo && !clinic.email)
    return {
      status: 409,
      message:
        'The patient’s answer would reach nobody. Enter an address at Clinics › Enquiries › Notification email first.',
    }
  const entry = {
    tenant: clinic.id,
    enquiry: id,
    kind: 'reply' as const,
    author: asker.user.id,
    writtenAt: now.toISOString(),
    to: enquiry.email,
    subject,
    text,
    language: toContentLocale(enquiry.locale),
    mailState: 'waiting' as const,
    mailTries: 0,
    mailNext: now.toISOString(),
  }
  await createEntry(entry)
  await changeEnquiries(asker, [id], { status: 'answered' })
  return null
}

export async function writeNote(
  asker: Asker,
  { id, text }: { id: string; text: string },
  now = new Date(),
): Promise<Problem | null> {
  const found = await findEnquiry(asker, id)
  if (!found) return gone
  await createEntry({
    tenant: found.clinic.id,
    enquiry: id,
    kind: 'note',
    author: asker.user.id,
    writtenAt: now.toISOString(),
    text,
  })
  return null
}

type Entry = Parameters<Awaited<ReturnType<typeof payload>>['create']>[0]['data']

async function createEntry(data: Entry): Promise<void> {
  const database = await payload()
  await withRetries(() =>
    // Nobody may write to a thread but this function, which has found the enquiry with the user's own access.
    database.create({ collection: 'enquiry-thread', data: data as never, depth: 0, overrideAccess: true }),
  )
}
