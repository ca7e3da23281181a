import { htmlResponse } from '#app/html/html-response.tsx'
import { plainPage } from '#app/requests/plain-page.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { telephoneLink } from '#data/models/location.ts'
import { clinicContext, htmlLang } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import { type LocaleTag, localeTags } from '#domain/locales/tags.ts'
import { type ErrorPage, errorPages, siteHeaders } from '#domain/routes/site-headers.ts'
import { buildShell } from '#page-types/shell.ts'
import type { Shell } from '#ui/models.ts'
import { PlainMessage } from '#ui/plain-message.tsx'
import { SiteShell } from '#ui/shell/site-shell.tsx'

/**
 * One of the site's own error pages. The public server requests them and sets the status.
 *
 * @param wanted the name of the error page
 */
export async function errorPageResponse(
  request: Request,
  { host, locale: tag, wanted }: { host: string; locale: string; wanted: string | undefined },
): Promise<Response> {
  const errorPage = errorPages.find((each) => each === wanted)
  // Only the public server sets the header: to a visitor this path is not found.
  if (!errorPage || request.headers.get(siteHeaders.errorPage) !== errorPage) return plainPage(404)
  const clinic = await findClinicByHost(decodeURIComponent(host))
  const locale = localeTags.find((each) => each === tag)
  if (!clinic || !locale) return plainPage(404)
  const asked = { clinic, locale, errorPage }
  return htmlResponse({
    brand: clinic.brand,
    lang: htmlLang(locale),
    head: (
      <>
        <title>{`${errorMessage(asked).heading} · ${clinic.name}`}</title>
        <meta name="robots" content="noindex" />
      </>
    ),
    children:
      errorPage === '404' ? (
        <NotFound shell={await buildShell(clinicContext(clinic, locale, false), '/')} locale={locale} />
      ) : (
        <ClosedOrBroken {...asked} />
      ),
  })
}

type Asked = { clinic: Clinic; locale: LocaleTag; errorPage: ErrorPage }

function ClosedOrBroken(asked: Asked) {
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
function NotFound({ shell, locale }: { shell: Shell; locale: LocaleTag }) {
  const messages = getMessages(locale)
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

function errorMessage({ clinic, locale, errorPage }: Asked): { heading: string; text: string } {
  const messages = getMessages(locale)
  if (errorPage === '404') return { heading: messages.notFoundTitle, text: messages.notFoundText }
  if (errorPage === '410')
    return { heading: formatMessage(messages.closedTitle, { name: clinic.name }), text: messages.closedText }
  return { heading: messages.brokenTitle, text: messages.brokenText }
}
