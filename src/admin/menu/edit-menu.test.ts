import { describe, expect, test } from 'vitest'
import { aboveOf, canMove, type DraftEntry, moveBy, moveTo, putBelow, raise, remove } from './edit-menu.ts'

/** `-fees` is below the entry before it. */
const menuOf = (...names: string[]): DraftEntry[] =>
  names.map((name) => {
    const key = name.replace('-', '')
    return { key, path: `/${key}`, label: {}, below: name.startsWith('-') }
  })
const namesOf = (menu: readonly DraftEntry[]) => menu.map(({ key, below }) => `${below ? '-' : ''}${key}`)
const menu = menuOf('visit', '-fees', '-parking', 'team', 'contact')

describe('an entry that is moved', () => {
  test('takes those below it along', () => {
    expect(namesOf(moveBy(menu, 0, 1))).toEqual(['team', 'visit', '-fees', '-parking', 'contact'])
    expect(namesOf(moveBy(menu, 3, -1))).toEqual(['team', 'visit', '-fees', '-parking', 'contact'])
  })

  test('stays one level below, also when it passes on to another entry', () => {
    expect(namesOf(moveBy(menu, 1, 1))).toEqual(['visit', '-parking', '-fees', 'team', 'contact'])
    expect(namesOf(moveBy(menu, 2, 1))).toEqual(['visit', '-fees', 'team', '-parking', 'contact'])
    expect(namesOf(moveBy(menuOf('visit', 'team', '-fees', '-parking'), 2, -1))).toEqual([
      'visit',
      '-fees',
      'team',
      '-parking',
    ])
  })

  test('stops at the ends, and one below another never comes first', () => {
    expect([canMove(menu, 0, -1), canMove(menu, 4, 1), canMove(menu, 1, -1)]).toEqual([false, false, false])
    expect(namesOf(moveBy(menu, 1, -1))).toEqual(namesOf(menu))
    expect([canMove(menu, 4, -1), canMove(menu, 0, 1)]).toEqual([true, true])
  })
})

describe('an entry that is dragged', () => {
  test('takes the level of the entries among which it is put', () => {
    expect(namesOf(moveTo(menu, 3, 2))).toEqual(['visit', '-fees', '-team', '-parking', 'contact'])
    expect(namesOf(moveTo(menu, 1, 0))).toEqual(['fees', 'visit', '-parking', 'team', 'contact'])
  })

  test('takes those below it along, and can’t be put among these', () => {
    expect(namesOf(moveTo(menu, 0, 4))).toEqual(['team', 'contact', 'visit', '-fees', '-parking'])
    expect(namesOf(moveTo(menu, 0, 3))).toEqual(['team', 'visit', '-fees', '-parking', 'contact'])
    expect(namesOf(moveTo(menu, 0, 2))).toEqual(namesOf(menu))
  })
})

test('an entry is put below the nearest one of the first level, with those that were below it', () => {
  expect([aboveOf(menu, 3)?.key, aboveOf(menu, 0), aboveOf(menu, 1)]).toEqual(['visit', undefined, undefined])
  expect(namesOf(putBelow(menu, 4))).toEqual(['visit', '-fees', '-parking', 'team', '-contact'])
  expect(namesOf(putBelow(menu, 0))).toEqual(namesOf(menu))
})

test('an entry that is raised follows those that it was among, which stay where they are', () => {
  expect(namesOf(raise(menu, 1))).toEqual(['visit', '-parking', 'fees', 'team', 'contact'])
  expect(namesOf(raise(menuOf('visit', '-fees'), 1))).toEqual(['visit', 'fees'])
})

test('the entries below one that is removed move up', () => {
  expect(namesOf(remove(menu, 0))).toEqual(['fees', 'parking', 'team', 'contact'])
  expect(namesOf(remove(menu, 2))).toEqual(['visit', '-fees', 'team', 'contact'])
})
