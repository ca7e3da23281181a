/** A line of a section as an editor reads it: a heading of a list, the name of an entry, or running text. */
export type ReadingLine = { style: 'heading' | 'label' | 'text' | 'list-item'; text: string }

/** A place of a shared page that an adaptation can change, as an editor chooses and reads it. */
export type OperationTarget = {
  at: string
  heading: string
  /** Which text the shared page has there now; see `revisionOf`. */
  revision: string
  /** What the clinic's site says there, its own terms and facts filled in. */
  reading: ReadingLine[]
  /** A row of the form to begin from: the shared section, or the section with this one entry. */
  content: Record<string, unknown>
}

export type SectionTarget = OperationTarget & { kind: string; locked: boolean; items: ItemTarget[] }

/** `list` is the name of the section's list that holds the entry; only entries of one list are siblings. */
export type ItemTarget = OperationTarget & { list: string }
