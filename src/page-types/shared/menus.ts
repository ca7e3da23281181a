import { findDeadPaths } from '#data/dead-paths.ts'
import { findPageNames } from '#data/page-names.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { defaultMenu, defaultMenuPaths, type MenuEntry, nestMenu } from '#domain/clinic/menu.ts'
import { splitAddress, splitLocale } from '#domain/routes/site-address.ts'
import type { MenuLink, Shell, Text } from '#ui/models.ts'
import { isWritten, menuLabel } from './menu-label.ts'

/**
 * The clinic's own menus without entries that lead nowhere: in the header its own or the default one without empty lists, in
 * the footer its own or the header's.
 *
 * @param path of the page that shows them, without the locale's prefix
 */
export async function buildMenus(
  context: ClinicContext,
  path: string,
): Promise<Pick<Shell, 'menu' | 'footerMenu'>> {
  const { navigation, footerNavigation } = context.clinic
  const labels = await findLabels(context, [...navigation, ...footerNavigation])
  const toLink = (entry: MenuEntry): MenuLink => ({
    label: labels.get(entry) ?? { text: entry.path },
    href: context.pathTo(entry.path),
    current: entry.path === path || path.startsWith(`${entry.path}/`),
  })
  const isShown = (entry: MenuEntry) => labels.has(entry)
  const own = nestMenu(navigation, isShown).map(({ entry, below }) => ({
    ...toLink(entry),
    below: below.map(toLink),
  }))
  const menu = own.length > 0 ? own : await defaultLinks(context, path)
  const footer = footerNavigation.filter(isShown).map(toLink)
  return {
    menu,
    footerMenu: footer.length > 0 ? footer : menu.flatMap(({ below, ...link }) => [link, ...below]),
  }
}

/** What the entries that lead somewhere are called. */
async function findLabels(
  context: ClinicContext,
  entries: readonly MenuEntry[],
): Promise<ReadonlyMap<MenuEntry, Text>> {
  const dead = await findDeadPaths(
    context,
    entries.map(({ path }) => path),
  )
  const live = entries.filter(({ path }) => !dead.has(path))
  const pageOf = ({ path }: MenuEntry) => splitLocale(splitAddress(path).path, context.clinic).path
  const unwritten = live.filter(({ label }) => !isWritten(context, label))
  const names = await findPageNames(context, unwritten.map(pageOf))
  return new Map(
    live.flatMap((entry) => {
      const label = menuLabel(context, entry.label, names.get(pageOf(entry)) ?? hostOf(entry))
      return label ? [[entry, label]] : []
    }),
  )
}

/** What a link to another site is called that has no words of its own. */
const hostOf = ({ path }: MenuEntry): Text | null =>
  URL.canParse(path) ? { text: new URL(path).host.replace(/^www\./, '') } : null

async function defaultLinks(
  { messages, pathTo, library }: ClinicContext,
  path: string,
): Promise<Shell['menu']> {
  const hasTreatments = (await library.entries('treatments')).length > 0
  return defaultMenuPaths(hasTreatments).map((each) => ({
    label: { text: messages[defaultMenu[each]] },
    href: pathTo(each),
    current: path === each || path.startsWith(`${each}/`),
    below: [],
  }))
}
