import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { toMetadata } from '#app/head.ts'
import { HeadData } from '#app/head-data.tsx'
import { type SearchParams, toQuery } from '#app/query-string.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { carryQuery } from '#domain/routes/site-address.ts'
import { openNetworkPage } from '#network/find-page.ts'
import { RenderPage } from '#page-types/render-page.tsx'
import { NetworkShell } from '#ui/shell/network-shell.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; path: string[] }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path } = await params
  const found = await openNetworkPage(locale, `/${path.join('/')}`)
  if (!found || 'redirect' in found) return {}
  const { page, shell } = found
  return toMetadata(page.head, {
    site: shell.clinic.name,
    lang: shell.lang,
    languages: shell.languages.map(({ tag }) => tag),
  })
}

/** The network's posts and the pages on its site, on the network's own host. */
export default async function NetworkSitePage({ params, searchParams }: Props) {
  const { locale, path } = await params
  const found = await openNetworkPage(locale, `/${path.join('/')}`)
  if (!found) notFound()
  if ('redirect' in found) permanentRedirect(carryQuery(found.redirect, toQuery(await searchParams)))
  const { page, shell } = found
  const messages = getMessages(found.locale)
  return (
    <>
      <NetworkShell shell={shell} breadcrumbs={page.breadcrumbs} messages={messages}>
        <RenderPage content={page.content} frame={{ shell, messages }} reply={null} />
      </NetworkShell>
      <HeadData structuredData={page.head.structuredData} isPreview={false} />
    </>
  )
}
