import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'

/** The address of a document's page on a clinic's site. */
export function documentPath(collection: string, { slug, role }: Record<string, unknown>): string {
  if (role) return role === 'home' ? '/' : `/${role}`
  return `${collectionPaths[collection as RoutedCollection] ?? ''}/${slug}`
}
