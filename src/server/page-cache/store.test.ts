import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withdrawnTag } from '#publish/tags.ts'
import { createPage, encodePage, type Page } from './page.ts'
import { createStore } from './store.ts'

async function page(path: string, { tags = ['a'], bytes = 400, status = 200 } = {}): Promise<Page> {
  const rendered = { status, headers: { 'content-type': 'image/png' }, body: Buffer.alloc(bytes) }
  const address = { key: `a.example${path}`, host: 'a.example', path }
  return createPage(rendered, { address, tags, until: Infinity, endsAt: Infinity })
}

const megabyte = 1_000_000

test('an arrival drops the pages that were made of one of its tags, and no others', async () => {
  const tags = fc.subarray(['a', 'b', 'c', 'd'])
  await fc.assert(
    fc.asyncProperty(fc.array(tags, { maxLength: 8 }), tags, async (made, arrived) => {
      const store = createStore(megabyte)
      const pages = await Promise.all(made.map((each, number) => page(`/${number}`, { tags: each })))
      for (const each of pages) store.set(each)
      const dropped = store.drop(arrived)
      const isAffected = (each: Page) => each.tags.some((tag) => arrived.includes(tag))
      expect(new Set(dropped)).toEqual(new Set(pages.filter(isAffected)))
      expect(pages.map(({ isDropped }) => isDropped)).toEqual(pages.map(isAffected))
    }),
  )
})

test('an arrival of everything drops all pages, each once', async () => {
  const store = createStore(megabyte)
  for (const path of ['/', '/search?q=heel']) store.set(await page(path, { tags: [] }))
  expect(store.drop('all')).toHaveLength(2)
  expect(store.drop('all')).toHaveLength(0)
})

test('a dropped page stays until another takes its place', async () => {
  const store = createStore(megabyte)
  const first = await page('/')
  store.set(first)
  store.drop(['a'])
  expect(store.get('a.example/')).toBe(first)
  const second = await page('/')
  store.set(second)
  expect(store.get('a.example/')).toBe(second)
  expect(store.drop(['a'])).toEqual([second])
})

test('a page that shows what was withdrawn does not stay, dropped before or not', async () => {
  const store = createStore(megabyte)
  const pages = await Promise.all(
    ['/story', '/', '/team'].map((path) => page(path, { tags: [path, 'list'] })),
  )
  for (const each of pages) store.set(each)
  store.drop(['/'])
  store.drop(['/story', '/', 'list', withdrawnTag('/story'), withdrawnTag('/')])
  expect(pages.map(({ address }) => store.get(address.key))).toEqual([undefined, undefined, pages[2]])
})

test('no page stays after an arrival of everything, which may hold withdrawals', async () => {
  const store = createStore(megabyte)
  store.set(await page('/'))
  store.drop(['a'])
  store.drop('all')
  expect(store.get('a.example/')).toBeUndefined()
})

test('pages never take more memory than they may, derived encodings included', async () => {
  const max = 200_000
  const store = createStore(max)
  for (let number = 0; number < 200; number++) {
    const rendered = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.alloc(9_000) }
    const path = number % 3 ? `/${number}` : `/search?q=${number}`
    const address = { key: `a.example${path}`, host: 'a.example', path }
    const each = await createPage(rendered, { address, tags: [`${number}`], until: 0, endsAt: Infinity })
    store.set(each)
    await encodePage(each, 'identity')
    store.recount(each)
    expect(store.figures().bytes).toBeLessThanOrEqual(max)
  }
  const { evictions, pages } = store.figures()
  expect(evictions).toBeGreaterThan(0)
  expect(store.drop('all')).toHaveLength(pages)
})

test('addresses that visitors invent push out no page', async () => {
  const store = createStore(100_000)
  const home = await page('/')
  store.set(home)
  for (let number = 0; number < 300; number++) {
    store.set(await page(`/search?q=${number}`))
    store.set(await page(`/Spelling-${number}`, { status: 301 }))
  }
  expect(store.get('a.example/')).toBe(home)
})

test('a page that is recounted after it was replaced does not come back', async () => {
  const store = createStore(megabyte)
  const [first, second] = [await page('/'), await page('/')]
  store.set(first)
  store.set(second)
  store.recount(first)
  expect(store.get('a.example/')).toBe(second)
})

test('a page that is removed is not served again', async () => {
  const store = createStore(megabyte)
  const home = await page('/')
  store.set(home)
  store.remove(home)
  expect(store.get('a.example/')).toBeUndefined()
  expect(store.drop(['a'])).toEqual([])
})
