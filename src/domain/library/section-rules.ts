/**
 * What the domain has to know about the fields of one kind of section. Each kind states it where its fields are defined;
 * the names are those of stored fields.
 */
export type SectionRules = {
  /** Lists whose entries have keys, so that an adaptation can address one of them. */
  itemLists: readonly string[]
  /** Fields that a key is made from; the first with Latin letters or digits is taken. A section's heading goes first. */
  keyFields: readonly string[]
  /** Fields that name an entry; the first that it has is the one that a new heading replaces. */
  itemTitle: readonly string[]
  /** Fields in which a term takes the form that it has in headings. */
  headingFields: readonly string[]
  /** Lists that another list follows by index: an entry left out, moved or added would shift the others. */
  positional: readonly string[]
}

/** Looks up the rules of a kind of section. Total: a kind that is not known has none. */
export type FindSectionRules = (kind: string) => SectionRules

/** Of a kind without lists whose fields are all running text. */
export const noSectionRules: SectionRules = {
  itemLists: [],
  keyFields: [],
  itemTitle: [],
  headingFields: [],
  positional: [],
}
