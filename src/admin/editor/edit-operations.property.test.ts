import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adapt } from '#domain/adaptation/adapt.ts'
import type { Operation, Section } from '#domain/library/section.ts'
import { noSectionRules } from '#domain/library/section-rules.ts'
import { backToShared, hide, type OperationRow, reorder, type Sibling } from './edit-operations.ts'

const section = (key: string): Section => ({ kind: 'text', key, locked: false, clinical: false, fields: {} })

const shared = ['a', 'b', 'c', 'd', 'e']
const own = ['own-1', 'own-2', 'own-3']

/** The page that the rows make, by the keys of its sections. */
function pageOf(rows: readonly OperationRow[]): string[] {
  const operations = rows.map(({ id, op = 'hide', at = '', to }): Operation => {
    const content = op === 'before' || op === 'after' ? { content: section(id ?? '') } : {}
    return { op, at, ...content, ...(to && { to }) }
  })
  const options = { locale: 'en', findRules: () => noSectionRules } as const
  const { sections, reports } = adapt(shared.map(section), operations, options)
  expect(reports).toEqual([])
  // A clinic's own sections have keys of their own kind.
  return sections.map(({ key }) => key.replace('local--', ''))
}

const siblingsOf = (keys: readonly string[]): Sibling[] =>
  keys.map((at) => ({ at, isHidden: false, ...(own.includes(at) && { own: at }) }))

const orders = fc.shuffledSubarray([...shared, ...own], { minLength: shared.length + own.length })

/** Rows that add the clinic's own sections after shared ones. */
const additions = fc
  .array(fc.constantFrom(...shared), { minLength: own.length, maxLength: own.length })
  .map((ats) => ats.map((at, index): OperationRow => ({ id: own[index], op: 'after', at })))

test('a page gets the order that was asked for, from whatever order it had', () => {
  fc.assert(
    fc.property(additions, orders, orders, (rows, first, second) => {
      const once = reorder(rows, shared, siblingsOf(first))
      expect(pageOf(once)).toEqual(first)
      expect(pageOf(reorder(once, shared, siblingsOf(second)))).toEqual(second)
    }),
  )
})

test('hiding a section takes it away and moves no other; showing it again keeps the rest', () => {
  fc.assert(
    fc.property(additions, orders, fc.constantFrom(...shared), (rows, order, part) => {
      const ordered = reorder(rows, shared, siblingsOf(order))
      const hidden = hide(ordered, part, { shared, siblings: siblingsOf(order) })
      expect(pageOf(hidden)).toEqual(order.filter((key) => key !== part))
      expect(new Set(pageOf(backToShared(hidden, part)))).toEqual(new Set(order))
    }),
  )
})
