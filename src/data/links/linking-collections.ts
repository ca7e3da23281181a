import type { CollectionSlug } from 'payload'
import { libraryKinds } from '#domain/library/collections.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { localizedText } from '#mappers/stored-values.ts'

/** The collections whose texts link to pages. A clinic's own record has links in its menu and notices. */
export const linkingCollections = [
  'pages',
  'posts',
  'adaptations',
  'practitioners',
  'testimonials',
  ...libraryKinds,
  'clinics',
] as const satisfies readonly CollectionSlug[]

export type LinkingCollection = (typeof linkingCollections)[number]

/** A title that is stored in one language or in several. */
export function titleOf(title: unknown): string {
  if (typeof title === 'string') return title
  const texts = localizedText.catch(undefined).parse(title) ?? {}
  return texts[defaultContentLocale] ?? Object.values(texts)[0] ?? 'Untitled'
}
