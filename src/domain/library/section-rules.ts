import type { Section } from './section.ts'

/**
 * What the domain has to know about the fields of one kind of section. Each block states it beside its fields; the names
 * are those of stored fields.
 */
export type SectionRules = {
  /** Lists whose entries have keys, so that an adaptation can address one of them. */
  itemLists: readonly string[]
  /** Fields that a key is made from: the first with Latin letters or digits. A section's heading precedes them. */
  keyFields: readonly string[]
  /** Fields that name an entry. `retitle` replaces the first that the entry has. */
  itemTitle: readonly string[]
  /** Fields in which a term takes the form that it has in headings. */
  headingFields: readonly string[]
  /** Lists whose entries correspond to another list by index, so that none may be left out, moved or added. */
  positional: readonly string[]
  /** Whether a library page folds the section under its heading, unless a clinic keeps it open. */
  folded: boolean
}

/**
 * Whether a library page folds the section, unless a clinic keeps it open: by its kind, or because it is included from
 * another document, where it can be read in full.
 */
export const canFold = ({ included }: Section, { folded }: SectionRules): boolean =>
  folded || included === true

/** Looks up the rules of a kind of section. Total: an unknown kind has `noSectionRules`. */
export type FindSectionRules = (kind: string) => SectionRules

/** The rules of an unknown kind: no lists, no titles, all fields running text. */
export const noSectionRules: SectionRules = {
  itemLists: [],
  keyFields: [],
  itemTitle: [],
  headingFields: [],
  positional: [],
  folded: false,
}
