import type { SharedDocument } from '../library/document.ts'
import type { Section } from '../library/section.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import { type ClinicFacts, chooseVariants } from '../resolve/display-conditions.ts'
import { countLetters, isWritten, type LetterCounts, sumLetters } from './translated.ts'

/** How much of a shared document is written in which language, by section: which of them a clinic shows depends on its facts. */
export type SharedLetters = {
  head: LetterCounts
  sections: readonly (Pick<Section, 'key' | 'displayConditions'> & { letters: LetterCounts })[]
}

export function countSharedLetters({ title, answer, sections }: SharedDocument): SharedLetters {
  return {
    head: countLetters([title, answer]),
    sections: sections.map(({ key, displayConditions, heading, fields }) => ({
      key,
      displayConditions,
      letters: countLetters([heading, fields]),
    })),
  }
}

/** The languages in which a clinic that has changed nothing shows a shared document, as `mainTexts` would say. */
export function sharedLanguages({ head, sections }: SharedLetters, clinic: ClinicFacts): ContentLocale[] {
  const letters = sumLetters([head, ...chooseVariants(sections, clinic).map((section) => section.letters)])
  return contentLocales.filter((locale) => isWritten(letters, locale))
}
