import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adapt } from '#domain/adaptation/adapt.ts'
import { itemLists } from '#domain/adaptation/items.ts'
import { readText, textFields } from '#domain/adaptation/texts.ts'
import type { Item, Operation, Section } from '#domain/library/section.ts'
import { noSectionRules } from '#domain/library/section-rules.ts'
import { backToShared, hide, type OperationRow, reorder, reword, type Sibling } from './edit-operations.ts'

const item = (key: string): Item => ({
  key,
  label: { en: `Label ${key}`, hi: `लेबल ${key}` },
  text: { en: `Text ${key}`, hi: `पाठ ${key}` },
})
const section = (key: string): Section => ({
  kind: 'labelled-list',
  key,
  heading: { en: `Heading ${key}`, hi: `शीर्षक ${key}`, kn: `ತಲೆಬರಹ ${key}` },
  locked: false,
  clinical: false,
  fields: { introduction: { en: `Introduction ${key}` }, items: ['x', 'y', 'z'].map(item) },
})
const shared = ['a', 'b', 'c'].map(section)

/** Every part of a page by its address: of a section or an item that it is there, of a text what it says in all languages. */
function partsOf(sections: readonly Section[]): Map<string, string> {
  const parts = new Map<string, string>()
  const note = (at: string, part: Section | Item) => {
    parts.set(at, '')
    for (const field of textFields(part)) parts.set(`${at}#${field}`, JSON.stringify(readText(part, field)))
  }
  for (const each of sections) {
    note(each.key, each)
    for (const [, items] of itemLists(each)) for (const one of items) note(`${each.key}/${one.key}`, one)
  }
  return parts
}

const sharedParts = partsOf(shared)
const texts = [...sharedParts.keys()].filter((at) => at.includes('#'))
const parts = [...sharedParts.keys()].filter((at) => !at.includes('#'))
const itemsOf = (key: string): string[] => parts.filter((at) => at.startsWith(`${key}/`))
const siblingsOf = (at: string): string[] => {
  const [key = '', isItem] = at.split('/')
  return isItem ? itemsOf(key) : shared.map((each) => each.key)
}

/** The page that the rows make, written in English. */
function pageOf(rows: readonly OperationRow[]): Section[] {
  const operations = rows.map(
    ({ op = 'hide', at = '', to, heading, wording }): Operation => ({
      op,
      at,
      ...(to && { to }),
      ...(heading && { heading: { en: heading } }),
      ...(wording && { wording: { en: wording } }),
    }),
  )
  const { sections, reports } = adapt(shared, operations, { locale: 'en', findRules: () => noSectionRules })
  expect(reports).toEqual([])
  return sections
}

/** What differs from the shared page. */
function changedIn(rows: readonly OperationRow[]): string[] {
  const now = partsOf(pageOf(rows))
  return [...sharedParts].flatMap(([at, value]) => (now.get(at) === value ? [] : [at]))
}

/** The lowest address that has all others in it; that of the page is empty. */
function lowestAround([first = '', ...others]: readonly string[]): string {
  const [part = '', field] = first.split('#')
  const [key = ''] = part.split('/')
  const around = [...(field === undefined ? [] : [first]), part, key, '']
  const isIn = (outer: string) => (at: string) =>
    outer === '' || at === outer || at.startsWith(`${outer}#`) || at.startsWith(`${outer}/`)
  return around.find((outer) => others.every(isIn(outer))) ?? ''
}

/** A section's heading has an operation of its own, which changes nothing else. */
const addressOf = ({ op, at = '' }: OperationRow): string => (op === 'retitle' ? `${at}#heading` : at)

const typed = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
const textTarget = (at: string) => ({
  at,
  revision: 'r',
  text: (JSON.parse(sharedParts.get(at) ?? '{}') as { en: string }).en,
})

test('a text that is typed is one change at that text, and every other text and language stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), typed, (at, text) => {
      fc.pre(text !== textTarget(at).text)
      const rows = reword([], textTarget(at), text)
      expect(rows.map(addressOf)).toEqual([at])
      expect(lowestAround(changedIn(rows))).toBe(at)
      const before = JSON.parse(sharedParts.get(at) ?? '')
      const after = JSON.parse(partsOf(pageOf(rows)).get(at) ?? '')
      expect(after).toEqual({ ...before, en: text })
      expect(reword(rows, textTarget(at), textTarget(at).text)).toEqual([])
    }),
  )
})

test('what is hidden is one change at the lowest part that holds all of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...parts), (at) => {
      const siblings = siblingsOf(at).map((each): Sibling => ({ at: each, isHidden: false }))
      const rows = hide([], at, { shared: siblingsOf(at), siblings })
      expect(rows.map(addressOf)).toEqual([lowestAround(changedIn(rows))])
    }),
  )
})

test('what is moved is one change among its siblings, and no text changes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.nat(2), (at, to) => {
      const order = siblingsOf(at)
      const moved = order.filter((each) => each !== at).toSpliced(to, 0, at)
      const rows = reorder(
        [],
        order,
        moved.map((each) => ({ at: each, isHidden: false })),
      )
      expect(rows.length).toBe(moved.join() === order.join() ? 0 : 1)
      for (const row of rows) expect(order).toContain(row.at)
      expect(changedIn(rows)).toEqual([])
    }),
  )
})

test('changes of several texts and parts, taken back in any order, leave the shared page', () => {
  const edits = fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 8 })
  const hidden = fc.constantFrom(...parts)
  const order = fc.shuffledSubarray(parts, { minLength: parts.length })
  fc.assert(
    fc.property(edits, typed, hidden, order, (changed, text, gone, back) => {
      const reworded = changed.reduce<OperationRow[]>((rows, at) => reword(rows, textTarget(at), text), [])
      const siblings = siblingsOf(gone).map((at): Sibling => ({ at, isHidden: false }))
      const rows = hide(reworded, gone, { shared: siblingsOf(gone), siblings })
      expect(pageOf(back.reduce<OperationRow[]>(backToShared, rows))).toEqual(shared)
    }),
  )
})
