export type PartState = 'shared' | 'changed' | 'own' | 'hidden'

export type OutlineItem = {
  at: string
  heading: string
  state: PartState
  isOutdated?: boolean
  /** Operations of the adaptation on it, by their index. */
  operations: number[]
  /** The id of the form's row that adds it. Its address changes while it has no key of its own yet. */
  rowId?: string
}

export type OutlineSection = OutlineItem & {
  kind: string
  locked: boolean
  items: OutlineItem[]
  /** The title of the document that a section is shown from, where that is another one. */
  from?: string
  /** Whether the page of the clinic has it; known of a document that is edited itself. */
  isOnPage?: boolean
}

/** What `POST /api/frame/render` answers. */
export type RenderedPage = {
  html: string
  path: string
  locale: string
  outline: OutlineSection[]
  reports: { operation: number; problem: string; message: string }[]
}
