import type { Localized } from '../locales/localized.ts'
import type { Messages } from '../locales/messages.ts'

/**
 * An entry of a menu. Without a label it has the name of its page. `below`: one level below the entry before it.
 */
export type MenuEntry = { label?: Localized; path: string; below?: boolean }

/** The menu of a clinic that has none of its own: paths of lists, with the message that names each. */
export const defaultMenu = {
  '/conditions': 'conditions',
  '/treatments': 'treatments',
  '/team': 'team',
  '/locations': 'locations',
  '/contact': 'contact',
} as const satisfies Record<string, keyof Messages>

export type DefaultMenuPath = keyof typeof defaultMenu

/** The default menu of a site, which may have no treatments. */
export const defaultMenuPaths = (hasTreatments: boolean): DefaultMenuPath[] =>
  (Object.keys(defaultMenu) as DefaultMenuPath[]).filter((path) => path !== '/treatments' || hasTreatments)

/**
 * The entries that are shown, each with those one level below it. The entries below one that is not shown move up, so that
 * their pages can still be reached.
 */
export function nestMenu<Entry extends { below?: boolean }>(
  entries: readonly Entry[],
  isShown: (entry: Entry) => boolean,
): { entry: Entry; below: Entry[] }[] {
  const blocks: { entry: Entry; below: Entry[] }[] = []
  for (const entry of entries) {
    const above = blocks.at(-1)
    if (entry.below && above) above.below.push(entry)
    else blocks.push({ entry, below: [] })
  }
  return blocks.flatMap(({ entry, below }) => {
    const shown = below.filter(isShown)
    return isShown(entry) ? [{ entry, below: shown }] : shown.map((each) => ({ entry: each, below: [] }))
  })
}
