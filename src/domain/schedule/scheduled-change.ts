export const scheduledActions = ['publish', 'unpublish'] as const
export type ScheduledAction = (typeof scheduledActions)[number]

/** A publication to come, or the end of one, as the panel lists it. */
export type ScheduledChange = {
  id: string
  action: ScheduledAction
  document: { collection: string; id: string }
  title: string
  /** What the document is called, such as "post". */
  noun: string
  /** Null for the network's own. */
  clinic: { id: string; name: string } | null
  /** ISO time. */
  at: string
  timeZone: string
  /** Who scheduled or last moved it. */
  by: string | null
  /** Why it was not applied when it was due; null while it is to come. */
  problem: string | null
  /** Whether the asking user may move and cancel it. */
  isEditable: boolean
}

/** The changes of one document, and what its editor may schedule. */
export type DocumentSchedule = {
  changes: ScheduledChange[]
  timeZone: string
  /** Where the clinic's name helps; null for the network's own. */
  clinic: string | null
  isEditable: boolean
  isPublished: boolean
  /** Whether there is a draft newer than what is published. */
  hasDraft: boolean
}
