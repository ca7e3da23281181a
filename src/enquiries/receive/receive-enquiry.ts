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

export type Dependencies = {
  payload: Payload
  limits: RateLimits
  /** The title of a page as shown to visitors; null if there is no such page. */
  findTitle: (path: string) => Promise<string | null>
  now: Date
}

export type FormSubmission = { clinic: Clinic; locale: LocaleTag; form: URLSearchParams; clientKey: string }

/** `redisplay`: the form's page is shown again, with the submitted values and what has to be corrected. */
export type ReceiveResult =
  | { kind: 'received'; location: string }
  | { kind: 'redisplay'; status: 422 | 429 | 503; page: string; reply: EnquiryReply }

/**
 * Validates a submitted form and stores the enquiry. One whose trap field is filled is stored like any other and marked as
 * suspicious, since browsers that fill in forms may fill it too. A form that was sent too quickly is redisplayed and
 * accepted when sent again. Submitted values are never logged.
 */
export async function receiveEnquiry(
  { clinic, locale, form, clientKey }: FormSubmission,
  dependencies: Dependencies,
): Promise<ReceiveResult> {
  const { payload, limits, findTitle, now } = dependencies
  const values = readValues(form)
  const hidden = readHiddenValues(form)
  const page = hasEnquiryForm(hidden.page) ? hidden.page : '/contact'
  const location = clinic.locations.find(({ slug }) => slug === values.location) ?? firstLocation(clinic)
  const redisplay = (
    status: 422 | 429 | 503,
    problems: EnquiryProblem[],
    formTimestamp = hidden.formTimestamp,
  ): ReceiveResult => ({
    kind: 'redisplay',
    status,
    page,
    reply: { values, problems, formTimestamp },
  })
  const phone = formatPhone(location.telephone)
  const age = formAge(clinic.id, hidden.formTimestamp, now.getTime())
  const clientWait = await limits.countSubmission(clinic.id, clientKey)
  if (clientWait)
    return redisplay(429, [
      { field: 'form', message: 'enquiryTooMany', values: { minutes: clientWait, phone } },
    ])
  const checked = checkEnquiry(values, clinic)
  if ('problems' in checked) return redisplay(422, checked.problems, age === null ? '' : undefined)
  if (age === null) return redisplay(422, [{ field: 'form', message: 'enquiryPageOld' }], '')
  if (isTooQuick(age, hidden.taken)) return redisplay(422, [{ field: 'form', message: 'enquiryQuick' }])
  const { enquiry } = checked
  const regime = getPrivacyRegime(location.jurisdiction)
  if (!hidden.notice.split(' ').includes(noticeId(regime)))
    return redisplay(422, [{ field: 'form', message: 'enquiryNoticeChanged' }])
  const clinicWait = await limits.countEnquiry(clinic.id)
  if (clinicWait)
    return redisplay(429, [
      { field: 'form', message: 'enquiryTooMany', values: { minutes: clinicWait, phone } },
    ])
  try {
    const title = (await findTitle(page)) ?? page
    await storeEnquiry(payload, {
      clinic,
      enquiry,
      suspicious: hidden.trap !== '',
      page: { path: page, title },
      locale,
      regime,
      receivedAt: now,
    })
    return { kind: 'received', location: enquiry.location }
  } catch (error) {
    // Only the error's name: its message may contain submitted values.
    payload.logger.error(
      `An enquiry could not be stored (${error instanceof Error ? error.name : 'unknown'}).`,
    )
    return redisplay(503, [{ field: 'form', message: 'enquiryFailed', values: { phone } }])
  }
}

/**
 * Whether the form was sent within two seconds, faster than a person can fill it in. An unknown duration (no script) or a
 * negative one (another server's clock) does not count.
 *
 * @param age milliseconds since the page was rendered
 * @param taken milliseconds that the visitor took, measured by the form's script
 */
function isTooQuick(age: number | null, taken: string): boolean {
  const times = [age ?? Number.NaN, taken === '' ? Number.NaN : Number(taken)]
  return times.some((time) => time >= 0 && time < 2000)
}
