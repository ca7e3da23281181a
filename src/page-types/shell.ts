import { env, toOrigin } from '#base/env.ts'
import { urgentNumbers } from '#blocks/urgent-care/numbers.ts'
import { findDeadPaths } from '#data/dead-paths.ts'
import { generalBooking } from '#data/models/booking.ts'
import { locationCard, locationName, telephoneLink } from '#data/models/location.ts'
import { type ClinicContext, htmlLang, pathIn, type SiteContext } from '#data/site-context.ts'
import { alertsForPath, hasStarted, nextChange } from '#domain/clinic/alerts.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { type DefaultMenuPath, defaultMenu, isDefaultMenuPath } from '#domain/clinic/menu.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import { getLocaleConventions, toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { legalRoles } from '#domain/routes/routes.ts'
import { namedSite } from '#page-types/shared/page-parts.ts'
import { noteUntil } from '#publish/ingredients.ts'
import type { AlertBanner, Shell, Text } from '#ui/models.ts'
import { legalTitles } from './legal/titles.ts'

/**
 * The data of the header, footer and other parts around every page of a clinic's site.
 *
 * @param path the page's, without the locale's prefix
 * @param query the query string that links to other languages keep
 */
export async function buildShell(context: ClinicContext, path: string, query = ''): Promise<Shell> {
  const { clinic, locale, localize, pathTo, pictures, reader } = context
  const [menu] = await Promise.all([buildMenu(context), pictures.load([clinic.brand.logo])])
  return {
    clinic: {
      name: clinic.name,
      tagline: localize(clinic.tagline),
      logo: pictures.find(clinic.brand.logo),
      homeHref: pathTo('/'),
    },
    place: namedSite(context),
    lang: htmlLang(locale),
    menu: menu.map((entry) => ({
      label: entry.label,
      href: pathTo(entry.path),
      current: entry.path === path || path.startsWith(`${entry.path}/`),
    })),
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

const previewLinks = ({ clinic, pathTo }: ClinicContext, path: string): Shell['preview'] => ({
  leaveHref: `/preview?${new URLSearchParams({ leave: '', to: pathTo(path) })}`,
  editHref: `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)}/admin/pages?${new URLSearchParams({ clinic: clinic.id, open: path })}`,
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

/** The clinic's own menu without entries that lead nowhere, or the default one without empty lists. */
async function buildMenu(context: ClinicContext): Promise<{ label: Text; path: string }[]> {
  const { clinic, locale, localize, messages, library } = context
  const dead = await findDeadPaths(
    context,
    clinic.navigation.map(({ path }) => path),
  )
  const entries = clinic.navigation.filter(({ path }) => !dead.has(path))
  const own = entries.flatMap(({ label, path }) => {
    // An entry of the default menu has its own name in each language.
    const name =
      isDefaultMenuPath(path) && !label[toContentLocale(locale)] ? messages[defaultMenu[path]] : null
    const text = name ? { text: name } : localize(label, 'heading')
    return text ? [{ label: text, path }] : []
  })
  if (own.length > 0) return own
  const hasTreatments = (await library.entries('treatments')).length > 0
  return (Object.keys(defaultMenu) as DefaultMenuPath[])
    .filter((path) => path !== '/treatments' || hasTreatments)
    .map((path) => ({ label: { text: messages[defaultMenu[path]] }, path }))
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
