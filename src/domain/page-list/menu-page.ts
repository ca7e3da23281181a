import type { Localized } from '../locales/localized.ts'
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
