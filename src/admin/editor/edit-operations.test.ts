import { expect, test } from 'vitest'
import { backToShared, hide, type OperationRow, reorder, type Sibling } from './edit-operations.ts'

const shared = ['signs', 'causes', 'care']
const inOrder = (...ats: string[]): Sibling[] =>
  ats.map((at) => (at.startsWith('own') ? { at, isHidden: false, own: at } : { at, isHidden: false }))

test('back to shared undoes a section’s changes, and keeps what stands beside it', () => {
  const rows: OperationRow[] = [
    { id: '1', op: 'reword', at: 'signs#body' },
    { id: '2', op: 'hide', at: 'signs/ache' },
    { id: '3', op: 'after', at: 'signs' },
    { id: '4', op: 'hide', at: 'signs-of-age' },
  ]
  expect(backToShared(rows, 'signs').map(({ id }) => id)).toEqual(['3', '4'])
})

test('hiding a section takes its changes along and gives what stood beside it another neighbour', () => {
  const rows: OperationRow[] = [
    { id: 'own', op: 'after', at: 'causes' },
    { id: '1', op: 'reword', at: 'causes#body' },
    { id: '2', op: 'reword', at: 'care#body' },
  ]
  const siblings = inOrder('signs', 'causes', 'own', 'care')
  expect(hide(rows, 'causes', { shared, siblings })).toEqual([
    { id: '2', op: 'reword', at: 'care#body' },
    { id: 'own', op: 'after', at: 'signs', baseRevision: null },
    { op: 'hide', at: 'causes' },
  ])
})

test('what stood beside the first section stands before the second when the first is hidden', () => {
  const rows: OperationRow[] = [{ id: 'own', op: 'before', at: 'signs' }]
  const siblings = inOrder('own', 'signs', 'causes', 'care')
  expect(hide(rows, 'signs', { shared, siblings })[0]).toMatchObject({ op: 'before', at: 'causes' })
})

test('a section that is moved is one change, and none when it is moved back', () => {
  const moved = reorder(
    [{ id: '1', op: 'hide', at: 'signs/ache' }],
    shared,
    inOrder('care', 'signs', 'causes'),
  )
  expect(moved).toEqual([
    { op: 'move', at: 'care', to: 'start' },
    { id: '1', op: 'hide', at: 'signs/ache' },
  ])
  expect(reorder(moved, shared, inOrder('signs', 'causes', 'care'))).toEqual([
    { id: '1', op: 'hide', at: 'signs/ache' },
  ])
})

test('the clinic’s own sections stand beside their new neighbour, in their order', () => {
  const rows: OperationRow[] = [
    { id: 'own-a', op: 'after', at: 'signs' },
    { id: 'own-b', op: 'after', at: 'causes' },
  ]
  expect(reorder(rows, shared, inOrder('signs', 'causes', 'own-a', 'own-b', 'care'))).toEqual([
    { id: 'own-b', op: 'after', at: 'causes' },
    { id: 'own-a', op: 'after', at: 'causes', baseRevision: null },
  ])
  expect(reorder(rows, shared, inOrder('own-b', 'own-a', 'signs', 'causes', 'care'))).toMatchObject([
    { id: 'own-b', op: 'before', at: 'signs' },
    { id: 'own-a', op: 'before', at: 'signs' },
  ])
})

test('hidden sections are no neighbours of moved ones', () => {
  const desired = inOrder('signs', 'causes', 'care').map((each) => ({
    ...each,
    isHidden: each.at === 'signs',
  }))
  const moved = reorder(
    [],
    shared,
    [desired[2], desired[0], desired[1]].filter((each) => each !== undefined),
  )
  expect(moved).toEqual([{ op: 'move', at: 'causes', to: 'after:care' }])
})

test('items are moved within their section', () => {
  const items = ['signs/ache', 'signs/stiff']
  const desired = items.toReversed().map((at) => ({ at, isHidden: false }))
  expect(reorder([], items, desired)).toEqual([{ op: 'move', at: 'signs/ache', to: 'after:stiff' }])
})
