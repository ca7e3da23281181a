import { uniqueLocalKey } from '../library/keys.ts'
import type { Operation, OperationBase, Section } from '../library/section.ts'
import type { FindSectionRules } from '../library/section-rules.ts'
import { itemLists } from './items.ts'
import { contentItems, withUniqueKey } from './own-items.ts'
import { parseTarget } from './revision.ts'

/**
 * Puts the text of an operation whose place has gone after the last of its former neighbours that is left: at the start of
 * its list if none is, at the end of the page if its neighbours are unknown.
 *
 * @returns undefined for an operation without a text of its own, or if the section of its item has gone as well
 */
export function placeOrphan(
  sections: readonly Section[],
  { op, at, content, base }: Operation,
  findRules: FindSectionRules,
): Section[] | undefined {
  if (!content || content.kind === 'include' || !addsText.includes(op)) return undefined
  const { sectionKey, itemKey } = parseTarget(at)
  if (itemKey === undefined) {
    const key = uniqueLocalKey(content.key || content.kind, new Set(sections.map((each) => each.key)))
    return sections.toSpliced(orphanIndex(sections, base), 0, { ...content, key, locked: false })
  }
  const index = sections.findIndex(({ key }) => key === sectionKey)
  const section = sections[index]
  const list = base?.list
  if (!section || section.locked || !list || findRules(section.kind).positional.includes(list))
    return undefined
  const added = contentItems(section, list, content)
  if (!added) return undefined
  const items = itemLists(section).find(([name]) => name === list)?.[1] ?? []
  const taken = new Set(itemLists(section).flatMap(([, each]) => each.map(({ key }) => key)))
  const changed = items.toSpliced(
    orphanIndex(items, base),
    0,
    ...added.map((item) => withUniqueKey(item, taken)),
  )
  return sections.with(index, { ...section, fields: { ...section.fields, [list]: changed } })
}

const addsText: readonly Operation['op'][] = ['replace', 'before', 'after']

function orphanIndex(siblings: readonly { key: string }[], base: OperationBase | undefined): number {
  if (!base) return siblings.length
  const neighbour = base.preceding.find((key) => siblings.some((each) => each.key === key))
  return siblings.findIndex(({ key }) => key === neighbour) + 1
}
