import type { NextRequest } from 'next/server'
import { HeadData } from '#app/html/head-data.tsx'
import { HeadTags } from '#app/html/head-tags.tsx'
import { htmlResponse, redirectResponse } from '#app/html/html-response.tsx'
import { plainPage } from '#app/requests/plain-page.ts'
import { networkBrand } from '#domain/clinic/network.ts'
import { contentLocales } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { carryQuery } from '#domain/routes/site-address.ts'
import { findNetworkPage } from '#network/find-page.ts'
import { RenderPage } from '#page-types/render-page.tsx'
import { NetworkShell } from '#ui/shell/network-shell.tsx'

/** A post of the network, or a page of its site, on the network's own host. */
export async function innerPageResponse(
  request: NextRequest,
  { locale, path }: { locale: string; path: readonly string[] },
): Promise<Response> {
  const tag = contentLocales.find((each) => each === locale)
  const found = tag && (await findNetworkPage(tag, `/${path.join('/')}`))
  if (!found) return plainPage(404)
  if ('redirect' in found)
    return redirectResponse(carryQuery(found.redirect, request.nextUrl.searchParams.toString()))
  const { page, shell } = found
  const messages = getMessages(found.locale)
  return htmlResponse({
    brand: networkBrand,
    lang: found.locale,
    head: <HeadTags head={page.head} shell={shell} />,
    children: (
      <>
        <NetworkShell shell={shell} breadcrumbs={page.breadcrumbs} messages={messages}>
          <RenderPage content={page.content} frame={{ shell, messages }} reply={null} />
        </NetworkShell>
        <HeadData structuredData={page.head.structuredData} isPreview={false} />
      </>
    ),
  })
}
