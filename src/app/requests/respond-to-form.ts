import { type NextRequest, NextResponse } from 'next/server'
import { toOrigin } from '#base/env.ts'
import { pathIn } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { handleForm } from '#enquiries/receive/handle-form.ts'

type Site = { clinic: Clinic; locale: LocaleTag; host: string; headers: Headers }

/** Receives a form, here because only the proxy can read the body. After an error its page shows it again, filled in as sent. */
export async function respondToForm(
  request: NextRequest,
  { clinic, locale, host, headers }: Site,
): Promise<Response> {
  const outcome = await handleForm(request, clinic, locale)
  switch (outcome.kind) {
    case 'rejected':
      return new Response(outcome.text, { status: outcome.status, headers: neverCached })
    case 'redirect':
      return new Response(null, {
        status: 303,
        // Next accepts absolute addresses only, and answers 500 to a relative one.
        headers: { ...neverCached, Location: `${toOrigin(host)}${pathIn(clinic, locale)(outcome.to)}` },
      })
    case 'redisplay': {
      headers.set(siteHeaders.reply, outcome.reply)
      const internalUrl = new URL(`/sites/${host}/${locale}${outcome.page}`, request.url)
      return NextResponse.rewrite(internalUrl, { request: { headers } })
    }
  }
}

const neverCached = { 'Cache-Control': 'no-store' }
