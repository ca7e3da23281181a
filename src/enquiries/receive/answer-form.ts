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
import { type ReceiveResult, receiveForm } from './receive.ts'

/** What the proxy does with a form: lead on, show its page again, or refuse what no form of ours sends. */
export type FormAnswer =
  | { kind: 'on'; to: string }
  | { kind: 'again'; status: number; page: string; reply: string }
  | { kind: 'refused'; status: 403 | 413 | 415; text: string }

const limits = createRateLimits()

export async function answerForm(request: Request, clinic: Clinic, locale: LocaleTag): Promise<FormAnswer> {
  const refusal = findRefusal(request)
  if (refusal) return refusal
  const body = await request.text()
  if (Buffer.byteLength(body) > maxFormBytes) return tooLarge
  const database = await payload()
  const outcome = await receiveForm(
    {
      clinic,
      locale,
      form: new URLSearchParams(body),
      clientKey: createClientKey(request.headers.get('x-forwarded-for'), env.TRUST_PROXY, new Date()),
    },
    { payload: database, limits, findTitle: (path) => pageTitle(path, clinic, locale), now: new Date() },
  )
  // Without waiting: the visitor has nothing to do with the clinic's mail, and the rounds try again.
  if (outcome.kind === 'received')
    sendPendingMails(database, new Date()).catch(() =>
      database.logger.warn('Mails to clinics wait for the next round.'),
    )
  return toFormAnswer(outcome)
}

function toFormAnswer(outcome: ReceiveResult): FormAnswer {
  switch (outcome.kind) {
    case 'received':
      // With a part to go to: else the browser would keep the one of the form.
      return { kind: 'on', to: `${receivedPath}/${outcome.location}#content` }
    case 'again':
      return { kind: 'again', status: outcome.status, page: outcome.page, reply: storeReply(outcome.reply) }
  }
}

/** Only a page of the same host sends our form, and only as a plain one. */
function findRefusal({ headers }: Request): FormAnswer | null {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const isForeign = origin
    ? originHost(origin) !== headers.get('host')
    : site !== null && site !== 'same-origin'
  if (isForeign)
    return { kind: 'refused', status: 403, text: 'Please send this form from the clinic’s own page.' }
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? ''))
    return { kind: 'refused', status: 415, text: 'This address takes the clinic’s own form only.' }
  return Number(headers.get('content-length') ?? 0) > maxFormBytes ? tooLarge : null
}

const tooLarge: FormAnswer = {
  kind: 'refused',
  status: 413,
  text: 'This message is far too long. Please go back, shorten it and send it again.',
}

const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

async function pageTitle(path: string, clinic: Clinic, locale: LocaleTag): Promise<string | null> {
  const found = await findPage(clinicContext(clinic, locale, false), path.split('/').filter(Boolean))
  return found.outcome === 'page' ? (found.page.breadcrumbs.at(-1)?.label.text ?? null) : null
}
