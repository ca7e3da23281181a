import { Temporal } from 'temporal-polyfill'
import { todayIn } from '../hours/dates.ts'

/** A record of what a person agreed to. Dates are ISO times of which the day counts. */
export type Consent = { scope?: string | null; recordedOn?: string | null; expiresOn?: string | null }

/** `days` from today until the day on which the consent ends, on which it no longer holds. */
export type ConsentState =
  | { kind: 'missing' }
  | { kind: 'unlimited' }
  | { kind: 'ended' | 'ending' | 'holds'; on: string; days: number }

/** Editors are warned so many days before a consent ends. */
export const warningDays = 30

/** @param now milliseconds since 1970 */
export function consentState(
  consent: Consent | null | undefined,
  timeZone: string,
  now: number,
): ConsentState {
  if (!consent?.scope?.trim()) return { kind: 'missing' }
  if (!consent.expiresOn) return { kind: 'unlimited' }
  const on = consent.expiresOn.slice(0, 10)
  const { days } = todayIn(timeZone, now).until(Temporal.PlainDate.from(on), { largestUnit: 'days' })
  return { kind: days <= 0 ? 'ended' : days <= warningDays ? 'ending' : 'holds', on, days }
}
