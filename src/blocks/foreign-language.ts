import { isRecord } from '#base/narrow.ts'
import { type ContentLocale, contentLocales } from '#domain/locales/localized.ts'
import { type Prose, proseText } from '#ui/prose-model.ts'
import type { Head } from './define-block.ts'

/** The language in which most of a section's text is, without its heading, where it is not the page's. */
export function foreignLanguage({ heading: _, ...content }: Head<string>): ContentLocale | undefined {
  const letters = new Map<unknown, number>()
  visitTexts(content, (text, lang) => {
    letters.set(lang, (letters.get(lang) ?? 0) + text.length)
  })
  const total = letters.values().reduce((sum, each) => sum + each, 0)
  return contentLocales.find((locale) => (letters.get(locale) ?? 0) > total / 2)
}

/** Rich text and texts have a `lang` where it is not the page's. */
function visitTexts(value: unknown, visit: (text: string, lang: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) visitTexts(each, visit)
  } else if (isRecord(value)) {
    if (typeof value.text === 'string') visit(value.text, value.lang)
    else if (Array.isArray(value.blocks)) visit(proseText(value as Prose), value.lang)
    else for (const each of Object.values(value)) visitTexts(each, visit)
  }
}
