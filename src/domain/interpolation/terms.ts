/** Terms that clinics may name differently. Text refers to them as `{{term.dryNeedling}}`. */
export const termNames = ['dryNeedling', 'therapy', 'therapist', 'assessment'] as const
export type TermName = (typeof termNames)[number]

/**
 * The forms of a term: `first` at its first mention on a page, `later` afterwards, `title` in title case, `article` with
 * its indefinite article.
 */
export type TermForms = { first: string; later: string; title: string; article: string }

/** The forms of a term that is the same at its first and at later mentions. */
export function termForms(word: string, title = word, article = word): TermForms {
  return { first: word, later: word, title, article }
}
