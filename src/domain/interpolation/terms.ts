import type { ContentLocale } from '../locales/localized.ts'

/** Terms that clinics may name differently. Text refers to them as `{{term.dryNeedling}}`. */
export const termNames = ['dryNeedling', 'therapy', 'therapist', 'assessment'] as const
export type TermName = (typeof termNames)[number]

/**
 * The forms of a term: `first` at its first mention on a page, `later` afterwards, `title` in title case, `article` with
 * its indefinite article.
 */
export type TermForms = { first: string; later: string; title: string; article: string }

export const defaultTerms: Record<ContentLocale, Record<TermName, TermForms>> = {
  en: {
    dryNeedling: forms('dry needling', 'Dry needling', 'a dry needling'),
    therapy: forms('physical therapy', 'Physical therapy', 'a physical therapy'),
    therapist: forms('clinician', 'Clinician', 'a clinician'),
    assessment: forms('assessment', 'Assessment', 'an assessment'),
  },
  hi: {
    dryNeedling: forms('ड्राई नीडलिंग'),
    therapy: forms('फिज़ियोथेरेपी'),
    therapist: forms('चिकित्सक'),
    assessment: forms('जाँच'),
  },
  kn: {
    dryNeedling: forms('ಡ್ರೈ ನೀಡ್ಲಿಂಗ್'),
    therapy: forms('ಫಿಸಿಯೋಥೆರಪಿ'),
    therapist: forms('ಚಿಕಿತ್ಸಕರು'),
    assessment: forms('ತಪಾಸಣೆ'),
  },
}

function forms(word: string, title = word, article = word): TermForms {
  return { first: word, later: word, title, article }
}
