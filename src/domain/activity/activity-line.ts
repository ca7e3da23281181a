/** A line of the activity log, as the panel shows it. */
export type ActivityLine = {
  id: string
  /** ISO time. */
  at: string
  /** Who did what, in a sentence. */
  line: string
}
