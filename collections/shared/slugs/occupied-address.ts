import { occupantOf } from '#domain/routes/occupied.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { refuseToPublish } from '../validation/publishing.ts'

/** Refuses to publish a page where something else stands. A page with a role has no address of its own. */
export const refuseOccupiedAddress = refuseToPublish(({ collection, data }) => {
  const { slug, role } = data as { slug: string; role?: string | null }
  if (role || !(collection.slug in collectionPaths)) return []
  const occupant = occupantOf(collection.slug as RoutedCollection, slug)
  if (!occupant) return []
  const message = `“URL slug” can’t be "${slug}", the address of ${occupant}. Use another, for example "${slug}-2".`
  return [{ path: 'slug', label: 'URL slug', message }]
})
