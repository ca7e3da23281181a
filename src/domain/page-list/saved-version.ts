/** One state of a document in its history. */
export type SavedVersion = {
  id: string
  /** ISO time. */
  savedAt: string
  /** The name of who saved it; null where that is not known. */
  savedBy: string | null
  isPublished: boolean
}
