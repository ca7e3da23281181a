import { namedAuthors } from '#domain/library/study-authors.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { Study } from './models.ts'

/** The element id of a study in the page's list of sources. */
export function sourceId(slug: string): string {
  return `source-${slug}`
}

/** The name of a study in running text: "Cotchett et al. 2014". Family names come first in `authors`. */
export function studyName({ authors, year, title }: Study): string {
  const named = namedAuthors(authors).map(familyName)
  const [first, second, third] = named
  if (!first) return `${title} (${year})`
  if (!second && named.length === authors.length) return `${first} ${year}`
  return third || named.length < authors.length ? `${first} et al. ${year}` : `${first} & ${second} ${year}`
}

/** How far we have checked a study. One without a named author is described rather than cited. */
export function verificationName({ verification, authors }: Study, messages: Messages): string {
  switch (verification) {
    case 'to-be-verified':
      return namedAuthors(authors).length > 0 ? messages.studyUnverified : messages.studyUnidentified
    case 'disputed':
      return messages.studyDisputed
    case 'abstract':
      return messages.studyAbstractRead
    case 'full-text':
      return messages.studyFullTextRead
  }
}

/** The name of a study design; undefined for an unknown one. */
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
  return findName(names, design)
}

/** Kinds of study that compare nobody with anybody, so that their results speak neither for nor against a treatment. */
const withoutComparison = new Set(['survey', 'case-series', 'protocol'])

export const hasComparison = ({ design }: Study): boolean =>
  design === undefined || !withoutComparison.has(design)

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

/** The name of a rating; undefined if the certainty was not rated. */
export function certaintyName(certainty: string | undefined, messages: Messages): string | undefined {
  const names: Readonly<Record<string, string>> = {
    high: messages.certaintyHigh,
    moderate: messages.certaintyModerate,
    low: messages.certaintyLow,
    'very-low': messages.certaintyVeryLow,
  }
  return findName(names, certainty)
}

/** The warning for a study in animals or in the laboratory; undefined for people. */
export function speciesWarning({ species, design }: Study, messages: Messages): string | undefined {
  if (species === 'laboratory') return messages.studyInLaboratory
  return species === 'animal' || design === 'animal-study' ? messages.studyInAnimals : undefined
}

/**
 * The family name of authors such as "Cotchett MP", "He C" and "Calderón-Díez L"; "van der Berg A" keeps its particles.
 */
function familyName(author: string): string {
  return author
    .replace(/,.*$/, '')
    .replace(/\s+\p{Lu}[\p{Lu}.\s-]*$/u, '')
    .trim()
}

/** Codes from the database are free text, so `constructor` must not find `Object.prototype.constructor`. */
function findName(names: Readonly<Record<string, string>>, code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(names, code) ? names[code] : undefined
}
