import type { ClinicContext } from '#data/site-context.ts'
import { distinctContentLocales, toContentLocale } from '#domain/locales/index.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { Route, RouteKind } from '#domain/routes/routes.ts'
import { isTranslated } from '#domain/translation/translated.ts'
import { pageTypes } from './registry.ts'

/** The locales of a site in which a page counts as translated: all where the site has one language. */
export async function findTranslatedLocales<Kind extends RouteKind>(
  context: ClinicContext,
  route: Route<Kind>,
): Promise<LocaleTag[]> {
  const { locales } = context.clinic
  const { texts } = pageTypes[route.kind]
  if (distinctContentLocales(locales).length < 2 || !texts) return [...locales]
  const written = await texts(context, route)
  return locales.filter((locale) => isTranslated(written, toContentLocale(locale)))
}
