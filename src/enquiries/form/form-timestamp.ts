import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#base/env.ts'

/**
 * The signed time at which a page with the form was rendered, as the value of a hidden field.
 *
 * A page may be cached in front of this server and served to many visitors, so the time does not tell when a visitor came, only that
 * the form is ours and within its lifetime. The lifetime is long, since a page may not change for months, and an older form
 * is not rejected but redisplayed with its values and a new time. The time stops bots that send a freshly rendered form at
 * once; for a cached page the form's script measures how long the visitor took (`taken`), and the trap field and the rate
 * limits stop the others.
 *
 * @param renderedAt milliseconds since 1970
 */
export function signFormTimestamp(clinic: string, renderedAt: number): string {
  const seconds = Math.floor(renderedAt / 1000).toString(36)
  return `${seconds}.${sign(clinic, seconds)}`
}

/**
 * The age of a form.
 *
 * @returns milliseconds; null if the timestamp was not signed by this installation for this clinic, or has expired
 */
export function formAge(clinic: string, timestamp: string, now: number): number | null {
  const [seconds = '', signature = ''] = timestamp.split('.')
  const [actual, expected] = [Buffer.from(signature), Buffer.from(sign(clinic, seconds))]
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null
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
