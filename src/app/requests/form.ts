import { type NextRequest, NextResponse } from 'next/server'
import { toOrigin } from '#base/env.ts'
import { pathIn } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { answerForm } from '#enquiries/receive/answer-form.ts'

type Site = { clinic: Clinic; locale: LocaleTag; host: string; headers: Headers }

/** A form is taken in here, where a body can be read; where something is wrong its page shows it again, as it was filled in. */
export async function receiveForm(
  request: NextRequest,
  { clinic, locale, host, headers }: Site,
): Promise<Response> {
  const answer = await answerForm(request, clinic, locale)
  switch (answer.kind) {
    case 'refused':
      return new Response(answer.text, { status: answer.status, headers: forNobodyElse })
    case 'on':
      return new Response(null, {
        status: 303,
        // Next takes whole addresses only, and answers 500 to another.
        headers: { ...forNobodyElse, Location: `${toOrigin(host)}${pathIn(clinic, locale)(answer.to)}` },
      })
    case 'again': {
      headers.set(siteHeaders.reply, answer.reply)
      const inner = new URL(`/sites/${host}/${locale}${answer.page}`, request.url)
      const { status } = answer
      return NextResponse.rewrite(inner, { request: { headers }, status, headers: forNobodyElse })
    }
  }
}

const forNobodyElse = { 'Cache-Control': 'no-store' }
