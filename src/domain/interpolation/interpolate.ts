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

/** One interpolator per content locale: a text that falls back uses the terms and spelling of its own language. */
export type LocalizedInterpolator = {
  locale: ContentLocale
  interpolators: Readonly<Record<ContentLocale, Interpolator>>
}

/** The value in `locale`, else in the default locale, else in any; `lang` is set if it is not in `locale`. */
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

/** Picks and interpolates a localized text. Null if it has no value, or if a variable that it needs is missing. */
export function interpolate(
  leaf: Localized | null | undefined,
  interpolator: LocalizedInterpolator,
  textContext: TextContext = 'body',
): Text | null {
  return tryInterpolate(interpolator, () => interpolateOrThrow(leaf, interpolator, textContext)) ?? null
}

/**
 * Like `interpolate`, for a text whose whole section or item is omitted if a variable is missing.
 *
 * @throws MissingVariableError if a variable that it needs is missing
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

/** Interpolates a localized list of texts. Texts that need a missing variable are omitted. */
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

/** Interpolates a localized rich text. Null if it has no value, or if a variable that it needs is missing. */
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
 * Interpolates all localized values of a section's fields, or of one item. A list item that needs a missing variable is
 * omitted, unless another list corresponds to this one by index.
 *
 * @param rules of the section's kind
 * @throws MissingVariableError if a value outside any list item needs a missing variable
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

/** Undefined if a variable is missing; terms that were mentioned until then count as not mentioned. */
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

/** Whether a value in one locale is nothing that a reader would see. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isRichState(value) && !hasContent(value.root)
}
