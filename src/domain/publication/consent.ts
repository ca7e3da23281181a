import { Temporal } from 'temporal-polyfill'
import { todayIn } from '../hours/dates.ts'

/** A record of what a person agreed to. Dates are ISO times of which the day counts. */
export type Consent = { scope?: string | null; recordedOn?: string | null; expiresOn?: string | null }

/** What a record has to say for a site to show the document, besides an end that has not passed. */
export const requiredOfConsent = { testimonials: ['scope', 'recordedOn'], media: ['scope'] } as const

type ConsentCollection = keyof typeof requiredOfConsent

/** `days` from today until the day on which the consent ends, on which it no longer holds. */
export type ConsentState =
  | { kind: 'missing'; field: (typeof requiredOfConsent)[ConsentCollection][number] }
  | { kind: 'unlimited' }
  | { kind: 'ended' | 'ending' | 'holds'; on: string; days: number }

/** Editors are warned so many days before a consent ends. */
export const warningDays = 30

/** @param now milliseconds since 1970 */
export function consentState(
  consent: Consent | null | undefined,
  { collection, timeZone, now }: { collection: ConsentCollection; timeZone: string; now: number },
): ConsentState {
  const field = requiredOfConsent[collection].find((name) => !consent?.[name]?.trim())
  if (field) return { kind: 'missing', field }
  if (!consent?.expiresOn) return { kind: 'unlimited' }
  const on = consent.expiresOn.slice(0, 10)
  const { days } = todayIn(timeZone, now).until(Temporal.PlainDate.from(on), { largestUnit: 'days' })
  return { kind: days <= 0 ? 'ended' : days <= warningDays ? 'ending' : 'holds', on, days }
}
