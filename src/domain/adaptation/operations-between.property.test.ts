import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { isRecord } from '#base/narrow.ts'
import { sectionRulesExample } from '../fixtures.ts'
import type { Item, Section } from '../library/section.ts'
import { type ContentLocale, contentLocales, isLocalized } from '../locales/localized.ts'
import { chosenSections } from '../resolve/arbitrary/sections.ts'
import { adapt } from './adapt.ts'
import { itemLists } from './items.ts'
import { movesBetween } from './moves-between.ts'
import { operationsBetween } from './operations-between.ts'
import { parseTarget } from './revision.ts'
import { writeText } from './texts.ts'

// Each test checks hundreds of generated documents, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const findRules = () => sectionRulesExample
const sections = chosenSections('any').map((list) =>
  // Cloned, because generated records have no prototype.
  structuredClone(list.map((section) => ({ ...section, locked: false }))),
)
/** As text, with sorted fields; a text without any locale is stored in several ways, which are all nothing. */
const sortedJson = (value: unknown): string => JSON.stringify(withoutNothing(value))

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (!isRecord(value)) return value ?? undefined
  const entries = Object.entries(value)
    .map(([name, each]) => [name, withoutNothing(each)] as const)
    .filter(([, each]) => each !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) : undefined
}

/** A shuffled list that lacks some of its members. */
const rearranged = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list])

/** Sections as an editor may leave them: moved, hidden, with new ones and with new, moved, hidden or other entries. */
const edits: fc.Arbitrary<{ shared: Section[]; edited: Section[] }> = sections.chain((shared) =>
  fc
    .record({
      kept: rearranged(shared),
      other: sections,
      added: sections,
      seed: fc.nat(),
    })
    .map(({ kept, other, added, seed }) => {
      const changed = kept.map((section, index): Section => {
        const source = other.find(({ kind }) => kind === section.kind)
        return source && (seed + index) % 2
          ? { ...section, heading: source.heading, fields: source.fields }
          : section
      })
      const own = added.map((section) => ({ ...section, key: `local--${section.key}` }))
      return { shared, edited: [...changed.slice(0, 1), ...own, ...changed.slice(1)] }
    }),
)

/** Entries that a clinic adds get keys of its own. */
const withOwnKeys = (shared: readonly Section[], edited: readonly Section[]): Section[] =>
  edited.map((section) => {
    const original = shared.find(({ key }) => key === section.key)
    if (!original) return section
    const known = new Map(
      itemLists(original).map(([name, items]) => [name, new Set(items.map(({ key }) => key))]),
    )
    const fields = Object.entries(section.fields).map(([name, value]) => {
      const keys = known.get(name)
      if (!keys || !Array.isArray(value)) return [name, value]
      return [
        name,
        (value as Item[]).map((item) =>
          keys.has(item.key) ? item : { ...item, key: `local--${name}-${item.key}` },
        ),
      ]
    })
    return { ...section, fields: Object.fromEntries(fields) }
  })

test('the operations make the shared sections what the editor has made of them', () => {
  fc.assert(
    fc.property(edits, ({ shared, edited: raw }) => {
      const edited = withOwnKeys(shared, raw)
      // Without any shared section there is nothing to put a new one beside.
      fc.pre(edited.length === 0 || edited.some(({ key }) => shared.some((each) => each.key === key)))
      const operations = operationsBetween(shared, edited, findRules)
      const { sections: after, reports } = adapt(shared, operations, { locale: 'en', findRules })
      expect(reports).toEqual([])
      const shown = (list: readonly Section[]) =>
        list.map(({ kind, key, heading, fields }) => sortedJson({ kind, key, heading, fields }))
      expect(shown(after)).toEqual(shown(edited))
    }),
    { numRuns: 500 },
  )
})

test('what was not edited needs no operation', () => {
  fc.assert(
    fc.property(sections, (shared) => {
      expect(operationsBetween(shared, structuredClone(shared), findRules)).toEqual([])
    }),
  )
})

/** The addresses of all texts of a section. */
function textsOf(section: Section): string[] {
  const texts = (at: string, value: unknown): string[] => {
    if (isLocalized(value)) return [at]
    if (Array.isArray(value)) return value.flatMap((each, index) => texts(`${at}.${index}`, each))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, each]) => texts(`${at}.${name}`, each))
  }
  const lists = new Map(itemLists(section))
  return Object.entries(section.fields).flatMap(([name, value]) => {
    const items = lists.get(name)
    if (!items) return texts(`${section.key}#${name}`, value)
    return items.flatMap((item) =>
      Object.entries(item).flatMap(([field, each]) => texts(`${section.key}/${item.key}#${field}`, each)),
    )
  })
}

test('one text that is worded differently in one locale is one operation, at that text, in that locale', () => {
  fc.assert(
    fc.property(
      sections,
      fc.nat(),
      fc.constantFrom(...contentLocales),
      (shared, pick, locale: ContentLocale) => {
        const addresses = shared.flatMap(textsOf)
        fc.pre(addresses.length > 0)
        const at = addresses[pick % addresses.length] as string
        const { edited, text } = rewordAt(shared, at, locale)
        fc.pre(typeof text === 'string')
        expect(operationsBetween(shared, edited, findRules)).toEqual([
          { op: 'reword', at, wording: { [locale]: text } },
        ])
        const { sections: after } = adapt(shared, operationsBetween(shared, edited, findRules), {
          locale: 'en',
          findRules,
        })
        expect(sortedJson(after)).toBe(sortedJson(edited))
      },
    ),
    { numRuns: 300 },
  )
})

/** The sections with another text at an address; no text where it has paragraphs. */
function rewordAt(shared: readonly Section[], at: string, locale: ContentLocale) {
  const { sectionKey, itemKey, field = '' } = parseTarget(at)
  let text: string | undefined
  const change = <T extends Section | Item>(part: T): T => {
    const before = field
      .split('.')
      .reduce<unknown>(
        (value, name) => (value as Record<string, unknown>)?.[name],
        itemKey ? part : (part as Section).fields,
      )
    const isPlain = isLocalized(before) && Object.values(before).some((each) => typeof each === 'string')
    if (!isPlain) return part
    text = 'Said in words that nobody has used.'
    return writeText(part, field, { ...before, [locale]: text }) ?? part
  }
  const edited = shared.map((section) => {
    if (section.key !== sectionKey) return section
    if (itemKey === undefined) return change(section)
    const [list = '', items = []] =
      itemLists(section).find(([, each]) => each.some(({ key }) => key === itemKey)) ?? []
    const changed = items.map((item) => (item.key === itemKey ? change(item) : item))
    return { ...section, fields: { ...section.fields, [list]: changed } }
  })
  return { edited, text }
}

test('keys are brought into order with the fewest moves', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  fc.assert(
    fc.property(
      keys.chain((from) =>
        fc.record({ from: fc.constant(from), to: fc.shuffledSubarray(from, { minLength: from.length }) }),
      ),
      ({ from, to }) => {
        const moves = movesBetween(from, to)
        const after = moves.reduce(
          (list, move) => {
            const rest = list.filter((key) => key !== move.key)
            const at = move.to === 'start' ? 0 : rest.indexOf(move.to.slice('after:'.length)) + 1
            return rest.toSpliced(at, 0, move.key)
          },
          [...from],
        )
        expect(after).toEqual(to)
        expect(moves.length).toBeLessThan(Math.max(from.length, 1))
      },
    ),
  )
  expect(movesBetween(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual([{ key: 'a', to: 'after:d' }])
})
