import type { Payload, Where } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import { withRetries } from '#database/retries.ts'

/** Mails that wait in the documents of a collection, in its fields `mailState`, `mailTries`, `mailNext` and `mailError`. */
export type MailQueue = {
  collection: 'enquiries' | 'enquiry-thread'
  /** What a document has to be for its mail to be sent. */
  pending: Where
  deliver: (payload: Payload, id: string, clinicId: string, now: Date) => Promise<Outcome>
}

/** `refused` is not tried again. */
export type Outcome = { state: 'sent' | 'no-address' } | { state: 'failed' | 'refused'; reason: string }

/**
 * Sends the mails of a queue. What waits is recorded in the documents themselves, so that it survives a failure of the mail
 * server or of this one, and is retried until the mail server accepts it. Several servers may run this concurrently: each
 * claims a document before sending, for the maximum duration of a delivery. A server without a mail server claims nothing and
 * leaves what is due to the others.
 *
 * At-least-once delivery: if a server stops after the mail was accepted and before that is recorded, it is sent twice.
 *
 * @returns how many mails were accepted
 */
export async function sendDueMails(payload: Payload, queue: MailQueue, now: Date): Promise<number> {
  if (!hasMailServer(payload)) {
    await recordMissingServer(payload, queue, now)
    return 0
  }
  let sent = 0
  for (const { id, mailTries, tenant } of await findDue(payload, queue, now)) {
    const tries = (mailTries ?? 0) + 1
    const isClaimed = await updateMailState(payload, queue, id, mailTries, {
      mailTries: tries,
      mailNext: addMilliseconds(now, mailTimeout),
    })
    if (!isClaimed) continue
    const outcome = await queue.deliver(payload, id, toId(tenant) ?? '', now)
    if (outcome.state === 'sent') sent += 1
    await updateMailState(payload, queue, id, tries, nextMailState(outcome, now, tries))
  }
  return sent
}

/**
 * Marks what is due as not sent for lack of a mail server, once each. It stays due, so that a server that has one sends it.
 * In development the mail is written to a folder.
 */
async function recordMissingServer(payload: Payload, queue: MailQueue, now: Date): Promise<void> {
  const isNew: Where = { mailState: { not_equals: 'no-server' } }
  for (const { id, mailTries, tenant } of await findDue(payload, queue, now, isNew)) {
    const isUnclaimed = await updateMailState(payload, queue, id, mailTries, {
      mailState: 'no-server',
      mailError: null,
    })
    if (isUnclaimed) await queue.deliver(payload, id, toId(tenant) ?? '', now)
  }
}

async function findDue(payload: Payload, queue: MailQueue, now: Date, condition: Where = {}) {
  const { docs } = await payload.find({
    collection: queue.collection,
    where: { and: [{ mailNext: { less_than_equal: now.toISOString() } }, queue.pending, condition] },
    sort: 'mailNext',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { mailTries: true, tenant: true },
    // Runs for the server itself; nothing that was written is read.
    overrideAccess: true,
  })
  return docs
}

/** A failed mail is retried, and so is one without an address, since the clinic may enter one. */
function nextMailState(outcome: Outcome, now: Date, tries: number) {
  const { state } = outcome
  switch (state) {
    case 'sent':
      return { mailState: state, mailError: null, mailNext: null }
    case 'refused':
      return { mailState: state, mailError: outcome.reason, mailNext: null }
    case 'failed':
      return {
        mailState: state,
        mailError: outcome.reason,
        mailNext: addMilliseconds(now, retryDelay(tries)),
      }
    case 'no-address':
      return { mailState: state, mailError: null, mailNext: addMilliseconds(now, maxRetryDelay) }
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
  { collection }: MailQueue,
  id: string,
  tries: number | null | undefined,
  data: Record<string, unknown>,
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { mailTries: { equals: tries ?? 0 } }] }
  const row = await withRetries(() =>
    payload.db.updateOne({ collection, where, data: { ...data, updatedAt: null } }),
  )
  return Boolean(row)
}

/** The part of nodemailer's errors that says what failed. */
export type MailError = { code?: string; responseCode?: number }

/**
 * The cause of a failed mail in words, without the server's own text, which may repeat addresses.
 *
 * @param recipient whose address it was, such as "the clinic’s"
 */
export function failureReason({ code = 'unknown', responseCode }: MailError, recipient: string): string {
  switch (code) {
    case 'EAUTH':
      return 'The mail server refused the user name or the password in SMTP_URL.'
    case 'EENVELOPE':
      return `The mail server refused ${recipient} address.`
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
