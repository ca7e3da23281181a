import type { Section } from '../library/section.ts'
import { type ClinicFacts, chooseVariants } from './display-conditions.ts'

/** Finds the sections of a library document (`collection:id`); undefined if the clinic has no such page. */
export type FindSections = (document: string) => readonly Section[] | undefined

/**
 * Replaces each `include` by the section of another document that it references. The key of the `include` is kept, and
 * its heading if it has one. An `include` whose target is missing, or is itself an `include`, is dropped, which rules out
 * cycles.
 */
export function includeSections(
  sections: readonly Section[],
  find: FindSections,
  clinic: ClinicFacts,
): Section[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'include') return [section]
    const source = chooseVariants(find(includedDocument(section)) ?? [], clinic).find(
      ({ key, kind }) => key === section.fields.section && kind !== 'include',
    )
    if (!source) return []
    return [
      {
        ...source,
        key: section.key,
        heading: hasText(section.heading) ? section.heading : source.heading,
        locked: source.locked || section.locked,
        included: true,
      },
    ]
  })
}

/** The `collection:id` that an `include` references; empty if it references none. */
export function includedDocument(section: Section): string {
  const document = section.fields.document as { relationTo?: string; value?: string } | null | undefined
  return document?.relationTo && document.value ? `${document.relationTo}:${document.value}` : ''
}

const hasText = (heading: Section['heading']): boolean =>
  Boolean(heading && Object.values(heading).some(Boolean))
