import type { Payload, Where } from 'payload'
import { env, toOrigin } from '#base/env.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import { withRetries } from '#database/retries.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { toClinic } from '#mappers/clinic.ts'

/**
 * Notifies clinics of new enquiries by mail. The pending mail is recorded in the enquiry itself, so that it survives a
 * failure of the mail server or of this one, and is retried until the mail server accepts it. Several servers may run this
 * concurrently: each claims an enquiry before sending, for the maximum duration of a delivery. A server without a mail
 * server claims nothing and leaves what is due to the others.
 *
 * At-least-once delivery: if a server stops after the mail was accepted and before that is recorded, it is sent twice.
 *
 * @returns how many mails were accepted
 */
export async function sendPendingMails(payload: Payload, now: Date): Promise<number> {
  if (!hasMailServer(payload)) {
    await recordMissingServer(payload, now)
    return 0
  }
  let sent = 0
  for (const { id, mailTries, tenant } of await findDue(payload, now)) {
    const tries = mailTries + 1
    const isClaimed = await updateMailState(payload, id, mailTries, {
      mailTries: tries,
      mailNext: addMilliseconds(now, mailTimeout),
    })
    if (!isClaimed) continue
    const outcome = await notifyClinic(payload, id, toId(tenant) ?? '')
    if (outcome.state === 'sent') sent += 1
    await updateMailState(payload, id, tries, nextMailState(outcome, now, tries))
  }
  return sent
}

/**
 * Marks what is due as not sent for lack of a mail server, once each. It stays due, so that a server that has one sends it.
 * In development the mail is written to a folder.
 */
async function recordMissingServer(payload: Payload, now: Date): Promise<void> {
  const isNew: Where = { mailState: { not_equals: 'no-server' } }
  for (const { id, mailTries, tenant } of await findDue(payload, now, isNew)) {
    const isUnclaimed = await updateMailState(payload, id, mailTries, {
      mailState: 'no-server',
      mailError: null,
    })
    if (isUnclaimed) await notifyClinic(payload, id, toId(tenant) ?? '')
  }
}

async function findDue(payload: Payload, now: Date, condition: Where = {}) {
  const { docs } = await payload.find({
    collection: 'enquiries',
    // An enquiry that is no longer new has been seen, so it needs no mail.
    where: {
      and: [{ mailNext: { less_than_equal: now.toISOString() } }, { status: { equals: 'new' } }, condition],
    },
    sort: 'mailNext',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { mailTries: true, tenant: true },
    // Runs for the server itself; no submitted values are read.
    overrideAccess: true,
  })
  return docs
}

type Outcome = { state: 'sent' | 'no-address' } | { state: 'failed'; reason: string }

/** A failed mail is retried, and so is one without an address, since the clinic may enter one. */
function nextMailState(outcome: Outcome, now: Date, tries: number) {
  switch (outcome.state) {
    case 'sent':
      return { mailState: outcome.state, mailError: null, mailNext: null }
    case 'failed':
      return {
        mailState: outcome.state,
        mailError: outcome.reason,
        mailNext: addMilliseconds(now, retryDelay(tries)),
      }
    case 'no-address':
      return { mailState: outcome.state, mailError: null, mailNext: addMilliseconds(now, maxRetryDelay) }
  }
}

/** Milliseconds after which a delivery counts as failed, because the mail server or this one has stopped. */
const mailTimeout = 5 * 60 * 1000

const addMilliseconds = (date: Date, milliseconds: number): string =>
  new Date(date.getTime() + milliseconds).toISOString()

/**
 * Compares and sets the mail's state. Bypasses the hooks and leaves `updatedAt` as it is, so that an editor who has the
 * enquiry open does not get a conflict.
 *
 * @param tries the expected number of tries
 * @returns false if another server has changed the state
 */
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
    const reason = failureReason(error as MailError)
    payload.logger.warn(`A mail about an enquiry was not sent: ${reason} It will be retried.`)
    return { state: 'failed', reason }
  }
}

/** The part of nodemailer's errors that says what failed. */
type MailError = { code?: string; responseCode?: number }

/** The cause of a failed mail in words, without the server's own text, which may repeat addresses. */
function failureReason({ code = 'unknown', responseCode }: MailError): string {
  switch (code) {
    case 'EAUTH':
      return 'The mail server refused the user name or the password in SMTP_URL.'
    case 'EENVELOPE':
      return 'The mail server refused the clinic’s address.'
    case 'EMESSAGE':
      return `The mail server refused the mail (${responseCode ?? code}).`
    default:
      return `The mail server could not be reached (${code}).`
  }
}

/** Milliseconds: six hours. */
const maxRetryDelay = 6 * 60 * 60 * 1000

/**
 * Milliseconds to wait after the nth failed attempt: a minute, then twice as long each time, at most six hours. The number
 * of attempts is unlimited.
 */
export const retryDelay = (tries: number): number =>
  Math.min(2 ** Math.min(tries - 1, 16) * 60 * 1000, maxRetryDelay)
