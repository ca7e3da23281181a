import type { LocalizedInterpolator } from '../interpolation/interpolate.ts'
import { type InterpolationValues, Interpolator } from '../interpolation/interpolator.ts'
import type { SiteValues } from '../interpolation/localized-interpolator.ts'
import { type TermForms, termNames } from '../interpolation/terms.ts'
import { guaranteedTokens, optionalTokens } from '../interpolation/tokens.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import { tokenize } from './tokenize.ts'

/*
 * A page of the library is indexed once for many clinics: where it has a token, the index has a placeholder, one character for private use of
 * Unicode's last planes. Each search fills them with the words of its clinic. A page that held such a character itself would be found by
 * those words too; nothing of another clinic can be.
 */

const variableNames = [...guaranteedTokens, ...optionalTokens]
const formNames = ['first', 'later', 'title', 'article'] as const satisfies (keyof TermForms)[]

type Slot = { locale: ContentLocale; read: (values: InterpolationValues) => string | undefined }

const slots: Slot[] = contentLocales.flatMap((locale) => [
  ...variableNames.map((name) => ({ locale, read: ({ variables }: InterpolationValues) => variables[name] })),
  ...termNames.flatMap((term) =>
    formNames.map((form) => ({ locale, read: ({ terms }: InterpolationValues) => terms[term][form] })),
  ),
])

const firstCodePoint = 0xf0000

/** All placeholders, in a fixed order. */
export const placeholders: readonly string[] = slots.map((_, index) =>
  String.fromCodePoint(firstCodePoint + index),
)

const pattern = new RegExp(`([${placeholders[0]}-${placeholders.at(-1)}])`, 'u')

/** The words of a text; a placeholder in it is a word. */
export const tokenizeWithPlaceholders = (text: string): string[] =>
  text.split(pattern).flatMap((part, index) => (index % 2 === 1 ? [part] : tokenize(part)))

/** Whether a word is a placeholder, or one that it was joined with. */
export const hasPlaceholder = (word: string): boolean => pattern.test(word)

/** What each placeholder stands for on a site, in their order; empty where the site lacks the variable. */
export const fillPlaceholders = (site: SiteValues): string[] =>
  slots.map(({ locale, read }) => read(site[locale]) ?? '')

/**
 * An interpolator that writes placeholders in place of the site's own words. A variable that the site lacks is missing here too, so
 * that the same sections and items are left out.
 */
export function createPlaceholderInterpolator(
  site: SiteValues,
  locale: ContentLocale,
): LocalizedInterpolator {
  const interpolators = contentLocales.map((each) => [
    each,
    new Interpolator(withPlaceholders(site[each], each)),
  ])
  return { locale, interpolators: Object.fromEntries(interpolators) }
}

function withPlaceholders(
  { variables, respell }: InterpolationValues,
  locale: ContentLocale,
): InterpolationValues {
  const own = placeholders.filter((_, index) => slots[index]?.locale === locale)
  const isMissing = (name: string) => variables[name] === undefined
  return {
    variables: Object.fromEntries(
      variableNames.map((name, index) => [name, isMissing(name) ? undefined : own[index]]),
    ),
    terms: Object.fromEntries(
      termNames.map((term, row) => [
        term,
        Object.fromEntries(
          formNames.map((form, column) => [
            form,
            own[variableNames.length + row * formNames.length + column],
          ]),
        ),
      ]),
    ) as InterpolationValues['terms'],
    respell,
  }
}
