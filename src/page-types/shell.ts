import { env, toOrigin } from '#base/env.ts'
import { urgentNumbers } from '#blocks/urgent-care/numbers.ts'
import { generalBooking } from '#data/models/booking.ts'
import { locationCard, locationName, telephoneLink } from '#data/models/location.ts'
import { type ClinicContext, htmlLang, pathIn, type SiteContext } from '#data/site-context.ts'
import { alertsForPath, hasStarted, nextChange } from '#domain/clinic/alerts.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { legalTitles } from '#domain/routes/legal-titles.ts'
import { legalRoles } from '#domain/routes/routes.ts'
import { buildMenus } from '#page-types/shared/menus.ts'
import { namedSite } from '#page-types/shared/page-parts.ts'
import { noteUntil } from '#publish/ingredients.ts'
import type { AlertBanner, Shell, Text } from '#ui/models.ts'

/**
 * The data of the header, footer and other parts around every page of a clinic's site.
 *
 * @param path the page's, without the locale's prefix
 * @param query the query string that links to other languages keep
 */
export async function buildShell(context: ClinicContext, path: string, query = ''): Promise<Shell> {
  const { clinic, locale, localize, pathTo, pictures, reader } = context
  const [menus] = await Promise.all([buildMenus(context, path), pictures.load([clinic.brand.logo])])
  return {
    clinic: {
      name: clinic.name,
      tagline: localize(clinic.tagline),
      logo: pictures.find(clinic.brand.logo),
      homeHref: pathTo('/'),
    },
    place: namedSite(context),
    lang: htmlLang(locale),
    ...menus,
    languages: clinic.locales.map((tag) => ({
      tag: htmlLang(tag),
      name: getLocaleConventions(tag).name,
      href: `${pathIn(clinic, tag)(path)}${query}`,
      current: tag === locale,
    })),
    searchHref: pathTo('/search'),
    telephone: telephoneLink(firstLocation(clinic).telephone),
    writeHref: `${pathTo('/contact')}#enquiry`,
    emergency: urgentNumbers(clinic, locale).emergencyNumbers.filter(({ name }) => name === null),
    booking: generalBooking(context),
    locations: clinic.locations.map((location) => locationCard(location, context)),
    locationsHref: pathTo('/locations'),
    alerts: alertBanners(context, path),
    disclosures: collectDisclosures(context),
    siteLinks: siteLinks(context),
    email: clinic.email,
    preview: reader.draft === false ? null : previewLinks(context, path),
    isTranslated: true,
  }
}

const previewLinks = ({ clinic, pathTo, reader }: ClinicContext, path: string): Shell['preview'] => ({
  leaveHref: `/preview?${new URLSearchParams({ leave: '', to: pathTo(path) })}`,
  // Whoever sees one draft alone has opened a shared link, and has no account.
  editHref:
    typeof reader.draft === 'object'
      ? null
      : `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)}/admin/pages?${new URLSearchParams({ clinic: clinic.id, open: path })}`,
})

/** The alerts of a page. A location's alert names it where the clinic has several locations. */
function alertBanners({ clinic, localize, now }: ClinicContext, path: string): AlertBanner[] {
  return alertsForPath(path, clinic, now).flatMap((alert) => {
    noteUntil(nextChange(alert, now))
    const text = localize(alert.text)
    const location = clinic.locations.find(({ slug }) => slug === alert.location)
    const minute = (instant: string) => Math.floor(Date.parse(instant) / 60_000)
    if (!text) return []
    return {
      key: alert.key,
      text,
      location: location && clinic.locations.length > 1 ? locationName(location, localize) : null,
      level: alert.level,
      from: alert.from ? minute(alert.from) : null,
      until: minute(alert.until),
      hasBegun: hasStarted(alert, now),
    }
  })
}

/** The pages on law and the list of all pages, which every site has. */
export function siteLinks({ messages, pathTo }: SiteContext): Shell['siteLinks'] {
  return [
    ...legalRoles.map((role) => ({ label: messages[legalTitles[role]], href: pathTo(`/${role}`) })),
    { label: messages.allPages, href: pathTo('/site-map') },
  ]
}

/** The clinic's own disclosures, then those that its jurisdictions require of its professions. */
function collectDisclosures({ clinic, localize }: ClinicContext): Text[] {
  const byLaw = clinic.locations
    .flatMap(({ jurisdiction }) => getJurisdiction(jurisdiction).disclosures ?? [])
    .filter(({ profession }) => !profession || clinic.professions.includes(profession))
    .map(({ text }) => text)
  const own = clinic.disclosures.map((item) => item.text as Localized)
  return [...new Set([...own, ...byLaw])].flatMap((text) => localize(text) ?? [])
}
