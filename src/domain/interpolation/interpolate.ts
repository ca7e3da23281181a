import { positionalLists } from '../library/section.ts'
import {
  type ContentLocale,
  contentLocales,
  defaultContentLocale,
  isLocalized,
  type Localized,
  type Text,
} from '../locales/localized.ts'
import { type Manner, MissingFact, type Voice } from './interpolator.ts'
import { hasContent, isRichState, type RichText, sayRichText } from './rich-text.ts'

/** One voice a content locale: a text that falls back speaks its own language's terms and spelling. */
export type Speaker = { locale: ContentLocale; voices: Readonly<Record<ContentLocale, Voice>> }

/** The value in the page's language, else in the default one, else in any; with `lang` where it is not the page's. */
export function pick<T>(
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
export function speakText(
  leaf: Localized | null | undefined,
  speaker: Speaker,
  manner: Manner = 'body',
): Text | null {
  return attempt(speaker, () => sayText(leaf, speaker, manner)) ?? null
}

/**
 * The same where the text belongs to a whole that is left out with it.
 *
 * @throws MissingFact where it needs a fact that the clinic lacks
 */
export function sayText(
  leaf: Localized | null | undefined,
  speaker: Speaker,
  manner: Manner = 'body',
): Text | null {
  const picked = pick(leaf, speaker.locale)
  if (typeof picked?.value !== 'string') return null
  const text = speaker.voices[picked.lang ?? speaker.locale].say(picked.value, manner)
  return text.trim() ? withLang({ text }, picked.lang) : null
}

/** A leaf of several texts. One that needs a missing fact is left out. */
export function speakTexts(
  leaf: Localized<string[]> | null | undefined,
  speaker: Speaker,
  manner: Manner = 'body',
): Text[] {
  const picked = pick(leaf, speaker.locale)
  if (!Array.isArray(picked?.value)) return []
  const { value, lang } = picked
  const voice = speaker.voices[lang ?? speaker.locale]
  return value.flatMap((each) => {
    const text = attempt(speaker, () => voice.say(each, manner))
    return text?.trim() ? [withLang({ text }, lang)] : []
  })
}

/** A leaf of rich text likewise. */
export function speakRichText(
  leaf: Localized<unknown> | null | undefined,
  speaker: Speaker,
): RichText | null {
  const picked = pick(leaf, speaker.locale)
  if (!picked || !isRichState(picked.value)) return null
  const state = picked.value
  const voice = speaker.voices[picked.lang ?? speaker.locale]
  const root = attempt(speaker, () => sayRichText(state, voice))
  return root ? withLang({ root }, picked.lang) : null
}

/**
 * All leaf texts of a structure in the page's language. An entry of a list that needs a missing fact is left out, unless
 * its place in the list says what others mean.
 *
 * @throws MissingFact where the structure itself, outside any entry, needs one
 */
export function speakFields(value: unknown, speaker: Speaker, field = ''): unknown {
  if (isLocalized(value)) return sayLeaf(value, speaker, headingFields.has(field) ? 'heading' : 'body')
  if (Array.isArray(value)) {
    const say = (entry: unknown) => speakFields(entry, speaker)
    return positionalLists.has(field)
      ? value.map(say)
      : value.flatMap((entry) => attempt(speaker, () => [say(entry)]) ?? [])
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, speakFields(each, speaker, name)]),
    )
  }
  return value
}

/** Fields in which a term is named as in a heading. */
const headingFields = new Set(['heading', 'title', 'navLabel', 'label', 'visits'])

/** Undefined where a fact is missing; what was mentioned on the way then counts as not said. */
export function attempt<T>(speaker: Speaker, say: () => T): T | undefined {
  const voices = Object.values(speaker.voices)
  const said = voices.map((voice) => voice.snapshot())
  try {
    return say()
  } catch (error) {
    if (!(error instanceof MissingFact)) throw error
    voices.forEach((voice, index) => {
      voice.restore(said[index] ?? new Set())
    })
    return undefined
  }
}

function sayLeaf(leaf: Localized<unknown>, speaker: Speaker, manner: Manner): unknown {
  const picked = pick(leaf, speaker.locale)
  if (!picked) return null
  const { value, lang } = picked
  if (typeof value === 'string') return sayText(leaf as Localized, speaker, manner)
  if (Array.isArray(value)) return speakTexts(leaf as Localized<string[]>, speaker, manner)
  if (!isRichState(value)) return null
  return withLang({ root: sayRichText(value, speaker.voices[lang ?? speaker.locale]) }, lang)
}

function withLang<T extends object>(said: T, lang: ContentLocale | undefined): T & { lang?: ContentLocale } {
  return lang ? { ...said, lang } : said
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isRichState(value) && !hasContent(value.root)
}
