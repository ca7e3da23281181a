import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { openClinic } from '#app/open-page.ts'
import { telephoneLink } from '#data/models/location.ts'
import { clinicContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { type LocaleTag, localeTags } from '#domain/locales/tags.ts'
import { type ErrorPage, errorPages, siteHeaders } from '#domain/routes/site-headers.ts'
import { buildShell } from '#page-types/shell.ts'
import { PlainMessage } from '#ui/plain-message.tsx'
import { SiteShell } from '#ui/shell/site-shell.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ host: string; locale: string; errorPage: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await open(params)
  if (!asked) return {}
  return { title: `${errorMessage(asked).heading} · ${asked.clinic.name}`, robots: { index: false } }
}

/** The site's own error pages. The server requests them and sets the status. */
export default async function SiteErrorPage({ params }: Props) {
  const asked = await open(params)
  if (!asked) notFound()
  if (asked.errorPage === '404') return <NotFound {...asked} />
  const { heading, text } = errorMessage(asked)
  const { shown, href } = telephoneLink(firstLocation(asked.clinic).telephone)
  const call = { label: { text: formatMessage(getMessages(asked.locale).call, { phone: shown }) }, href }
  return (
    <PlainMessage
      alone
      heading={{ text: heading }}
      text={{ text }}
      links={asked.errorPage === '500' ? [call] : []}
    />
  )
}

/** In the site's own shell, so that its menu is at hand. */
async function NotFound({ clinic, locale }: Asked) {
  const messages = getMessages(locale)
  const shell = await buildShell(clinicContext(clinic, locale, false), '/')
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

type Asked = { clinic: Clinic; locale: LocaleTag; errorPage: ErrorPage }

async function open(params: Props['params']): Promise<Asked | null> {
  const { host, locale: tag, errorPage: wanted } = await params
  const errorPage = errorPages.find((each) => each === wanted)
  // Only the server sets the header: to a visitor this path is not found.
  if (!errorPage || (await headers()).get(siteHeaders.errorPage) !== errorPage) return null
  const clinic = await openClinic(decodeURIComponent(host))
  const locale = localeTags.find((each) => each === tag)
  return clinic && locale ? { clinic, locale, errorPage } : null
}

function errorMessage({ clinic, locale, errorPage }: Asked): { heading: string; text: string } {
  const messages = getMessages(locale)
  if (errorPage === '404') return { heading: messages.notFoundTitle, text: messages.notFoundText }
  if (errorPage === '410')
    return { heading: formatMessage(messages.closedTitle, { name: clinic.name }), text: messages.closedText }
  return { heading: messages.brokenTitle, text: messages.brokenText }
}
