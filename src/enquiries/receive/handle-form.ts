import { env } from '#base/env.ts'
import { payload } from '#data/payload.ts'
import { clinicContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { maxFormBytes, receivedPath } from '#domain/enquiry/paths.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { findPage } from '#page-types/find-page.ts'
import { createClientKey } from './client-key.ts'
import { storeReply } from './flash-store.ts'
import { sendPendingMails } from './mail.ts'
import { createRateLimits } from './rate-limits.ts'
import { type ReceiveResult, receiveEnquiry } from './receive-enquiry.ts'

/**
 * The response to a posted form: a redirect to the confirmation, its page with the form redisplayed (`reply` is the key of
 * `takeReply`), or the rejection of a request that our own form can't have sent.
 */
export type FormResult =
  | { kind: 'redirect'; to: string }
  | { kind: 'redisplay'; page: string; reply: string }
  | { kind: 'rejected'; status: 403 | 413 | 415; text: string }

const limits = createRateLimits()

/** Handles a posted enquiry form: validates the request, stores the enquiry and starts sending the notification. */
export async function handleForm(request: Request, clinic: Clinic, locale: LocaleTag): Promise<FormResult> {
  const rejection = findRejection(request)
  if (rejection) return rejection
  const body = await request.text()
  if (Buffer.byteLength(body) > maxFormBytes) return tooLarge
  const database = await payload()
  const result = await receiveEnquiry(
    {
      clinic,
      locale,
      form: new URLSearchParams(body),
      clientKey: createClientKey(request.headers.get('x-forwarded-for'), env.TRUST_PROXY, new Date()),
    },
    { payload: database, limits, findTitle: (path) => findPageTitle(path, clinic, locale), now: new Date() },
  )
  // Not awaited: the visitor need not wait for the mail to the clinic, and the worker retries it.
  if (result.kind === 'received')
    sendPendingMails(database, new Date()).catch(() =>
      database.logger.warn('Sending mails to clinics failed. The worker retries it.'),
    )
  return toFormOutcome(result)
}

function toFormOutcome(result: ReceiveResult): FormResult {
  switch (result.kind) {
    case 'received':
      // With a fragment, because a redirect without one inherits that of the form's action (RFC 9110, section 10.2.2).
      return { kind: 'redirect', to: `${receivedPath}/${result.location}#content` }
    case 'redisplay':
      return { kind: 'redisplay', page: result.page, reply: storeReply(result) }
  }
}

/** Our form is always sent from a page of the same host and URL-encoded. */
function findRejection({ headers }: Request): FormResult | null {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const isCrossOrigin = origin
    ? originHost(origin) !== headers.get('host')
    : site !== null && site !== 'same-origin'
  if (isCrossOrigin)
    return {
      kind: 'rejected',
      status: 403,
      text: 'This form can only be sent from the clinic’s own website.',
    }
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? ''))
    return { kind: 'rejected', status: 415, text: 'Content-Type must be application/x-www-form-urlencoded.' }
  return Number(headers.get('content-length') ?? 0) > maxFormBytes ? tooLarge : null
}

const tooLarge: FormResult = {
  kind: 'rejected',
  status: 413,
  text: 'This message is too long. Please go back, shorten it and send it again.',
}

const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

async function findPageTitle(path: string, clinic: Clinic, locale: LocaleTag): Promise<string | null> {
  const found = await findPage(clinicContext(clinic, locale, false), path.split('/').filter(Boolean))
  return found.outcome === 'page' ? (found.page.breadcrumbs.at(-1)?.label.text ?? null) : null
}
