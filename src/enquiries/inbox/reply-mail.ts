import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import { failureReason, type MailError, type Outcome, sendDueMails } from './mail-queue.ts'
import { findClinics } from './scope.ts'

/**
 * Mails replies to patients.
 *
 * @returns how many mails were accepted
 */
export const sendPendingReplies = (payload: Payload, now: Date): Promise<number> =>
  sendDueMails(
    payload,
    { collection: 'enquiry-thread', pending: { kind: { equals: 'reply' } }, deliver: mailReply },
    now,
  )

/**
 * From the network's own address, so that what SPF and DMARC say of the network's host holds, under the clinic's name. The
 * patient's answer goes to the clinic.
 */
async function mailReply(payload: Payload, id: string, clinicId: string, now: Date): Promise<Outcome> {
  const reply = await payload.findByID({
    collection: 'enquiry-thread',
    id,
    depth: 0,
    disableErrors: true,
    // The server's own work, on behalf of the user who wrote it.
    overrideAccess: true,
  })
  const clinic = (await findClinics([clinicId])).get(clinicId)
  const replyTo = clinic?.enquiries?.mailTo ?? clinic?.email
  if (!reply?.to || !clinic || !replyTo) return { state: 'no-address' }
  try {
    await payload.sendEmail({
      from: { name: clinic.name, address: payload.email.defaultFromAddress },
      replyTo: { name: clinic.name, address: replyTo },
      to: reply.to,
      subject: reply.subject ?? '',
      text: `${reply.text}\n`,
      headers: { 'Content-Language': reply.language ?? 'en' },
      // The same for each attempt, so that mail programs can recognize a duplicate.
      messageId: `<reply-${id}@${env.NETWORK_HOST}>`,
    })
    return { state: 'sent' }
  } catch (error) {
    const reason = failureReason(error as MailError, 'the patient’s')
    const isFinal = isRefusal(error as MailError) || now.getTime() - Date.parse(reply.writtenAt) > lifetime
    payload.logger.warn(`A reply to an enquiry was not sent: ${reason}`)
    return { state: isFinal ? 'refused' : 'failed', reason }
  }
}

/** An answer of the 5xx kind is final (RFC 5321, section 4.2.1), but for a wrong password, which is the server's own fault. */
const isRefusal = ({ code, responseCode = 0 }: MailError): boolean => code !== 'EAUTH' && responseCode >= 500

/** Milliseconds: two days. A reply that comes later than that does more harm than none. */
const lifetime = 2 * 24 * 60 * 60 * 1000
