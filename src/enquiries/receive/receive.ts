import type { Payload } from 'payload'
import { type Clinic, firstLocation } from '#domain/clinic/clinic.ts'
import { formatPhone } from '#domain/clinic/phone.ts'
import { checkEnquiry } from '#domain/enquiry/check-enquiry.ts'
import type { EnquiryProblem, EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { readHiddenValues, readValues } from '#domain/enquiry/form-values.ts'
import { noticeId } from '#domain/enquiry/notice.ts'
import { hasEnquiryForm } from '#domain/enquiry/paths.ts'
import { getPrivacyRegime } from '#domain/jurisdictions/index.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { formAge } from '../form/form-timestamp.ts'
import type { RateLimits } from './rate-limits.ts'
import { storeEnquiry } from './store.ts'

/** What a form that was sent meets. */
export type Dependencies = {
  payload: Payload
  limits: RateLimits
  /** The name of a page of the site as a visitor reads it; null where there is none. */
  findTitle: (path: string) => Promise<string | null>
  now: Date
}

export type SentForm = { clinic: Clinic; locale: LocaleTag; form: URLSearchParams; clientKey: string }

/** `again`: the page that the form stood on is shown once more, with what had been typed and what is to be mended. */
export type ReceiveResult =
  | { kind: 'received'; location: string }
  | { kind: 'again'; status: 422 | 429 | 503; page: string; reply: EnquiryReply }

/**
 * Takes in a form. A program that fills in what nobody sees gets the same thanks as anybody, and nothing is stored.
 * One that was merely quick may be a person whose browser filled it in: it comes back and is taken at the next press.
 * Nothing of what was written is ever logged.
 */
export async function receiveForm(
  { clinic, locale, form, clientKey }: SentForm,
  dependencies: Dependencies,
): Promise<ReceiveResult> {
  const { payload, limits, findTitle, now } = dependencies
  const values = readValues(form)
  const hidden = readHiddenValues(form)
  const page = hasEnquiryForm(hidden.page) ? hidden.page : '/contact'
  const location = clinic.locations.find(({ slug }) => slug === values.location) ?? firstLocation(clinic)
  const again = (
    status: 422 | 429 | 503,
    problems: EnquiryProblem[],
    formTimestamp = hidden.formTimestamp,
  ): ReceiveResult => ({
    kind: 'again',
    status,
    page,
    reply: { values, problems, formTimestamp },
  })
  const phone = formatPhone(location.telephone)
  const age = formAge(clinic.id, hidden.formTimestamp, now.getTime())
  if (hidden.trap) return { kind: 'received', location: location.slug }
  const tooMany = await limits.countSending(clinic.id, clientKey)
  if (tooMany)
    return again(429, [{ field: 'form', message: 'enquiryTooMany', values: { minutes: tooMany, phone } }])
  const checked = checkEnquiry(values, clinic)
  if ('problems' in checked) return again(422, checked.problems, age === null ? '' : undefined)
  if (age === null) return again(422, [{ field: 'form', message: 'enquiryPageOld' }], '')
  if (isTooQuick(age, hidden.taken)) return again(422, [{ field: 'form', message: 'enquiryQuick' }])
  const { enquiry } = checked
  const regime = getPrivacyRegime(location.jurisdiction)
  if (!hidden.notice.split(' ').includes(noticeId(regime)))
    return again(422, [{ field: 'form', message: 'enquiryNoticeChanged' }])
  const full = await limits.countEnquiry(clinic.id)
  if (full)
    return again(429, [{ field: 'form', message: 'enquiryTooMany', values: { minutes: full, phone } }])
  try {
    const about = { path: page, title: (await findTitle(page)) ?? page }
    await storeEnquiry(payload, { clinic, enquiry, about, locale, regime, at: now })
    return { kind: 'received', location: enquiry.location }
  } catch (error) {
    // Its message may hold what was written.
    payload.logger.error(
      `An enquiry could not be stored (${error instanceof Error ? error.name : 'unknown'}).`,
    )
    return again(503, [{ field: 'form', message: 'enquiryFailed', values: { phone } }])
  }
}

/**
 * Nobody reads the form, fills it in and sends it within two seconds. A time of which nothing is known (no script) or
 * that lies ahead (another server's clock) speaks against nobody.
 */
function isTooQuick(age: number | null, taken: string): boolean {
  const times = [age ?? Number.NaN, taken === '' ? Number.NaN : Number(taken)]
  return times.some((time) => time >= 0 && time < 2000)
}
