import type { Payload, Where } from 'payload'
import { env, toOrigin } from '#base/env.ts'
import { withRetries } from '#database/retries.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { toClinic } from '#mappers/clinic.ts'
import { maxRetryDelay, retryDelay } from './retry-delay.ts'

/**
 * Tells clinics of the enquiries that wait. What is still to be told stands in the enquiry itself, so that neither a
 * mail server that is away nor a server of ours that stops loses it: it is tried again until it is taken. Several
 * servers may do this at once; each claims an enquiry before it mails, for as long as a mail can take.
 *
 * A server that dies between the mail server's yes and noting it would mail twice: rarely twice rather than ever never.
 *
 * @returns how many mails were taken
 */
export async function sendPendingMails(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.find({
    collection: 'enquiries',
    // Of what somebody has answered nobody needs to be told.
    where: { mailNext: { less_than_equal: now.toISOString() }, status: { equals: 'new' } },
    sort: 'mailNext',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { mailTries: true, tenant: true },
    // The server's own work; nothing of what was written is read.
    overrideAccess: true,
  })
  let sent = 0
  for (const { id, mailTries, tenant } of docs) {
    const tries = mailTries + 1
    const isOurs = await updateMailState(payload, id, mailTries, {
      mailTries: tries,
      mailNext: later(now, mailTimeout),
    })
    if (!isOurs) continue
    const clinicId = typeof tenant === 'object' ? tenant?.id : tenant
    const outcome = await notifyClinic(payload, id, clinicId ?? '')
    if (outcome === 'sent') sent += 1
    await updateMailState(payload, id, tries, nextMailState(outcome, now, tries))
  }
  return sent
}

/** What was not taken is tried again; so is what has no address yet, since the clinic may give one. */
function nextMailState(outcome: 'sent' | 'failed' | 'no-address', now: Date, tries: number) {
  switch (outcome) {
    case 'sent':
      return { mailState: outcome, mailNext: null }
    case 'failed':
      return { mailState: 'waiting', mailNext: later(now, retryDelay(tries)) }
    case 'no-address':
      return { mailState: outcome, mailNext: later(now, maxRetryDelay) }
  }
}

/** Milliseconds after which a mail under way counts as failed: its server has gone, or ours. */
const mailTimeout = 5 * 60 * 1000

const later = (now: Date, milliseconds: number): string =>
  new Date(now.getTime() + milliseconds).toISOString()

/** Past the hooks and the time of the last change: an editor who has the enquiry open is not disturbed. */
async function updateMailState(
  payload: Payload,
  id: string,
  tries: number,
  data: Record<string, unknown>,
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { mailTries: { equals: tries } }] }
  const row = await withRetries(() => payload.db.updateOne({ collection: 'enquiries', where, data }))
  return Boolean(row)
}

async function notifyClinic(
  payload: Payload,
  id: string,
  clinicId: string,
): Promise<'sent' | 'failed' | 'no-address'> {
  const row = await payload.findByID({
    collection: 'clinics',
    id: clinicId,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    overrideAccess: true,
  })
  const clinic = row && toClinic(row)
  const to = clinic?.enquiries?.mailTo ?? clinic?.email
  if (!clinic || !to) return 'no-address'
  const messages = getMessages(clinic.locales[0] ?? 'en')
  const link = `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)}/admin/collections/enquiries/${id}`
  try {
    await payload.sendEmail({
      to,
      subject: `${clinic.name}: ${messages.noticeSubject}`,
      text: `${formatMessage(messages.noticeText, { clinic: clinic.name })}\n\n${link}\n\n${messages.noticeWhy}\n`,
      // The same each time, so that a mail program shows one where two were sent.
      messageId: `<enquiry-${id}@${env.NETWORK_HOST}>`,
    })
    return 'sent'
  } catch (error) {
    const { code = 'unknown reason' } = error as { code?: string }
    payload.logger.warn(`A mail that tells of an enquiry was not taken (${code}). It is tried again.`)
    return 'failed'
  }
}
