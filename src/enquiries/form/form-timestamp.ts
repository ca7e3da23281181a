import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#base/env.ts'

/**
 * The time at which a page with the form was made, signed, as the form carries it.
 *
 * Pages are kept and shown to many for as long as nothing on them changes, so this says nothing of when a visitor came:
 * only that the form is one of ours and not older than the lifetime. That is generous (a page that nobody has changed for
 * months still has its form), and a form that is older is not refused but shown again, with all that was typed and a new
 * time. Against programs it helps where a page was made for them; for pages that were kept, the script of the form
 * measures how long the visitor took (`taken`), and the trap and the rate limits do the rest.
 *
 * @param at milliseconds since 1970
 */
export function signFormTimestamp(clinic: string, at: number): string {
  const seconds = Math.floor(at / 1000).toString(36)
  return `${seconds}.${sign(clinic, seconds)}`
}

/** Milliseconds of age, or null for a time that this installation did not sign for this clinic, or long ago. */
export function formAge(clinic: string, signed: string, now: number): number | null {
  const [seconds = '', signature = ''] = signed.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(clinic, seconds))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const age = now - Number.parseInt(seconds, 36) * 1000
  return age <= lifetime ? age : null
}

/** Milliseconds: 180 days. */
const lifetime = 180 * 24 * 60 * 60 * 1000

const sign = (clinic: string, seconds: string): string =>
  createHmac('sha256', `form:${env.PAYLOAD_SECRET}`)
    .update(`${clinic} ${seconds}`)
    .digest('base64url')
    .slice(0, 22)
