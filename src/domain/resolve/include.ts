import type { Section } from '../library/section.ts'
import { type ClinicFacts, chooseVariants } from './display-conditions.ts'

/** Looks up the sections of a library document, `collection:id`; undefined where this clinic has no such page. */
export type FindSections = (document: string) => readonly Section[] | undefined

/**
 * Puts the named section of the other document where an `include` stands. The place keeps its own key, and its heading
 * where it has one. What is not found, or is itself an inclusion, leaves nothing: one step, so no cycle.
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
      },
    ]
  })
}

/** The `collection:id` that an `include` names; empty where it names none. */
export function includedDocument(section: Section): string {
  const document = section.fields.document as { relationTo?: string; value?: string } | null | undefined
  return document?.relationTo && document.value ? `${document.relationTo}:${document.value}` : ''
}

const hasText = (heading: Section['heading']): boolean =>
  Boolean(heading && Object.values(heading).some(Boolean))
