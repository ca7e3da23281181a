/** One state of a document in its history. */
export type SavedVersion = {
  id: string
  /** ISO time. */
  savedAt: string
  /** The name of who saved it; null where that is not known. */
  savedBy: string | null
  isPublished: boolean
  /** What differs from the version before, in words. Empty for the first one, and where nobody asked. */
  changes: string
}
