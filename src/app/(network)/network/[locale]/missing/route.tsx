import { htmlResponse } from '#app/html/html-response.tsx'
import { networkBrand } from '#domain/clinic/network.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { PlainMessage } from '#ui/plain-message.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }> }

/** The network's "not found" page. The public server requests it and sets the status. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const lang = toKnownContentLocale((await params).locale)
  const { notFoundTitle, notFoundText, networkTitle } = getMessages(lang)
  return htmlResponse({
    brand: networkBrand,
    lang,
    head: (
      <>
        <title>{notFoundTitle}</title>
        <meta name="robots" content="noindex" />
      </>
    ),
    children: (
      <PlainMessage
        alone
        heading={{ text: notFoundTitle }}
        text={{ text: notFoundText }}
        links={[{ label: { text: networkTitle }, href: '/' }]}
      />
    ),
  })
}
