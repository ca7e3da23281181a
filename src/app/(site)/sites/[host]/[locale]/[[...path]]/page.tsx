import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { toMetadata } from '#app/head.ts'
import { HeadData } from '#app/head-data.tsx'
import { openClinic, openPage } from '#app/open-page.ts'
import { type SearchParams, toQuery } from '#app/query-string.ts'
import { segmentsPath } from '#app/segments-path.ts'
import { findDraftAccess, previewCookie } from '#data/previews/preview-pass.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { openReply } from '#enquiries/receive/open-reply.ts'
import { RenderPage } from '#page-types/render-page.tsx'
import { SiteShell } from '#ui/shell/site-shell.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ host: string; locale: string; path?: string[] }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const result = await open(props)
  if (result?.outcome === 'notFound') return { title: getMessages(result.locale).notFoundTitle }
  if (result?.outcome !== 'page') return {}
  const { shell, page, locale } = result
  const { title } = page.head
  const isReply = Boolean(await replyToShow())
  const head = isReply
    ? { ...page.head, title: formatMessage(getMessages(locale).enquiryErrorTitle, { title }) }
    : page.head
  return toMetadata(head, {
    site: shell.clinic.name,
    lang: shell.lang,
    languages: shell.languages.map(({ tag }) => tag),
  })
}

/** Gives the browser's own interface the colour of the page. */
export async function generateViewport({ params }: Props): Promise<Viewport> {
  const { host } = await params
  const clinic = await openClinic(decodeURIComponent(host))
  if (!clinic) return {}
  const { light, dark } = themeVariables(clinic.brand)
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light['--color-ground'] ?? '' },
      { media: '(prefers-color-scheme: dark)', color: dark['--color-ground'] ?? '' },
    ],
  }
}

export default async function SitePage(props: Props) {
  const result = await open(props)
  if (!result || result.outcome === 'notFound') notFound()
  if (result.outcome === 'redirect') permanentRedirect(result.to)
  const { page, shell, locale } = result
  const messages = getMessages(locale)
  return (
    <>
      <SiteShell shell={shell} breadcrumbs={page.breadcrumbs} messages={messages}>
        <RenderPage content={page.content} frame={{ shell, messages }} reply={await replyToShow()} />
      </SiteShell>
      <HeadData structuredData={page.head.structuredData} isPreview={shell.preview} />
    </>
  )
}

/** The form that was sent from this page and is shown again with errors. */
async function replyToShow() {
  const name = (await headers()).get(siteHeaders.reply)
  return name ? openReply(name) : null
}

/** The only code that checks a preview's pass for a page. */
async function open({ params, searchParams }: Props) {
  const { host: encoded, locale, path = [] } = await params
  const host = decodeURIComponent(encoded)
  const pass = (await cookies()).get(previewCookie)?.value
  const slash = (await headers()).has(siteHeaders.slash) ? '/' : ''
  const clinic = await openClinic(host)
  const draft = clinic && pass ? await findDraftAccess(pass, clinic.id) : false
  // Only its editors see a clinic that is not live yet.
  if (!clinic || (clinic.status !== 'live' && !draft)) return null
  return openPage(host, locale, `${segmentsPath(path)}${slash}`, draft, toQuery(await searchParams))
}
