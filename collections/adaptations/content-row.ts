import { isRecord } from '#base/narrow.ts'
import { pickLocale } from '#domain/interpolation/interpolate.ts'
import type { Section } from '#domain/library/section.ts'
import { type ContentLocale, isLocalized } from '#domain/locales/localized.ts'

/** A shared section as a form row in one locale. The panel offers it as the starting point of a clinic's own text. */
export function contentRow(section: Section, locale: ContentLocale): Record<string, unknown> {
  return {
    blockType: section.kind,
    key: section.key,
    heading: inLocale(section.heading, locale),
    clinical: section.clinical,
    ...(inLocale(section.fields, locale) as Record<string, unknown>),
  }
}

function inLocale(value: unknown, locale: ContentLocale): unknown {
  if (isLocalized(value)) return pickLocale(value, locale)?.value
  if (Array.isArray(value)) return value.map((each) => inLocale(each, locale))
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLocale(each, locale)]))
  }
  return value
}
