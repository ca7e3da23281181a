import { headers } from 'next/headers'
import { openPage } from '../../../../../content/open-page.ts'
import { messagesOf } from '../../../../../site/locales/messages.ts'
import { siteHeaders } from '../../../../../site/site-headers.ts'
import { SiteShell } from '../../../../../ui/shell/site-shell.tsx'
import { PlainMessage } from '../../../../../ui/templates/plain-message.tsx'

/** The clinic's own "not found". It is given no address, so it takes host and locale from what the proxy noted. */
export default async function SiteNotFound() {
  const noted = await headers()
  const home = await openPage(
    noted.get(siteHeaders.host) ?? '',
    noted.get(siteHeaders.locale) ?? '',
    '',
    false,
  )
  if (home?.outcome !== 'page')
    return <PlainMessage alone heading={{ text: 'Not found' }} text={null} links={[]} />
  const { shell, locale } = home
  const messages = messagesOf(locale)
  const links = [
    { label: { text: messages.home }, href: shell.clinic.homeHref },
    ...shell.menu.map(({ label, href }) => ({ label, href })),
  ]
  return (
    <SiteShell shell={shell} breadcrumbs={[]} messages={messages}>
      <PlainMessage
        heading={{ text: messages.notFoundTitle }}
        text={{ text: messages.notFoundText }}
        links={links}
      />
    </SiteShell>
  )
}
