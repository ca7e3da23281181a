import type { Clinic } from '#domain/clinic/clinic.ts'
import { interpolate } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages, type Messages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { BookingLink } from '#ui/models.ts'
import { createLibrary, type Library } from './library.ts'
import type { Localize } from './localize.ts'
import { createPictureCache, type PictureCache } from './models/picture.ts'
import { type Draft, type Reader, reader } from './reader.ts'

/** What every page of one clinic in one language is put together with. Made anew for each request. */
export type SiteContext = {
  clinic: Clinic
  locale: LocaleTag
  messages: Messages
  reader: Reader
  library: Library
  pictures: PictureCache
  /** Path of this site in the page's language: `/contact` -> `/hi/contact`. */
  pathTo: (path: string) => string
  localize: Localize
  /** Milliseconds since 1970. What follows from it may be read later: pages are kept. */
  now: number
  /** The page's own way to book, where it is about somebody or something; set by the page. */
  booking?: BookingLink
}

export function siteContext(clinic: Clinic, locale: LocaleTag, draft: Draft): SiteContext {
  const ownReader = reader({ clinic, locale, draft })
  const localize: Localize = (leaf, manner) =>
    interpolate(leaf, createLocalizedInterpolator(clinic, locale), manner)
  return {
    clinic,
    locale,
    messages: getMessages(locale),
    reader: ownReader,
    library: createLibrary(ownReader),
    pictures: createPictureCache(ownReader, localize),
    pathTo: pathIn(clinic, locale),
    localize,
    now: Date.now(),
  }
}

/** A clinic's first locale has no prefix in addresses, the others have theirs. */
export function pathIn(clinic: Clinic, locale: LocaleTag): (path: string) => string {
  const prefix = clinic.locales[0] === locale ? '' : `/${locale}`
  return (path) => (/^\/(?!\/)/.test(path) ? `${prefix}${path}`.replace(/(.)\/$/, '$1') : path)
}

/** Whether a locale's page may name itself so: a site in Hindi falls back piece by piece, never as a whole. */
export const htmlLang = (locale: LocaleTag): LocaleTag =>
  toContentLocale(locale) === defaultContentLocale ? locale : toContentLocale(locale)
