import { htmlResponse } from '#app/html/html-response.tsx'
import { plainPage } from '#app/requests/plain-page.ts'
import { networkBrand } from '#domain/clinic/network.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { noteTags } from '#publish/ingredients.ts'
import { programTag } from '#publish/tags.ts'
import { PlainMessage } from '#ui/plain-message.tsx'

/**
 * One of the network's own error pages, which read nothing. The public server requests them and sets the status.
 *
 * @param errorPage its name
 */
export function errorPageResponse(
  request: Request,
  { locale, errorPage }: { locale: string; errorPage: string | undefined },
): Response | Promise<Response> {
  // Only the public server sets the header: to a visitor this path is not found.
  if (request.headers.get(siteHeaders.errorPage) !== errorPage) return plainPage(404)
  noteTags(programTag)
  const lang = toKnownContentLocale(locale)
  const { notFoundTitle, notFoundText, brokenTitle, networkBrokenText, networkTitle } = getMessages(lang)
  const [title, text] = errorPage === '500' ? [brokenTitle, networkBrokenText] : [notFoundTitle, notFoundText]
  return htmlResponse({
    brand: networkBrand,
    lang,
    head: (
      <>
        <title>{title}</title>
        <meta name="robots" content="noindex" />
      </>
    ),
    children: (
      <PlainMessage
        alone
        heading={{ text: title }}
        text={{ text }}
        links={[{ label: { text: networkTitle }, href: '/' }]}
      />
    ),
  })
}
