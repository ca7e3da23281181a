import type { Payload } from 'payload'
import { env, toOrigin } from '#base/env.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { failureReason, type MailError, type Outcome, sendDueMails } from '#enquiries/inbox/mail-queue.ts'
import { toClinic } from '#mappers/clinic.ts'

/**
 * Notifies clinics of new enquiries by mail.
 *
 * @returns how many mails were accepted
 */
export const sendPendingMails = (payload: Payload, now: Date): Promise<number> =>
  sendDueMails(
    payload,
    {
      collection: 'enquiries',
      // An enquiry that is no longer new has been seen, so it needs no mail.
      pending: { status: { equals: 'new' } },
      deliver: notifyClinic,
    },
    now,
  )

async function notifyClinic(payload: Payload, id: string, clinicId: string): Promise<Outcome> {
  const row = await payload.findByID({
    collection: 'clinics',
    id: clinicId,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    // The server's own work: only the clinic's name and email address are used.
    overrideAccess: true,
  })
  const clinic = row && toClinic(row)
  const to = clinic?.enquiries?.mailTo ?? clinic?.email
  if (!clinic || !to) return { state: 'no-address' }
  const messages = getMessages(clinic.locales[0] ?? defaultContentLocale)
  const link = `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)}/admin/collections/enquiries/${id}`
  try {
    await payload.sendEmail({
      to,
      subject: `${clinic.name}: ${messages.notificationSubject}`,
      text: `${formatMessage(messages.notificationText, { clinic: clinic.name })}\n\n${link}\n\n${messages.notificationReason}\n`,
      // The same for each attempt, so that mail programs can recognize a duplicate.
      messageId: `<enquiry-${id}@${env.NETWORK_HOST}>`,
    })
    return { state: 'sent' }
  } catch (error) {
    const reason = failureReason(error as MailError, 'the clinic’s')
    payload.logger.warn(`A mail about an enquiry was not sent: ${reason} It will be retried.`)
    return { state: 'failed', reason }
  }
}
