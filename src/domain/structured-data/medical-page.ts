import type {
  AnatomicalStructureLeaf,
  MedicalConditionLeaf,
  MedicalSymptomLeaf,
  MedicalTherapyLeaf,
  MedicalWebPageLeaf,
  MuscleLeaf,
} from 'schema-dts'
import { assertNever } from '#base/narrow.ts'
import { type LibraryKind, libraryCollections } from '../library/collections.ts'
import { type StudyNodeInput, studyNode } from './article.ts'
import { therapyNode } from './medical-clinic.ts'
import { omitUndefined } from './omit-undefined.ts'

/** A related subject; `url` is set if this site has a page about it. */
export type NamedLink = { name: string; url?: string }

export type MedicalSubject = {
  kind: LibraryKind
  name: string
  otherNames: readonly string[]
  url: string
  related: Readonly<Record<LibraryKind, readonly NamedLink[]>>
  /** From the labelled lists of the page. */
  symptoms: readonly string[]
  causes: readonly string[]
  riskFactors: readonly string[]
  contraindications: readonly string[]
}

export type MedicalPage = {
  subject: MedicalSubject
  title: string
  description?: string
  url: string
  image?: string
  language: string
  /** ISO time. */
  modified?: string
  /** The `@id` of the site. */
  site: string
  /** Name of the organization whose text it is: the network, or the clinic. */
  author: string
  /** Who wrote the clinic's introduction. */
  contributor?: { name: string; url: string }
  citations: readonly StudyNodeInput[]
}

/** The node of a library document's page. It states a review only if the page was reviewed. */
export function medicalPageNode(page: MedicalPage): MedicalWebPageLeaf {
  return omitUndefined<MedicalWebPageLeaf>({
    '@type': 'MedicalWebPage',
    '@id': `${page.url}#page`,
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    dateModified: page.modified,
    primaryImageOfPage: page.image ? { '@type': 'ImageObject', url: page.image } : undefined,
    isPartOf: { '@id': page.site },
    author: { '@type': 'Organization', name: page.author },
    contributor: page.contributor && {
      '@type': 'Person',
      '@id': `${page.contributor.url}#person`,
      ...page.contributor,
    },
    about: subjectNode(page.subject),
    citation: page.citations.map(studyNode),
  })
}

type Subject =
  | MedicalConditionLeaf
  | MedicalTherapyLeaf
  | MuscleLeaf
  | MedicalSymptomLeaf
  | AnatomicalStructureLeaf

function subjectNode(subject: MedicalSubject): Subject {
  const { kind, related } = subject
  const head = omitUndefined({ name: subject.name, alternateName: [...subject.otherNames], url: subject.url })
  const conditions = related.conditions.map((each) => ({ '@type': 'MedicalCondition' as const, ...each }))
  const therapies = related.treatments.map(therapyNode)
  const { schemaType } = libraryCollections[kind]
  switch (schemaType) {
    case 'MedicalCondition':
      return omitUndefined<MedicalConditionLeaf>({
        '@type': schemaType,
        ...head,
        associatedAnatomy: [...related['body-regions'].map(structure), ...related.muscles.map(muscle)],
        signOrSymptom: [...new Set([...related.symptoms.map(({ name }) => name), ...subject.symptoms])].map(
          (name) => ({ '@type': 'MedicalSymptom' as const, name }),
        ),
        cause: subject.causes.map((name) => ({ '@type': 'MedicalCause' as const, name })),
        riskFactor: subject.riskFactors.map((name) => ({ '@type': 'MedicalRiskFactor' as const, name })),
        possibleTreatment: therapies,
      })
    case 'MedicalTherapy':
      return omitUndefined<MedicalTherapyLeaf>({
        ...therapyNode(subject),
        ...head,
        contraindication: [...subject.contraindications],
      })
    case 'Muscle':
      return omitUndefined<MuscleLeaf>({
        '@type': schemaType,
        ...head,
        relatedCondition: conditions,
        relatedTherapy: therapies,
      })
    case 'MedicalSymptom':
      return omitUndefined<MedicalSymptomLeaf>({
        '@type': schemaType,
        ...head,
        possibleTreatment: therapies,
      })
    case 'AnatomicalStructure':
      return omitUndefined<AnatomicalStructureLeaf>({
        '@type': schemaType,
        ...head,
        relatedCondition: conditions,
      })
    default:
      return assertNever(schemaType)
  }
}

const structure = (named: NamedLink) => ({ '@type': 'AnatomicalStructure' as const, ...named })
const muscle = (named: NamedLink) => ({ '@type': 'Muscle' as const, ...named })
