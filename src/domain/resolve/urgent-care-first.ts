import { isLibraryKind, libraryCollections } from '../library/collections.ts'
import type { Section } from '../library/section.ts'

/**
 * Puts the sections on urgent care before all others, on the pages of conditions, symptoms and regions: whoever should not
 * read on must see it first. The order of the other sections stays as it is.
 */
export function withUrgentCareFirst(collection: string, sections: readonly Section[]): Section[] {
  if (!isLibraryKind(collection) || !libraryCollections[collection].urgentCareFirst) return [...sections]
  const isUrgent = ({ kind }: Section) => kind === 'urgent-care'
  return [...sections.filter(isUrgent), ...sections.filter((section) => !isUrgent(section))]
}
