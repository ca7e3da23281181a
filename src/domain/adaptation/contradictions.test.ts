import { expect, test } from 'vitest'
import { sectionExample } from '../fixtures.ts'
import type { Operation } from '../library/section.ts'
import { findContradictions } from './contradictions.ts'

const shared = [
  sectionExample({ key: 'a', fields: { items: [{ key: 'one' }, { key: 'two' }] } }),
  sectionExample({ key: 'b' }),
  sectionExample({ key: 'c' }),
  sectionExample({ key: 'book', kind: 'call-to-action' }),
]
const find = (operations: Pick<Operation, 'op' | 'at' | 'to'>[], hasCallToAction = false) =>
  findContradictions(operations, shared, hasCallToAction)
const on = (at: string) => (op: Operation['op'], to?: string) => ({ op, at, to })

test.each([
  ['replaced and hidden', [on('a')('replace'), on('a')('hide')], 'Change 1 replaces this section'],
  ['hidden and replaced', [on('a')('hide'), on('a')('replace')], 'Change 1 hides this section'],
  ['replaced twice', [on('a')('replace'), on('a')('replace')], 'Change 1 already replaces this section'],
  ['given two headings', [on('a')('retitle'), on('a')('retitle')], 'Change 1 already changes the heading'],
  [
    'replaced and given a heading',
    [on('a')('replace'), on('a')('retitle')],
    'Change 1 replaces this section',
  ],
  ['moved twice', [on('a')('move', 'start'), on('a')('move', 'end')], 'Change 1 already moves'],
  ['hidden and moved', [on('a')('hide'), on('a')('move', 'end')], 'Change 1 hides this section'],
  ['kept open twice', [on('a')('open'), on('a')('open')], 'Change 1 already opens this section'],
  ['kept open and hidden', [on('a')('open'), on('a')('hide')], 'Change 1 opens this section'],
  [
    'an entry of a replaced section',
    [on('a')('replace'), on('a/one')('hide')],
    'Change 1 replaces the whole',
  ],
])('a part may not be %s', (_, operations, message) => {
  expect(find(operations)).toEqual([{ operation: 1, message: expect.stringContaining(message) }])
})

test.each([
  ['before it', [on('a')('after'), on('a')('hide')]],
  ['after it', [on('a')('hide'), on('a')('before')]],
  ['in it', [on('a/one')('replace'), on('a')('hide')]],
  ['moved next to it', [on('b')('move', 'after:a'), on('a')('hide')]],
])('nothing may be changed next to or inside a hidden section: %s', (_, operations) => {
  expect(find(operations)).toMatchObject([{ message: expect.stringContaining('hides') }])
})

test('sections may not be moved in a circle', () => {
  const circle = [on('a')('move', 'after:b'), on('b')('move', 'before:c'), on('c')('move', 'after:a')]
  expect(find(circle)).toMatchObject([{ operation: 2 }])
  expect(find([on('a/one')('move', 'after:two'), on('a/two')('move', 'after:one')])).toHaveLength(1)
  expect(find([on('a')('move', 'after:b'), on('b')('move', 'after:c')])).toEqual([])
})

test('the last call to action is changed by the tab or by an operation, not by both', () => {
  expect(find([on('book')('replace')], true)).toMatchObject([
    { operation: 0, message: expect.stringContaining('Call to action') },
  ])
  expect(find([on('book')('replace')])).toEqual([])
  expect(find([on('book')('move', 'start')], true)).toEqual([])
})

test('changes of different parts, a move with a new text and several added texts are no contradiction', () => {
  expect(
    find([
      on('a')('move', 'end'),
      on('a')('open'),
      on('a')('replace'),
      on('a')('before'),
      on('a')('before'),
      on('b')('retitle'),
      on('c')('hide'),
    ]),
  ).toEqual([])
})
