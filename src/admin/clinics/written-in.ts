import type { Clinic } from '#domain/clinic/clinic.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { type ContentLocale, defaultContentLocale } from '#domain/locales/localized.ts'

/** The language in which the clinic writes first, and the others of its site. */
export function writtenIn(clinic: Clinic): { first: ContentLocale; others: ContentLocale[] } {
  const [first = defaultContentLocale, ...others] = distinctContentLocales(clinic.locales)
  return { first, others }
}
