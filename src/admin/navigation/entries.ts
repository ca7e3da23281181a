import { libraryKinds } from '#domain/library/collections.ts'
import type { Config } from '#payload-types'

export type Collection = keyof Config['collections']

/** A link of the navigation. `path` is below the panel's address. */
export type Entry = { label: string; path: string }
/** Links under a heading; the first ones have none. */
export type Group = { heading: string | null; entries: Entry[] }

type Signed = {
  /** Whether the user holds a role in the network. */
  isNetwork: boolean
  /** The clinics that the user may choose. */
  clinics: readonly string[]
  /** Whether the user may change a clinic's pages. */
  mayEdit: boolean
  /** The name of a collection's list; null where the panel has none for this user. */
  nameOf: (collection: Collection) => string | null
}

/** The navigation of the panel, in the order of a working day. What a user may not open is left out. */
export function navigationFor({ isNetwork, clinics, mayEdit, nameOf }: Signed): Group[] {
  const list = (collection: Collection, label = nameOf(collection)): Entry[] =>
    nameOf(collection) && label ? [{ label, path: `/collections/${collection}` }] : []
  const lists = (...collections: Collection[]) => collections.flatMap((collection) => list(collection))
  const home = { label: 'Home', path: '' }
  const pages = { label: 'Pages', path: '/pages' }
  const schedule = { label: 'Schedule', path: '/schedule' }
  // A view and no list: it is for those who may read redirects.
  const links = nameOf('redirects') ? [{ label: 'Links', path: '/links' }] : []
  const replace = mayEdit ? [{ label: 'Find and replace', path: '/replace' }] : []
  // Whoever has a form of a clinic's record may change its hours and its menus.
  const hours = nameOf('clinics')
    ? [
        { label: 'Hours and alerts', path: '/hours' },
        { label: 'Menu', path: '/menu' },
      ]
    : []
  const ownPages = [...list('pages', 'Own pages'), ...list('adaptations')]
  const library = lists(...libraryKinds)
  const groups: Group[] = isNetwork
    ? [
        {
          heading: null,
          entries: [
            home,
            ...lists('clinics'),
            ...hours,
            pages,
            schedule,
            ...lists('enquiries', 'users', 'activity'),
          ],
        },
        { heading: 'Library', entries: [...library, ...lists('studies', 'posts', 'media')] },
        {
          heading: 'Clinics’ content',
          entries: [
            ...lists('practitioners', 'testimonials'),
            ...ownPages,
            ...replace,
            ...links,
            ...lists('redirects', 'reply-templates'),
          ],
        },
      ]
    : [
        {
          heading: null,
          entries: [
            home,
            pages,
            ...lists('posts', 'practitioners', 'testimonials'),
            schedule,
            ...lists('enquiries', 'media'),
            ...hours,
            ...ourClinic(clinics, list),
          ],
        },
        {
          heading: 'More',
          entries: [
            ...replace,
            ...links,
            ...lists('redirects'),
            ...ownPages,
            ...lists('reply-templates', 'activity'),
          ],
        },
        { heading: 'Library', entries: [...library, ...lists('studies')] },
      ]
  return groups.filter(({ entries }) => entries.length > 0)
}

/** One clinic's record opens at once. */
function ourClinic(
  clinics: readonly string[],
  list: (collection: 'clinics', label: string) => Entry[],
): Entry[] {
  if (clinics.length !== 1) return list('clinics', 'Our clinics')
  return list('clinics', 'Our clinic').map(({ label, path }) => ({ label, path: `${path}/${clinics[0]}` }))
}

/** The entry that leads to a view or to the list above it; the last one, because a clinic's record is below the list of clinics. */
export const findCurrent = (groups: readonly Group[], path: string): Entry | undefined =>
  groups
    .flatMap(({ entries }) => entries)
    .findLast((entry) => path === entry.path || (entry.path !== '' && path.startsWith(`${entry.path}/`)))
