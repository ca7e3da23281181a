import { toOrigin } from '#base/env.ts'
import { clinicInLanguage } from '#domain/clinic/clinic.ts'
import type { ClinicSite, NetworkSite, Site } from '#domain/clinic/network.ts'
import { nextMidnight } from '#domain/hours/dates.ts'
import { interpolate } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages, type Messages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { isSitePath } from '#domain/routes/site-address.ts'
import { noteTags, noteUntil } from '#publish/ingredients.ts'
import { clinicTag } from '#publish/tags.ts'
import type { BookingLink, Picture } from '#ui/models.ts'
import { createLibrary, type Library } from './library.ts'
import type { Localize } from './localize.ts'
import { createPictureCache, type PictureCache } from './models/picture.ts'
import { type Draft, type Reader, reader, type Unsaved } from './reader.ts'

type SharedContext = {
  locale: LocaleTag
  messages: Messages
  reader: Reader
  library: Library
  pictures: PictureCache
  /** Start of the site's absolute addresses: `https://okotoks.example`. */
  origin: string
  /** Path of this site in the page's language: `/contact` -> `/hi/contact`. */
  pathTo: (path: string) => string
  localize: Localize
  /** Milliseconds since 1970. A page may be cached and read later than this: derive nothing from it that is true only now. */
  now: number
  /** The booking link of this page, if it has a subject; set by the page's query. */
  booking?: BookingLink
}

/** The context of a clinic's pages in one locale. Created for each request. */
export type ClinicContext = SharedContext & { site: ClinicSite; clinic: ClinicSite }

/** The context of the network's own pages. */
export type NetworkContext = SharedContext & { site: NetworkSite; clinic: null }

/** The context of either kind of site, distinguished by `clinic`. */
export type SiteContext = ClinicContext | NetworkContext

export function clinicContext(
  site: ClinicSite,
  locale: LocaleTag,
  draft: Draft,
  unsaved?: Unsaved,
): ClinicContext {
  const clinic = clinicInLanguage(site)(toContentLocale(locale))
  const createReader = () => reader({ site: clinic, locale, draft, unsaved })
  // Every page shows the hours of its locations, from today on.
  for (const { timeZone } of clinic.locations) noteUntil(nextMidnight(Date.now(), timeZone))
  noteTags(clinicTag(clinic.id))
  return {
    ...sharedContext(clinic, createReader()),
    site: clinic,
    clinic,
    library: createLibrary(createReader, clinic),
  }
}

/** The part that both kinds share, all but the library. */
export function sharedContext(site: Site, siteReader: Reader): Omit<SharedContext, 'library'> {
  const { locale } = siteReader
  const localize: Localize = (text, textContext) =>
    interpolate(text, createLocalizedInterpolator(site, locale), textContext)
  return {
    locale,
    messages: getMessages(locale),
    reader: siteReader,
    pictures: createPictureCache(siteReader, localize),
    origin: siteOrigin(site),
    pathTo: pathIn(site, locale),
    localize,
    now: Date.now(),
  }
}

/** The origin of a site's first host. */
export const siteOrigin = ({ hosts }: Pick<Site, 'hosts'>): string => toOrigin(hosts[0] ?? '')

/** @param href a path of the site with the language's prefix, or an absolute address, which is returned unchanged */
export const absoluteUrl = ({ origin }: SiteContext, href: string): string =>
  URL.canParse(href) ? href : `${origin}${href}`

/** Absolute address of a path without the language's prefix. */
export const pageUrl = ({ origin, pathTo }: SiteContext, path: string): string => `${origin}${pathTo(path)}`

export const pictureUrl = (context: SiteContext, picture: Picture | null): string | undefined =>
  picture ? absoluteUrl(context, picture.src) : undefined

/** A site's first locale has no prefix in addresses; the others do. */
export function pathIn({ locales }: Pick<Site, 'locales'>, locale: LocaleTag): (path: string) => string {
  const prefix = locales[0] === locale ? '' : `/${locale}`
  return (path) => (isSitePath(path) ? `${prefix}${path}`.replace(/(.)\/$/, '$1') : path)
}

/** The `lang` of a page. Texts that fell back to English have their own `lang`. */
export const htmlLang = (locale: LocaleTag): LocaleTag =>
  toContentLocale(locale) === defaultContentLocale ? locale : toContentLocale(locale)
