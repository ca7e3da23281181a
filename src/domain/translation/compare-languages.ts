import { itemLists } from '../adaptation/items.ts'
import { hashRevision } from '../adaptation/revision.ts'
import { readText, textFields } from '../adaptation/texts.ts'
import { isEmpty } from '../interpolation/interpolate.ts'
import type { SharedDocument } from '../library/document.ts'
import type { Item, Section } from '../library/section.ts'
import { sectionAddresses } from '../library/section-addresses.ts'
import { type ContentLocale, defaultContentLocale, type Localized } from '../locales/localized.ts'

/** `outdated`: the source has changed since the translation was written. */
export type TranslationState = 'missing' | 'outdated' | 'done'

/** One text in all languages, by its address in the editor: `section/item#field`, or `#field` of the document. */
export type TranslatedText = { at: string; text: Localized<unknown>; state: TranslationState }

/** The texts of a section, by its address; `key` is null for those of the document itself, above its sections. */
export type TranslatedPart = { key: string | null; heading: Localized | null; texts: TranslatedText[] }

/**
 * The texts of a document beside their translation into a language. A translation was made from the source of the version in
 * which it was written; nothing is recorded for it.
 *
 * @param versions the newest first; texts that are empty in English have nothing to be translated from and are left out
 */
export function compareLanguages(
  versions: readonly SharedDocument[],
  locale: ContentLocale,
): TranslatedPart[] {
  const [newest] = versions
  if (!newest) return []
  const history = versions.map((version) => new Map(partsOf(version).flatMap(({ texts }) => texts)))
  return partsOf(newest).flatMap(({ key, heading, texts }) => {
    const compared = texts
      .filter(([, text]) => !isEmpty(text[defaultContentLocale]))
      .map(([at, text]) => ({ at, text, state: stateOf(at, text, { history, locale }) }))
    return compared.length > 0 ? [{ key, heading, texts: compared }] : []
  })
}

type Texts = [at: string, text: Localized<unknown>][]
type History = { history: readonly ReadonlyMap<string, Localized<unknown>>[]; locale: ContentLocale }

function stateOf(at: string, text: Localized<unknown>, { history, locale }: History): TranslationState {
  if (isEmpty(text[locale])) return 'missing'
  const translation = hashRevision(text, locale)
  let source = text
  for (const version of history) {
    const then = version.get(at)
    if (!then || hashRevision(then, locale) !== translation) break
    source = then
  }
  const isSame = hashRevision(source, defaultContentLocale) === hashRevision(text, defaultContentLocale)
  return isSame ? 'done' : 'outdated'
}

function partsOf(
  document: SharedDocument,
): { key: string | null; heading: Localized | null; texts: Texts }[] {
  const { title, heading, navLabel, answer, seo, sections } = document
  const addresses = sectionAddresses(sections.map(({ key }) => key))
  const own = {
    title,
    heading,
    navLabel,
    answer,
    'seo.title': seo?.title,
    'seo.description': seo?.description,
  }
  return [
    {
      key: null,
      heading: null,
      texts: Object.entries(own).flatMap(([field, text]): Texts => (text ? [[`#${field}`, text]] : [])),
    },
    ...sections.map((section, index) => {
      const at = addresses[index] ?? section.key
      const items = itemLists(section).flatMap(([, listed]) => listed)
      return {
        key: at,
        heading: section.heading ?? null,
        texts: [...textsIn(at, section), ...items.flatMap((item) => textsIn(`${at}/${item.key}`, item))],
      }
    }),
  ]
}

const textsIn = (at: string, part: Section | Item): Texts =>
  textFields(part).flatMap((field): Texts => {
    const text = readText(part, field)
    return text ? [[`${at}#${field}`, text as Localized<unknown>]] : []
  })
