import { htmlLang } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { RenderPage } from '#page-types/render-page.tsx'
import type { PageWithHead } from '#seo/page-with-head.ts'
import { SiteShell } from '#ui/shell/site-shell.tsx'
import type { DocumentProps } from './document.tsx'
import { HeadData } from './head-data.tsx'
import { HeadTags } from './head-tags.tsx'

/**
 * A page of a clinic's site.
 *
 * @param reply to a form that was sent from the page and is shown again with errors
 */
export function sitePage(
  { brand }: Clinic,
  { page, shell, locale }: Extract<PageWithHead, { outcome: 'page' }>,
  reply: EnquiryReply | null = null,
): DocumentProps {
  const messages = getMessages(locale)
  const { title } = page.head
  const head = reply
    ? { ...page.head, title: formatMessage(messages.enquiryErrorTitle, { title }) }
    : page.head
  return {
    brand,
    lang: htmlLang(locale),
    head: <HeadTags head={head} shell={shell} />,
    children: (
      <>
        <SiteShell shell={shell} breadcrumbs={page.breadcrumbs} messages={messages}>
          <RenderPage content={page.content} frame={{ shell, messages }} reply={reply} />
        </SiteShell>
        <HeadData structuredData={head.structuredData} isPreview={shell.preview !== null} />
      </>
    ),
  }
}
