import type { Messages } from '#domain/locales/messages.ts'
import type { Study } from './models.ts'

/** Where a study stands in the page's list of sources. */
export function sourceId(slug: string): string {
  return `source-${slug}`
}

/** How a study is named in running text: "Cotchett et al. 2014". Family names come first in `authors`. */
export function studyName({ authors, year, title }: Study): string {
  const [first, second, third] = authors.map(familyName)
  if (!first) return `${title} (${year})`
  if (!second) return `${first} ${year}`
  return third ? `${first} et al. ${year}` : `${first} & ${second} ${year}`
}

export function verificationName({ verification }: Study, messages: Messages): string {
  switch (verification) {
    case 'to-be-verified':
      return messages.studyUnverified
    case 'disputed':
      return messages.studyDisputed
    case 'abstract':
      return messages.studyAbstractRead
    case 'full-text':
      return messages.studyFullTextRead
  }
}

/** Undefined for a design that has no name here. */
export function designName(design: string | undefined, messages: Messages): string | undefined {
  const names: Readonly<Record<string, string>> = {
    guideline: messages.designGuideline,
    'systematic-review': messages.designSystematicReview,
    'meta-analysis': messages.designMetaAnalysis,
    'randomised-trial': messages.designRandomizedTrial,
    'feasibility-trial': messages.designFeasibilityTrial,
    'pilot-trial': messages.designPilotTrial,
    cohort: messages.designCohort,
    survey: messages.designSurvey,
    'case-series': messages.designCaseSeries,
    'animal-study': messages.designAnimalStudy,
    protocol: messages.designProtocol,
  }
  return named(names, design)
}

export function directionName(direction: Study['findings'][number]['direction'], messages: Messages): string {
  switch (direction) {
    case 'favours':
      return messages.directionSupports
    case 'no-difference':
      return messages.directionNoDifference
    case 'against':
      return messages.directionAgainst
    case 'mixed':
      return messages.directionMixed
  }
}

export function certaintyName(certainty: string | undefined, messages: Messages): string {
  const names: Readonly<Record<string, string>> = {
    high: messages.certaintyHigh,
    moderate: messages.certaintyModerate,
    low: messages.certaintyLow,
    'very-low': messages.certaintyVeryLow,
  }
  return named(names, certainty) ?? messages.certaintyNotRated
}

/** What a result in animals or cells must be read with; undefined for people. */
export function speciesWarning({ species, design }: Study, messages: Messages): string | undefined {
  if (species === 'laboratory') return messages.studyInLaboratory
  return species === 'animal' || design === 'animal-study' ? messages.studyInAnimals : undefined
}

/** "Cotchett MP", "He C" and "Calderón-Díez L" are stored; "van der Berg A" keeps its particles. */
function familyName(author: string): string {
  return author
    .replace(/,.*$/, '')
    .replace(/\s+\p{Lu}[\p{Lu}.\s-]*$/u, '')
    .trim()
}

/** Codes come out of the database as free text: `constructor` must not be found on the object. */
function named(names: Readonly<Record<string, string>>, code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(names, code) ? names[code] : undefined
}
