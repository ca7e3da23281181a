import type { Clinic } from '../clinic/clinic.ts'
import type { MenuEntry } from '../clinic/menu.ts'
import type { Localized } from '../locales/localized.ts'
import { splitAddress, splitLocale } from '../routes/site-address.ts'
import type { PageRow } from './page-row.ts'

/** A page of a clinic's site that its menus may lead to. */
export type MenuPage = Pick<PageRow, 'path' | 'type' | 'visibility'> & {
  /** What the site calls it in each of its languages; the title of one that is not on the site. */
  name: Localized
  /** Whether it is a page of the clinic's own to which none of its texts leads, nor a list of the site. */
  isUnlinked: boolean
}

export type MenuPages = {
  clinic: { id: string; name: string; address: string | null }
  pages: MenuPage[]
}

/** The path of the page to which an entry of a menu leads, without the prefix of a language. Another site's address stays whole. */
export const pathOf = ({ path }: Pick<MenuEntry, 'path'>, clinic: Clinic): string =>
  splitLocale(splitAddress(path).path, clinic).path

/** Those of a clinic's pages to which no entry of its menus leads. */
export function pagesInNoMenu<Page extends { path: string }>(
  pages: readonly Page[],
  menus: readonly Pick<MenuEntry, 'path'>[],
  clinic: Clinic,
): Page[] {
  const named = new Set(menus.map((entry) => pathOf(entry, clinic)))
  return pages.filter(({ path }) => !named.has(path))
}
