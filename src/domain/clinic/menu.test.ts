import { expect, test } from 'vitest'
import { defaultMenuPaths, nestMenu } from './menu.ts'

const entry = (path: string, below = false) => ({ path, below })
const nested = (entries: { path: string; below: boolean }[], hidden: string[] = []) =>
  nestMenu(entries, ({ path }) => !hidden.includes(path)).map(({ entry: { path }, below }) => [
    path,
    ...below.map((each) => each.path),
  ])

const menu = [entry('/visit'), entry('/fees', true), entry('/parking', true), entry('/team')]

test('an entry one level below stands below the nearest one above it', () => {
  expect(nested(menu)).toEqual([['/visit', '/fees', '/parking'], ['/team']])
})

test('a first entry stands below nothing', () => {
  expect(nested([entry('/fees', true), entry('/parking', true)])).toEqual([['/fees', '/parking']])
})

test('an entry that is not shown leaves the menu, and those below it move up', () => {
  expect(nested(menu, ['/parking'])).toEqual([['/visit', '/fees'], ['/team']])
  expect(nested(menu, ['/visit'])).toEqual([['/fees'], ['/parking'], ['/team']])
  expect(nested(menu, ['/visit', '/fees'])).toEqual([['/parking'], ['/team']])
})

test('the default menu has no list of treatments where there are none', () => {
  expect(defaultMenuPaths(true)).toContain('/treatments')
  expect(defaultMenuPaths(false)).toEqual(['/conditions', '/team', '/locations', '/contact'])
})
