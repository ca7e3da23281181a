/** A line of a section as shown to an editor: a heading of a list, the label of an entry, or running text. */
export type ReadingLine = { style: 'heading' | 'label' | 'text' | 'list-item'; text: string }

/** A section or entry of a shared page that an adaptation can change, as shown to an editor. */
export type OperationTarget = {
  at: string
  heading: string
  /** The current revision of the shared text; see `hashRevision`. */
  revision: string
  /** The text as shown on the clinic's site, with its terms and variables interpolated. */
  reading: ReadingLine[]
  /** Initial content of the form: the shared section, or the section with this entry alone. */
  content: Record<string, unknown>
  /** The texts in it that can be reworded. */
  texts: TextTarget[]
}

/** One text of a section or an entry. `text` is the shared one as stored, in the language of the form; paragraphs as JSON. */
export type TextTarget = { at: string; label: string; revision: string; isRich: boolean; text: unknown }

export type SectionTarget = OperationTarget & {
  kind: string
  locked: boolean
  /** Whether the page folds it, so that a clinic can keep it open. */
  canFold: boolean
  items: ItemTarget[]
}

/** `list` is the field name of the list that holds the entry; only entries of the same list are siblings. */
export type ItemTarget = OperationTarget & { list: string }
