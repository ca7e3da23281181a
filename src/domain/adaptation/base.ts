import type { Item, Section } from '../library/section.ts'
import type { ContentLocale } from '../locales/localized.ts'
import { findItem, itemLists } from './items.ts'
import { findPart, hashPart, hashRevision, parseTarget, partIn } from './revision.ts'
import { textFields } from './texts.ts'

/** What an operation is written against, in one locale; see `OperationBase`. */
export type BaseIn = {
  revision: string
  part: unknown
  place: { preceding: string[]; list?: string }
}

/** @returns undefined if `at` addresses nothing */
export function findBase(
  sections: readonly Section[],
  at: string,
  locale: ContentLocale,
): BaseIn | undefined {
  const part = findPart(sections, at)
  if (!part) return undefined
  return { revision: hashRevision(part, locale), part: partIn(part, locale), place: findPlace(sections, at) }
}

function findPlace(sections: readonly Section[], at: string): BaseIn['place'] {
  const { sectionKey, itemKey } = parseTarget(at)
  const index = sections.findIndex(({ key }) => key === sectionKey)
  const section = sections[index]
  const found = section && itemKey !== undefined ? findItem(section, itemKey) : undefined
  return found
    ? { preceding: keysBefore(found.items, found.index), list: found.list }
    : { preceding: keysBefore(sections, index) }
}

/** The nearest first. */
const keysBefore = (siblings: readonly { key: string }[], index: number): string[] =>
  siblings
    .slice(0, index)
    .map(({ key }) => key)
    .toReversed()

/**
 * What a correction supersedes: every section, item and text that it changed or removed, each as `supersededName` names it.
 *
 * @param before the published sections
 * @param after the corrected ones; of their texts only those of the locale count, which may stand there alone
 */
export function correctedRevisions(
  before: readonly Section[],
  after: readonly Section[],
  locale: ContentLocale,
): string[] {
  return before.flatMap((section) => {
    const corrected = after.find(({ key }) => key === section.key)
    const items = itemLists(section).flatMap(([, list]) => list)
    return [
      ...correctedIn(section.key, section, corrected, locale),
      ...items.flatMap((item) => {
        const found = corrected && findItem(corrected, item.key)
        return correctedIn(`${section.key}/${item.key}`, item, found?.items[found.index], locale)
      }),
    ]
  })
}

/** The part itself and its texts, where they have changed. */
function correctedIn(
  at: string,
  before: Section | Item,
  after: Section | Item | undefined,
  locale: ContentLocale,
): string[] {
  const whole = partIn(before, locale)
  const corrected = after && partIn(after, locale)
  const parts: [at: string, old: unknown, now: unknown][] = [
    [at, whole, corrected],
    ...textFields(before).map((field): [string, unknown, unknown] => [
      `${at}#${field}`,
      valueAt(whole, field),
      valueAt(corrected, field),
    ]),
  ]
  return parts.flatMap(([address, old, now]) =>
    hashPart(old) === hashPart(now) ? [] : [supersededName(address, hashPart(old))],
  )
}

/** One revision of what an address names; the same words may be right elsewhere. */
export const supersededName = (at: string, revision: string): string => `${at}:${revision}`

/** The text at a field of a part in one locale. A section's fields are beside its heading. */
function valueAt(part: unknown, field: string): unknown {
  const { fields } = (part ?? {}) as { fields?: unknown }
  const isOfSection = fields !== undefined && field !== 'heading'
  return field
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | null)?.[name],
      isOfSection ? fields : part,
    )
}
