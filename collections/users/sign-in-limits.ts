import { createHmac } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { clientNetwork } from '#base/client-network.ts'
import { env } from '#base/env.ts'
import {
  type Attempt,
  countAttempt,
  forgetAttempts,
  hasAttempts,
  type RateLimit,
  takeBackAttempt,
} from '#collections/rate-limits/attempts.ts'

const seconds = 1000
const minutes = 60 * seconds
const hours = 60 * minutes
const days = 24 * hours

const delays = { firstDelay: 30 * seconds, maxDelay: 15 * minutes }

/**
 * Failed attempts are delayed, never locked out: by address and account together, so that a stranger's failures don't
 * concern the owner; by address, against trying one password on many accounts; and by account, against many addresses.
 * Addresses from which the owner has signed in before are exempt from the last one.
 */
const addressAndAccount: RateLimit = { free: 5, memory: 12 * hours, ...delays }
const address: RateLimit = { free: 20, memory: 1 * hours, ...delays }
const account: RateLimit = { free: 50, memory: 1 * days, ...delays }
const familiarAddress: RateLimit = {
  free: Number.POSITIVE_INFINITY,
  firstDelay: 0,
  maxDelay: 0,
  memory: 30 * days,
}

const mailsToAccount: RateLimit = { free: 1, memory: 1 * hours, firstDelay: 1 * hours, maxDelay: 1 * hours }
const mailsFromAddress: RateLimit = { free: 10, memory: 1 * hours, ...delays }

/**
 * Counts an attempt to enter an account's password as failed until `succeed` is called.
 *
 * @throws APIError 429 if it has to wait; the same for accounts that don't exist
 */
export async function beginPasswordAttempt(req: PayloadRequest, email: string) {
  const [here, both] = [networkOf(req), `${networkOf(req)} ${normalize(email)}`]
  const { db } = req.payload
  const familiar = { key: createKey('familiar', both), limit: familiarAddress }
  const attempts: Attempt[] = [
    { key: createKey('address', here), limit: address },
    { key: createKey('address and account', both), limit: addressAndAccount },
  ]
  if (!(await hasAttempts(db, familiar.key)))
    attempts.push({ key: createKey('account', normalize(email)), limit: account })
  await countAll(req, attempts, 'Too many failed attempts to sign in.')
  return {
    succeed: async () => {
      for (const attempt of attempts) await takeBackAttempt(db, attempt)
      await forgetAttempts(db, createKey('address and account', both))
      await forgetAttempts(db, familiar.key)
      await countAttempt(db, familiar)
    },
  }
}

/** Counts an attempt to use a password link. */
export async function countLinkAttempt(req: PayloadRequest): Promise<void> {
  await countAll(req, [linkAttempt(req)], 'Too many invalid links were opened.')
}

export async function takeBackLinkAttempt(req: PayloadRequest): Promise<void> {
  await takeBackAttempt(req.payload.db, linkAttempt(req))
}

/**
 * Counts a request for a password link by mail, for addresses without an account as well.
 *
 * @throws APIError 429 if one was requested within the hour
 */
export async function countLinkRequest(req: PayloadRequest, email: string): Promise<void> {
  const fromAddress = { key: createKey('mails from address', networkOf(req)), limit: mailsFromAddress }
  await countAll(req, [fromAddress], 'Too many links were requested.')
  await countAll(req, [mailTo(email)], 'A link was requested for this address less than an hour ago.')
}

/** Allows another request at once, because the mail could not be sent. */
export async function takeBackLinkRequest({ payload }: PayloadRequest, email: string): Promise<void> {
  await forgetAttempts(payload.db, mailTo(email).key)
}

const linkAttempt = (req: PayloadRequest): Attempt => ({
  key: createKey('links from address', networkOf(req)),
  limit: address,
})

const mailTo = (email: string): Attempt => ({
  key: createKey('mails to account', normalize(email)),
  limit: mailsToAccount,
})

/** Counts all attempts or, if one has to wait, none. */
async function countAll({ payload: { db } }: PayloadRequest, attempts: Attempt[], reason: string) {
  const counted: Attempt[] = []
  for (const attempt of attempts) {
    const wait = await countAttempt(db, attempt)
    if (wait === 0) {
      counted.push(attempt)
      continue
    }
    for (const each of counted) await takeBackAttempt(db, each)
    throw new APIError(`${reason} Try again in ${describeDuration(wait)}.`, 429, null, true)
  }
}

function describeDuration(milliseconds: number): string {
  const count = Math.ceil(milliseconds / minutes)
  return count === 1 ? 'a minute' : `${count} minutes`
}

const networkOf = ({ headers }: PayloadRequest): string =>
  clientNetwork(headers.get('x-forwarded-for'), env.TRUST_PROXY)

/** Keyed, so that the stored rows reveal neither addresses nor accounts. */
const createKey = (kind: string, subject: string): string =>
  createHmac('sha256', `rate limits:${env.PAYLOAD_SECRET}`).update(`${kind}: ${subject}`).digest('base64url')

const normalize = (email: string): string => email.trim().toLowerCase()
