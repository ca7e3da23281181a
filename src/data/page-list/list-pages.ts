import { libraryCollections, libraryKinds } from '#domain/library/collections.ts'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { libraryRole, type PageRole } from '#domain/routes/routes.ts'
import { blankPage, type Listing } from './listing.ts'

/** The pages that a site makes from its data, for as far as the clinic has written no page in their place. */
export function listPages({ addressOf }: Listing, pages: readonly PageRow[]): PageRow[] {
  const isTaken = (path: string) => pages.some((page) => page.path === path && page.visibility === 'shown')
  const hasPagesBelow = (path: string) =>
    pages.some((page) => page.path.startsWith(`${path}/`) && page.visibility === 'shown')
  return madePages
    .map(({ role, title, isList }) => ({ title, isList, path: role === 'home' ? '/' : `/${role}` }))
    .filter(({ path, isList }) => !isTaken(path) && (!isList || hasPagesBelow(path)))
    .map(({ title, path }) => ({
      ...blankPage,
      kind: 'list',
      type: 'Made by the site',
      title,
      path,
      address: addressOf(path),
      document: null,
      visibility: 'shown',
    }))
}

type MadePage = { role: PageRole | 'find' | 'site-map'; title: string; isList?: true }

const madePages: readonly MadePage[] = [
  { role: 'home', title: 'Home page' },
  ...libraryKinds.map(
    (kind): MadePage => ({
      role: libraryRole(kind),
      title: `List of ${libraryCollections[kind].plural}`,
      isList: true,
    }),
  ),
  { role: 'team', title: 'Team', isList: true },
  { role: 'locations', title: 'List of locations', isList: true },
  { role: 'blog', title: 'Blog', isList: true },
  { role: 'contact', title: 'Contact page' },
  { role: 'find', title: 'Finder' },
  { role: 'privacy', title: 'Privacy' },
  { role: 'accessibility', title: 'Accessibility' },
  { role: 'terms', title: 'Terms and complaints' },
  { role: 'site-map', title: 'Site map' },
]
