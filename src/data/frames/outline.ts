import { findSectionRules } from '#blocks/blocks.ts'
import type { FindTitle } from '#blocks/reading.ts'
import { listTargets } from '#collections/adaptations/targets.ts'
import { adapt } from '#domain/adaptation/adapt.ts'
import { itemLists } from '#domain/adaptation/items.ts'
import { parseTarget } from '#domain/adaptation/revision.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import type { Operation, Report, ReportedProblem, Section } from '#domain/library/section.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { SiteContext } from '../site-context.ts'

/** `changed`: the shared one with changes of the clinic. `own`: the clinic's own. */
export type PartState = 'shared' | 'changed' | 'own' | 'hidden'

export type OutlinePart = {
  at: string
  heading: string
  state: PartState
  /** The shared text has changed since one of the operations was written. */
  isOutdated: boolean
  /** The clinic's operations on it, by their index. */
  operations: number[]
}

/** A section of a page in the editor, and the items of its lists. */
export type OutlineSection = OutlinePart & {
  kind: string
  locked: boolean
  items: OutlinePart[]
  /** The title of the document that a section is shown from, where that is another one. */
  from?: string
  /** Whether the page of the clinic has it; known of a document that is edited itself. */
  isOnPage?: boolean
}

type Adapted = { shared: Section[]; adapted: Section[]; operations: readonly Operation[]; reports: Report[] }

/**
 * The sections of a page in its order, with those that the clinic hides where they would stand.
 *
 * @param findTitle titles of documents, which are the only names that some items have
 */
export function outline(
  { site, locale }: SiteContext,
  { shared, adapted, operations, reports }: Adapted,
  findTitle: FindTitle,
): OutlineSection[] {
  const added = findAdded(shared, operations)
  const outdated = new Set(
    reports.filter(({ problem }) => outdatedProblems.includes(problem)).map(({ operation }) => operation),
  )
  const isKnown = new Set(shared.flatMap(addresses))
  const shown = new Set(adapted.flatMap(addresses))
  const partAt = (at: string): Omit<OutlinePart, 'at' | 'heading'> => {
    const indexes = operations.flatMap((operation, index) => (concerns(operation, at) ? [index] : []))
    const own = added.get(at)
    const all = own === undefined ? indexes : [own, ...indexes]
    return {
      state: stateOf({ isShown: shown.has(at), isKnown: isKnown.has(at), isChanged: all.length > 0 }),
      isOutdated: all.some((index) => outdated.has(index)),
      operations: all,
    }
  }
  const sections = insertMissing(adapted, shared).map((section) =>
    operations.some(({ op, at }) => op === 'replace' && at === section.key)
      ? section
      : withHiddenItems(section, shared),
  )
  const targets = listTargets(sections, {
    locale: toContentLocale(locale),
    createInterpolator: () => createLocalizedInterpolator(site, locale),
    findTitle,
  })
  return targets.map(({ at, heading, kind, locked, items }) => ({
    at,
    heading,
    kind,
    locked,
    ...partAt(at),
    items: items.map((item) => ({ at: item.at, heading: item.heading, ...partAt(item.at) })),
  }))
}

const outdatedProblems: readonly ReportedProblem[] = ['outdated', 'orphaned', 'suspended', 'missing']

function stateOf({
  isShown,
  isKnown,
  isChanged,
}: Record<'isShown' | 'isKnown' | 'isChanged', boolean>): PartState {
  if (!isShown) return 'hidden'
  if (!isKnown) return 'own'
  return isChanged ? 'changed' : 'shared'
}

/** Whether an operation changes a part or a text in it. One that adds a part beside it does not. */
function concerns({ op, at }: Operation, part: string): boolean {
  const { sectionKey, itemKey } = parseTarget(at)
  const address = itemKey === undefined ? sectionKey : `${sectionKey}/${itemKey}`
  if (address === part) return op !== 'before' && op !== 'after'
  return address.startsWith(`${part}/`)
}

/** By the addresses of the clinic's own parts: the operation that adds each. */
function findAdded(shared: readonly Section[], operations: readonly Operation[]): Map<string, number> {
  const added = new Map<string, number>()
  let sections = [...shared]
  operations.forEach((operation, index) => {
    const known = new Set(sections.flatMap(addresses))
    sections = adapt(sections, [operation], { locale: 'en', findRules: findSectionRules }).sections
    for (const at of sections.flatMap(addresses)) if (!known.has(at)) added.set(at, index)
  })
  return added
}

const addresses = (section: Section): string[] => [
  section.key,
  ...itemLists(section).flatMap(([, items]) => items.map(({ key }) => `${section.key}/${key}`)),
]

function withHiddenItems(section: Section, shared: readonly Section[]): Section {
  const original = shared.find(({ key }) => key === section.key)
  if (!original || original.kind !== section.kind) return section
  const now = new Map(itemLists(section))
  const lists = itemLists(original).map(([name, items]) => [name, insertMissing(now.get(name) ?? [], items)])
  return { ...section, fields: { ...section.fields, ...Object.fromEntries(lists) } }
}

/** What is missing stands after the part that preceded it, or first. */
function insertMissing<Part extends { key: string }>(shown: readonly Part[], all: readonly Part[]): Part[] {
  const result = [...shown]
  all.forEach((part, index) => {
    if (result.some(({ key }) => key === part.key)) return
    const before = all.slice(0, index).map(({ key }) => key)
    const place = result.findLastIndex(({ key }) => key === before.at(-1))
    result.splice(place + 1, 0, part)
  })
  return result
}
