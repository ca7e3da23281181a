import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '#base/narrow.ts'
import { isRichState } from '../interpolation/rich-text.ts'
import type { Item, Operation, Section } from '../library/section.ts'
import type { FindSectionRules } from '../library/section-rules.ts'
import { isLocalized, type Localized } from '../locales/localized.ts'
import { itemLists } from './items.ts'
import { movesBetween } from './moves-between.ts'

/**
 * The operations that make the sections of a page what an editor has made of them. Each is at the lowest address that covers
 * its change: a text that is worded differently in one locale is one `reword` with that locale; a section is replaced only
 * where nothing less says what changed.
 *
 * @param shared the sections as the clinic gets them
 * @param edited the same sections with the editor's changes; a section or an item without a known key is the clinic's own
 */
export function operationsBetween(
  shared: readonly Section[],
  edited: readonly Section[],
  findRules: FindSectionRules,
): Operation[] {
  const known = new Map(shared.map((section) => [section.key, section]))
  return [
    ...edited.flatMap((section) => {
      const original = known.get(section.key)
      return original ? changesOfSection(original, section, findRules) : []
    }),
    ...listOperations(shared, edited, {
      address: (key) => key,
      add: (op, at, added) => {
        // Each is put directly beside `at`: what stands further away is put there first.
        const inOrder = op === 'after' ? added.toReversed() : added
        return inOrder.map((content): Operation => ({ op, at, content }))
      },
    }),
  ]
}

/** The operations within one section, or one that replaces it. */
function changesOfSection(shared: Section, edited: Section, findRules: FindSectionRules): Operation[] {
  const replace: Operation[] = [{ op: 'replace', at: shared.key, content: edited }]
  if (shared.kind !== edited.kind) return replace
  const heading = changedHeading(shared, edited)
  const fields = changesOfFields(shared, edited, findRules)
  return heading && fields ? [...heading, ...fields] : replace
}

/** @returns null if a new heading can't say it: a heading was removed */
function changedHeading({ key, heading }: Section, edited: Section): Operation[] | null {
  const written = changedLocales(heading, edited.heading)
  if (written === null) return null
  return Object.keys(written).length > 0 ? [{ op: 'retitle', at: key, heading: written as Localized }] : []
}

/** @returns null if nothing less than another section says it */
function changesOfFields(shared: Section, edited: Section, findRules: FindSectionRules): Operation[] | null {
  const lists = new Map(itemLists(shared))
  const { positional } = findRules(shared.kind)
  const names = new Set([...Object.keys(shared.fields), ...Object.keys(edited.fields)])
  const changes = [...names].map((name): Operation[] | null => {
    const [before, after] = [shared.fields[name], edited.fields[name]]
    const items = lists.get(name)
    if (!items) return changesOfValue(`${shared.key}#${name}`, before, after)
    if (!isItemList(after)) return null
    return changesOfItems(shared, name, items, after, positional.includes(name))
  })
  return flatOrNull(changes)
}

function changesOfItems(
  section: Section,
  list: string,
  shared: readonly Item[],
  edited: readonly Item[],
  isPositional: boolean,
): Operation[] | null {
  const keysOf = (items: readonly Item[]) => items.map(({ key }) => key)
  if (isPositional && !isDeepStrictEqual(keysOf(shared), keysOf(edited))) return null
  const known = new Map(shared.map((item) => [item.key, item]))
  if (!edited.some(({ key }) => known.has(key))) return null
  const contentOf = (items: Item[]): Section => ({
    ...section,
    heading: undefined,
    locked: false,
    fields: { ...settingsOf(section), [list]: items },
  })
  const address = (key: string) => `${section.key}/${key}`
  const within = edited.flatMap((item) => {
    const original = known.get(item.key)
    if (!original) return []
    return (
      changesOfItem(address(item.key), original, item) ?? [
        { op: 'replace' as const, at: address(item.key), content: contentOf([item]) },
      ]
    )
  })
  return [
    ...within,
    ...listOperations(shared, edited, {
      address,
      add: (op, at, added) => [{ op, at, content: contentOf([...added]) }],
    }),
  ]
}

/** The section's fields that hold neither texts nor lists: what an entry needs around it. */
const settingsOf = ({ fields }: Section): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))

function changesOfItem(at: string, shared: Item, edited: Item): Operation[] | null {
  const names = new Set([...Object.keys(shared), ...Object.keys(edited)])
  return flatOrNull([...names].map((name) => changesOfValue(`${at}#${name}`, shared[name], edited[name])))
}

/** The rewordings of the texts in a value; null if something else has changed in it. */
function changesOfValue(at: string, shared: unknown, edited: unknown): Operation[] | null {
  if (isDeepStrictEqual(shared ?? null, edited ?? null)) return []
  if (isLocalized(shared) && isLocalized(edited)) {
    const written = changedLocales(shared, edited)
    if (written === null || !hasText(shared) || !isOfOneKind([shared, edited])) return null
    return Object.keys(written).length > 0 ? [{ op: 'reword', at, wording: written }] : []
  }
  if (Array.isArray(shared) && Array.isArray(edited) && shared.length === edited.length)
    return flatOrNull(shared.map((value, index) => changesOfValue(`${at}.${index}`, value, edited[index])))
  if (isPlain(shared) && isPlain(edited)) {
    const names = [...new Set([...Object.keys(shared), ...Object.keys(edited)])]
    return flatOrNull(names.map((name) => changesOfValue(`${at}.${name}`, shared[name], edited[name])))
  }
  return null
}

const isPlain = (value: unknown): value is Record<string, unknown> => isRecord(value) && !isLocalized(value)

const isItemList = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.key === 'string')

/** Only a text that is written in some language can be reworded: another one may be of any kind. */
const hasText = (text: Localized<unknown>): boolean => Object.values(text).some((each) => !isBlank(each))

/** Whether all texts have paragraphs, or none. */
const isOfOneKind = (texts: readonly Localized<unknown>[]): boolean =>
  new Set(texts.flatMap((text) => Object.values(text).filter(Boolean).map(isRichState))).size === 1

/** The texts of the locales in which two differ; null if one of the first is missing from the second. */
function changedLocales(
  shared: Localized<unknown> = {},
  edited: Localized<unknown> = {},
): Localized<unknown> | null {
  const locales = [...new Set([...Object.keys(shared), ...Object.keys(edited)])] as (keyof Localized)[]
  const changed = locales.filter(
    (locale) => !isDeepStrictEqual(shared[locale] ?? null, edited[locale] ?? null),
  )
  if (changed.some((locale) => isBlank(edited[locale]))) return null
  return Object.fromEntries(changed.map((locale) => [locale, edited[locale]]))
}

const isBlank = (text: unknown): boolean => (typeof text === 'string' ? text.trim() === '' : !text)

type Keyed = { key: string }
type ListRules<T> = {
  address: (key: string) => string
  /** The operations that put several parts beside another one, in their order. */
  add: (op: 'before' | 'after', at: string, added: readonly T[]) => Operation[]
}

/** Hides what is gone, moves what stands elsewhere, and adds what is new beside what stays. */
function listOperations<T extends Keyed>(
  shared: readonly T[],
  edited: readonly T[],
  { address, add }: ListRules<T>,
): Operation[] {
  const known = new Set(shared.map(({ key }) => key))
  const kept = edited.map(({ key }) => key).filter((key) => known.has(key))
  const keeps = new Set(kept)
  const hidden = shared.filter(({ key }) => !keeps.has(key))
  const moves = movesBetween(
    shared.map(({ key }) => key).filter((key) => keeps.has(key)),
    kept,
  )
  return [
    ...moves.map(({ key, to }): Operation => ({ op: 'move', at: address(key), to })),
    ...additions(edited, keeps).flatMap(({ op, at, added }) => add(op, address(at), added)),
    ...hidden.map(({ key }): Operation => ({ op: 'hide', at: address(key) })),
  ]
}

type Addition<T> = { op: 'before' | 'after'; at: string; added: T[] }

/** Runs of new parts, each after the part that stays before it, or before the first that stays. */
function additions<T extends Keyed>(edited: readonly T[], keeps: ReadonlySet<string>): Addition<T>[] {
  const runs: Addition<T>[] = []
  const first = edited.find(({ key }) => keeps.has(key))
  let last: string | undefined
  for (const part of edited) {
    if (keeps.has(part.key)) {
      last = part.key
      continue
    }
    const beside: Omit<Addition<T>, 'added'> | undefined =
      last !== undefined ? { op: 'after', at: last } : first && { op: 'before', at: first.key }
    if (!beside) continue
    const run = runs.find(({ op, at }) => op === beside.op && at === beside.at)
    if (run) run.added.push(part)
    else runs.push({ ...beside, added: [part] })
  }
  return runs
}

function flatOrNull<T>(parts: readonly (T[] | null)[]): T[] | null {
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? [])
}
