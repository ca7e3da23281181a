import { assertNever } from '#base/narrow.ts'
import { isRichState } from '../interpolation/rich-text.ts'
import { uniqueLocalKey } from '../library/keys.ts'
import type { Item, Operation, Report, Section } from '../library/section.ts'
import { canFold, type FindSectionRules, type SectionRules } from '../library/section-rules.ts'
import { type ContentLocale, type Localized, mergeLocalized } from '../locales/localized.ts'
import { supersededName } from './base.ts'
import { findItem, itemLists } from './items.ts'
import { contentItems, withUniqueKey } from './own-items.ts'
import { placeOrphan } from './place-orphan.ts'
import { findPart, hashRevision, parseTarget } from './revision.ts'
import { readText, writeText } from './texts.ts'

export type Adapted = { sections: Section[]; reports: Report[] }

/** The result of one operation: the changed sections, or the reason why it was not applied. */
type Step = { sections: Section[] } | { problem: Report['problem']; message: string }

type Options = {
  /** The content locale in which the shared text is compared with what an operation was written against. */
  locale: ContentLocale
  findRules: FindSectionRules
  /** What corrections of the shared text have superseded; see `supersededName`. */
  superseded?: ReadonlySet<string>
}

/**
 * Applies a clinic's operations to the shared sections, in order. An operation whose target is missing or locked, or whose
 * content does not fit, is not applied and is reported; so is one that was written against a superseded text. An operation
 * whose shared text has changed since it was written is applied and reported as outdated. One whose place has gone is
 * reported, and its own text stands after the last of its neighbours that is left. The shared sections are not mutated.
 */
export function adapt(
  shared: readonly Section[],
  operations: readonly Operation[],
  { locale, findRules, superseded = new Set() }: Options,
): Adapted {
  let sections = [...shared]
  const reports: Report[] = []
  operations.forEach((operation, index) => {
    const report = (problem: Report['problem'], message: string) =>
      reports.push({ operation: index, at: operation.at, op: operation.op, problem, message })
    if (isSuperseded(operation, superseded)) {
      report('suspended', 'The network has corrected the shared text that this was written against.')
      return
    }
    const step = apply(sections, operation, findRules)
    if ('problem' in step) {
      const orphan = step.problem === 'missing' ? placeOrphan(sections, operation, findRules) : undefined
      if (orphan) sections = orphan
      if (orphan) report('orphaned', 'The shared text beside or in place of which this stood has gone.')
      else report(step.problem, step.message)
      return
    }
    sections = step.sections
    const base = operation.baseRevision?.[locale]
    const original = findPart(shared, operation.at)
    if (base && original && hashRevision(original, locale) !== base) {
      report('outdated', 'The shared text has changed since this was written.')
    }
  })
  return { sections, reports }
}

const isSuperseded = ({ at, baseRevision }: Operation, superseded: ReadonlySet<string>): boolean =>
  Object.values(baseRevision ?? {}).some(
    (revision) => revision && superseded.has(supersededName(at, revision)),
  )

function apply(sections: readonly Section[], operation: Operation, findRules: FindSectionRules): Step {
  const { sectionKey, itemKey, field } = parseTarget(operation.at)
  const index = sections.findIndex(({ key }) => key === sectionKey)
  const section = sections[index]
  if (!section) return missing(`The page has no section "${sectionKey}" for this clinic.`)
  if (section.locked) return { problem: 'locked', message: 'This section is locked by the network.' }
  if ((field !== undefined) !== (operation.op === 'reword'))
    return unfit('Only one text can be reworded, and one text can only be reworded.')
  if (field !== undefined) return reword({ sections, index, section, itemKey, field }, operation.wording)
  const rules = findRules(section.kind)
  return itemKey === undefined
    ? applyToSection({ sections, index, section, operation, rules })
    : applyToItem({ sections, index, section, itemKey, operation, rules })
}

function applyToSection({
  sections,
  index,
  section,
  operation,
  rules,
}: {
  sections: readonly Section[]
  index: number
  section: Section
  operation: Operation
  rules: SectionRules
}): Step {
  const { op, content, to } = operation
  // Inclusions are resolved before operations are applied, so this one would never be.
  if (content?.kind === 'include') return unfit('A clinic’s own text can’t be a section of another document.')
  switch (op) {
    case 'hide':
      return { sections: sections.toSpliced(index, 1) }
    case 'retitle':
      if (!hasText(operation.heading)) return unfit('The new heading is missing.')
      return {
        sections: sections.with(index, {
          ...section,
          heading: mergeLocalized(operation.heading, section.heading),
        }),
      }
    case 'move':
      return moveEntry(sections, index, to, (target) => ({ sections: target }))
    case 'replace':
      if (!content) return unfit('The text to put in its place is missing.')
      // It keeps the key, so that later operations and links still find it.
      return {
        sections: sections.with(index, { ...content, key: section.key, locked: false, open: section.open }),
      }
    case 'before':
    case 'after': {
      if (!content) return unfit('The section to add is missing.')
      const key = uniqueLocalKey(content.key || content.kind, new Set(sections.map((each) => each.key)))
      return {
        sections: sections.toSpliced(index + (op === 'after' ? 1 : 0), 0, { ...content, key, locked: false }),
      }
    }
    case 'reword':
      return unfit('Choose the text to reword.')
    case 'open':
      if (!canFold(section, rules)) return unfit('This section is never folded.')
      return { sections: sections.with(index, { ...section, open: true }) }
    default:
      return assertNever(op)
  }
}

function applyToItem({
  sections,
  index,
  section,
  itemKey,
  operation,
  rules,
}: {
  sections: readonly Section[]
  index: number
  section: Section
  itemKey: string
  operation: Operation
  rules: SectionRules
}): Step {
  const found = findItem(section, itemKey)
  if (!found) return missing(`The section has no entry "${itemKey}".`)
  const { list, items, index: at } = found
  const added = contentItems(section, list, operation.content)
  if (rules.positional.includes(list) && !keepsOrder(operation, added?.length)) {
    return unfit(
      'Another list of the section corresponds to this one by position, so its entries can only be replaced or get a new heading.',
    )
  }
  const withItems = (changed: Item[]): Step => ({
    sections: sections.with(index, { ...section, fields: { ...section.fields, [list]: changed } }),
  })
  switch (operation.op) {
    case 'hide':
      return withItems(items.toSpliced(at, 1))
    case 'move':
      return moveEntry(items, at, operation.to, withItems)
    case 'retitle': {
      const { heading } = operation
      const item = items[at] as Item
      const titleField = rules.itemTitle.find((name) => name in item)
      if (!hasText(heading)) return unfit('The new heading is missing.')
      if (!titleField) return unfit('This entry has no heading that could be changed.')
      return withItems(
        items.with(at, { ...item, [titleField]: mergeLocalized(heading, item[titleField] as Localized) }),
      )
    }
    case 'replace':
    case 'before':
    case 'after': {
      if (!added)
        return unfit(
          `The text must be a section of the same kind ("${section.kind}") with entries in the same list.`,
        )
      const taken = new Set(itemLists(section).flatMap(([, each]) => each.map(({ key }) => key)))
      if (operation.op === 'replace') {
        taken.delete(itemKey)
        const [first, ...rest] = added as [Item, ...Item[]]
        taken.add(itemKey)
        return withItems(
          items.toSpliced(
            at,
            1,
            { ...first, key: itemKey },
            ...rest.map((item) => withUniqueKey(item, taken)),
          ),
        )
      }
      const insertAt = at + (operation.op === 'after' ? 1 : 0)
      return withItems(items.toSpliced(insertAt, 0, ...added.map((item) => withUniqueKey(item, taken))))
    }
    case 'reword':
      return unfit('Choose the text to reword.')
    case 'open':
      return unfit('Only a whole section is folded, so only a whole section can be kept open.')
    default:
      return assertNever(operation.op)
  }
}

type Place = {
  sections: readonly Section[]
  index: number
  section: Section
  itemKey?: string
  field: string
}

/** Lays the clinic's wording over one text, in the locales that it is written in. */
function reword({ sections, index, section, itemKey, field }: Place, wording: Operation['wording']): Step {
  const found = itemKey === undefined ? undefined : findItem(section, itemKey)
  if (itemKey !== undefined && !found) return missing(`The section has no entry "${itemKey}".`)
  const part = found ? (found.items[found.index] as Item) : section
  const shared = readText(part, field) as Localized<unknown> | undefined
  // One that is empty in every language does not tell whether it has paragraphs.
  if (!shared || !Object.values(shared).some(isWritten)) return missing(`There is no text "${field}" here.`)
  const written = Object.entries(wording ?? {}).filter(([, text]) => isWritten(text))
  if (written.length === 0) return unfit('The new text is missing.')
  const isRich = Object.values(shared).some(isRichState)
  if (written.some(([, text]) => isRichState(text) !== isRich))
    return unfit(isRich ? 'This text has paragraphs.' : 'This text has no paragraphs.')
  const changed = writeText(part, field, { ...shared, ...Object.fromEntries(written) })
  if (!changed) return missing(`There is no text "${field}" here.`)
  if (!found) return { sections: sections.with(index, changed as Section) }
  const items = found.items.with(found.index, changed as Item)
  return {
    sections: sections.with(index, { ...section, fields: { ...section.fields, [found.list]: items } }),
  }
}

const isWritten = (text: unknown): boolean =>
  typeof text === 'string' ? text.trim() !== '' : isRichState(text)

function moveEntry<T extends { key: string }>(
  list: readonly T[],
  index: number,
  to: string | undefined,
  put: (list: T[]) => Step,
): Step {
  const rest = list.toSpliced(index, 1)
  const [side, anchor] = (to ?? '').split(':')
  if (side === 'start') return put(rest.toSpliced(0, 0, list[index] as T))
  if (side === 'end') return put([...rest, list[index] as T])
  if (side !== 'before' && side !== 'after')
    return unfit('Say where to move it: to the start, the end, before or after another.')
  const target = rest.findIndex(({ key }) => key === anchor)
  if (target < 0) return missing(`There is no "${anchor}" to move it to.`)
  return put(rest.toSpliced(target + (side === 'after' ? 1 : 0), 0, list[index] as T))
}

/** Whether an operation leaves the length and order of a positional list unchanged. */
function keepsOrder({ op }: Operation, added: number | undefined): boolean {
  return op === 'retitle' || (op === 'replace' && added === 1)
}

const hasText = (leaf: Localized | undefined): leaf is Localized =>
  Boolean(leaf && Object.values(leaf).some((text) => text?.trim()))

const missing = (message: string): Step => ({ problem: 'missing', message })
const unfit = (message: string): Step => ({ problem: 'unfit', message })
