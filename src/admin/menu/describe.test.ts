import { expect, test } from 'vitest'
import { clinicExample } from '#domain/fixtures.ts'
import type { MenuPage } from '#domain/page-list/menu-page.ts'
import { byPath, entryName, searchPages, unreachedPages, usualMenu, whyLeftOut } from './describe.ts'

const clinic = clinicExample()
const page = (path: string, more: Partial<MenuPage> = {}): MenuPage => ({
  path,
  type: 'Page',
  visibility: 'shown',
  name: { en: `Page of ${path.slice(1)}` },
  isUnlinked: false,
  ...more,
})
const entry = (path: string, words?: string) => ({
  key: path,
  path,
  label: words ? { en: words } : {},
  below: false,
})
const pages = byPath([
  page('/fees'),
  page('/about', { isUnlinked: true }),
  page('/news', { visibility: 'not-published', isUnlinked: true }),
  page('/knee', { visibility: 'hidden' }),
])

test('an entry is called by its own words, else as its page, another site by its host', () => {
  const nameOf = (path: string, words?: string) => entryName(entry(path, words), pages, clinic)
  expect(nameOf('/fees', 'Prices')).toBe('Prices')
  expect(nameOf('/fees#list')).toBe('Page of fees')
  expect(nameOf('https://shop.example/a')).toBe('shop.example')
  expect(nameOf('/gone')).toBe('/gone')
})

test('an entry whose page is not on the site says so', () => {
  const why = (path: string) => whyLeftOut(entry(path), pages, clinic)
  expect([why('/fees'), why('/search'), why('https://shop.example')]).toEqual([null, null, null])
  expect(why('/news')).toContain('Not published')
  expect(why('/knee')).toContain('Hidden')
  expect(why('/gone')).toContain('no such page')
})

test('of two pages with one address the one on the site counts', () => {
  const both = [page('/team', { name: { en: 'Ours' } }), page('/team', { visibility: 'hidden' })]
  for (const order of [both, both.toReversed()])
    expect(byPath(order).get('/team')).toMatchObject({ name: { en: 'Ours' } })
})

test('a page that nothing leads to is listed until a menu has it', () => {
  const unreached = (...menu: string[]) =>
    unreachedPages(
      pages,
      menu.map((path) => entry(path)),
      clinic,
    ).map(({ path }) => path)
  expect(unreached('/fees')).toContain('/about')
  expect(unreached('/about#team')).not.toContain('/about')
  expect(unreached()).not.toContain('/fees')
})

test('a page is found by words of its name and its address, in any order', () => {
  const found = (text: string) => searchPages(pages, text, clinic).map(({ path }) => path)
  expect(found('ABOUT page')).toEqual(['/about'])
  expect(found('nothing')).toEqual([])
  expect(found('')).toHaveLength(4)
})

test('the usual menu has no treatments where the site lists none', () => {
  const paths = (all: MenuPage[]) => usualMenu(byPath(all)).map(({ path }) => path)
  expect(paths([page('/treatments')])).toContain('/treatments')
  expect(paths([])).not.toContain('/treatments')
})
