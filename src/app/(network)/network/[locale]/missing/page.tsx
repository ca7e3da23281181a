import type { Metadata } from 'next'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { PlainMessage } from '#ui/plain-message.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findMessages(props)).notFoundTitle, robots: { index: false } }
}

/** The network's "not found" page. The server requests it and sets the status. */
export default async function NetworkMissingPage(props: Props) {
  const { notFoundTitle, notFoundText, networkTitle } = await findMessages(props)
  return (
    <PlainMessage
      alone
      heading={{ text: notFoundTitle }}
      text={{ text: notFoundText }}
      links={[{ label: { text: networkTitle }, href: '/' }]}
    />
  )
}

async function findMessages({ params }: Props) {
  const { locale } = await params
  return getMessages(toKnownContentLocale(locale))
}
