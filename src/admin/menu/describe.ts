import type { Clinic } from '#domain/clinic/clinic.ts'
import { defaultMenuPaths } from '#domain/clinic/menu.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale, type Localized } from '#domain/locales/localized.ts'
import { type MenuPage, pagesInNoMenu, pathOf } from '#domain/page-list/menu-page.ts'
import { parsePath, routeDocument } from '#domain/routes/routes.ts'
import type { DraftEntry } from './edit-menu.ts'

/** The pages of a site, by their paths. */
export type Pages = ReadonlyMap<string, MenuPage>

/** Of pages with one path, the one that is on the site. */
export function byPath(pages: readonly MenuPage[]): Pages {
  const isShown = ({ visibility }: MenuPage) => visibility === 'shown'
  return new Map(
    pages.toSorted((a, b) => Number(isShown(a)) - Number(isShown(b))).map((page) => [page.path, page]),
  )
}

/** The page that an entry leads to; undefined for another site, and where there is none. */
export const pageOf = (entry: Pick<DraftEntry, 'path'>, pages: Pages, clinic: Clinic): MenuPage | undefined =>
  pages.get(pathOf(entry, clinic))

/** What the site calls a page, in its first language. */
export const pageName = ({ name, path }: MenuPage, clinic: Clinic): string => inFirst(name, clinic) ?? path

export const isElsewhere = ({ path }: Pick<DraftEntry, 'path'>): boolean => !path.startsWith('/')

/** What the site calls an entry: its own words, else the name of its page, of another site the host. */
export function entryName(entry: DraftEntry, pages: Pages, clinic: Clinic): string {
  const { label, path } = entry
  const page = pageOf(entry, pages, clinic)
  const usual = page ? pageName(page, clinic) : URL.canParse(path) ? new URL(path).host : path
  return inFirst(label, clinic) ?? usual
}

/** A text in the first language of a site, else in any. */
function inFirst(text: Localized, { locales }: Clinic): string | undefined {
  const first = text[toContentLocale(locales[0] ?? defaultContentLocale)]
  return first || Object.values(text).find(Boolean) || undefined
}

/** Why the site leaves an entry out; null if it shows it. */
export function whyLeftOut(entry: DraftEntry, pages: Pages, clinic: Clinic): string | null {
  if (isElsewhere(entry)) return null
  const page = pageOf(entry, pages, clinic)
  if (page) {
    if (page.visibility === 'shown') return null
    return page.visibility === 'not-published'
      ? 'Not published: the site leaves it out'
      : 'Hidden on this site, which leaves it out'
  }
  const route = parsePath(pathOf(entry, clinic))
  return route && !routeDocument(route) && route.kind !== 'location'
    ? null
    : 'There is no such page any more: the site leaves it out'
}

/** The entries that the site shows while the clinic has no menu of its own. */
export const usualMenu = (pages: Pages): DraftEntry[] =>
  defaultMenuPaths(pages.get('/treatments')?.visibility === 'shown').map((path) => ({
    key: path,
    path,
    label: {},
    below: false,
  }))

/** The clinic's own pages to which neither a menu nor a text of the clinic leads. */
export const unreachedPages = (pages: Pages, menus: readonly DraftEntry[], clinic: Clinic): MenuPage[] =>
  pagesInNoMenu(
    [...pages.values()].filter(({ isUnlinked }) => isUnlinked),
    menus,
    clinic,
  )

/** The pages that a search finds, by every word of their names and addresses. */
export function searchPages(pages: Pages, text: string, clinic: Clinic): MenuPage[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return [...pages.values()].filter((page) => {
    const searched =
      `${pageName(page, clinic)} ${Object.values(page.name).join(' ')} ${page.path}`.toLowerCase()
    return words.every((word) => searched.includes(word))
  })
}
