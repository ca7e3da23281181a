import { isRecord } from '#base/narrow.ts'
import type { SectionRules } from '../library/section-rules.ts'
import {
  type ContentLocale,
  contentLocales,
  defaultContentLocale,
  isLocalized,
  type Localized,
  type Text,
} from '../locales/localized.ts'
import { type Interpolator, MissingVariableError, type TextContext } from './interpolator.ts'
import { hasContent, interpolateRichTextState, isRichState, type RichText } from './rich-text.ts'

/** One voice a content locale: a text that falls back speaks its own language's terms and spelling. */
export type LocalizedInterpolator = {
  locale: ContentLocale
  interpolators: Readonly<Record<ContentLocale, Interpolator>>
}

/** The value in the page's language, else in the default one, else in any; with `lang` where it is not the page's. */
export function pickLocale<T>(
  leaf: Localized<T> | null | undefined,
  locale: ContentLocale,
): { value: T; lang?: ContentLocale } | null {
  for (const each of new Set([locale, defaultContentLocale, ...contentLocales])) {
    const value = leaf?.[each]
    if (!isEmpty(value)) return each === locale ? { value: value as T } : { value: value as T, lang: each }
  }
  return null
}

/** A leaf text in the page's language, its tokens filled in. Null where there is none, or a fact it needs is missing. */
export function interpolate(
  leaf: Localized | null | undefined,
  interpolator: LocalizedInterpolator,
  textContext: TextContext = 'body',
): Text | null {
  return tryInterpolate(interpolator, () => interpolateOrThrow(leaf, interpolator, textContext)) ?? null
}

/**
 * The same where the text belongs to a whole that is left out with it.
 *
 * @throws MissingVariableError where it needs a fact that the clinic lacks
 */
export function interpolateOrThrow(
  leaf: Localized | null | undefined,
  interpolator: LocalizedInterpolator,
  textContext: TextContext = 'body',
): Text | null {
  const picked = pickLocale(leaf, interpolator.locale)
  if (typeof picked?.value !== 'string') return null
  const text = interpolator.interpolators[picked.lang ?? interpolator.locale].interpolate(
    picked.value,
    textContext,
  )
  return text.trim() ? withLang({ text }, picked.lang) : null
}

/** A leaf of several texts. One that needs a missing fact is left out. */
export function interpolateList(
  leaf: Localized<string[]> | null | undefined,
  interpolator: LocalizedInterpolator,
  textContext: TextContext = 'body',
): Text[] {
  const picked = pickLocale(leaf, interpolator.locale)
  if (!Array.isArray(picked?.value)) return []
  const { value, lang } = picked
  const own = interpolator.interpolators[lang ?? interpolator.locale]
  return value.flatMap((each) => {
    const text = tryInterpolate(interpolator, () => own.interpolate(each, textContext))
    return text?.trim() ? [withLang({ text }, lang)] : []
  })
}

/** A leaf of rich text likewise. */
export function interpolateRichText(
  leaf: Localized<unknown> | null | undefined,
  interpolator: LocalizedInterpolator,
): RichText | null {
  const picked = pickLocale(leaf, interpolator.locale)
  if (!picked || !isRichState(picked.value)) return null
  const state = picked.value
  const own = interpolator.interpolators[picked.lang ?? interpolator.locale]
  const root = tryInterpolate(interpolator, () => interpolateRichTextState(state, own))
  return root ? withLang({ root }, picked.lang) : null
}

/**
 * All leaf texts of a section's fields, or of one entry, in the page's language. An entry of a list that needs a missing
 * fact is left out, unless another list follows this one by index.
 *
 * @param rules of the section's kind
 * @throws MissingVariableError where the structure itself, outside any entry, needs one
 */
export function interpolateFields(
  value: unknown,
  interpolator: LocalizedInterpolator,
  rules: Pick<SectionRules, 'headingFields' | 'positional'>,
  field = '',
): unknown {
  if (isLocalized(value)) {
    const textContext = rules.headingFields.includes(field) ? 'heading' : 'body'
    return interpolateLeaf(value, interpolator, textContext)
  }
  if (Array.isArray(value)) {
    const interpolateEntry = (entry: unknown) => interpolateFields(entry, interpolator, rules)
    return rules.positional.includes(field)
      ? value.map(interpolateEntry)
      : value.flatMap((entry) => tryInterpolate(interpolator, () => [interpolateEntry(entry)]) ?? [])
  }
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, interpolateFields(each, interpolator, rules, name)]),
    )
  }
  return value
}

/** Undefined where a fact is missing; what was mentioned on the way then counts as not said. */
export function tryInterpolate<T>(interpolator: LocalizedInterpolator, say: () => T): T | undefined {
  const voices = Object.values(interpolator.interpolators)
  const value = voices.map((own) => own.snapshot())
  try {
    return say()
  } catch (error) {
    if (!(error instanceof MissingVariableError)) throw error
    voices.forEach((own, index) => {
      own.restore(value[index] ?? new Set())
    })
    return undefined
  }
}

function interpolateLeaf(
  leaf: Localized<unknown>,
  interpolator: LocalizedInterpolator,
  textContext: TextContext,
): unknown {
  const picked = pickLocale(leaf, interpolator.locale)
  if (!picked) return null
  const { value, lang } = picked
  if (typeof value === 'string') return interpolateOrThrow(leaf as Localized, interpolator, textContext)
  if (Array.isArray(value)) return interpolateList(leaf as Localized<string[]>, interpolator, textContext)
  if (!isRichState(value)) return null
  return withLang(
    { root: interpolateRichTextState(value, interpolator.interpolators[lang ?? interpolator.locale]) },
    lang,
  )
}

function withLang<T extends object>(value: T, lang: ContentLocale | undefined): T & { lang?: ContentLocale } {
  return lang ? { ...value, lang } : value
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isRichState(value) && !hasContent(value.root)
}
