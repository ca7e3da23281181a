import { expect, test } from 'vitest'
import { libraryKinds } from '../library/collections.ts'
import { collectionPaths, pageRoles, parseRoute, routeDocument } from './routes.ts'

const segmentsOf = (path: string) => path.split('/').filter(Boolean)

test('the empty path is the home page', () => {
  expect(parseRoute([])).toEqual({ kind: 'home' })
})

test.each(libraryKinds)('the path of %s leads to their list, and below it to each of them', (collection) => {
  const segments = segmentsOf(collectionPaths[collection])
  expect(parseRoute(segments)).toEqual({ kind: 'index', collection, role: segments[0] })
  expect(pageRoles).toContain(segments[0])
  expect(parseRoute([...segments, 'heel-pain'])).toEqual({ kind: 'document', collection, slug: 'heel-pain' })
})

test.each([
  ['practitioners', 'practitioner'],
  ['posts', 'post'],
  ['pages', 'page'],
] as const)('each of %s has its address', (collection, kind) => {
  expect(parseRoute(segmentsOf(`${collectionPaths[collection]}/maya`))).toEqual({ kind, slug: 'maya' })
})

test('each address below a collection’s path is that of one document, and the lists are of none', () => {
  for (const [collection, path] of Object.entries(collectionPaths)) {
    const route = parseRoute(segmentsOf(`${path}/maya`))
    expect(route && routeDocument(route)).toEqual({ collection, slug: 'maya' })
  }
  for (const segments of [[], ['conditions'], ['team'], ['contact'], ['locations', 'calgary'], ['search']]) {
    const route = parseRoute(segments)
    expect(route && routeDocument(route)).toBeNull()
  }
})

test.each(['team', 'stories', 'blog', 'locations', 'contact'])('/%s is a page of the site', (kind) => {
  expect(parseRoute([kind])).toEqual({ kind })
})

test('a location has an address below the locations', () => {
  expect(parseRoute(['locations', 'calgary'])).toEqual({ kind: 'location', slug: 'calgary' })
})

test.each([
  ['conditions', 'a', 'b'],
  ['about', 'us'],
  ['contact', 'form'],
  ['stories', 'one'],
  ['team', 'a', 'b'],
])('no address is /%s/%s…', (...segments) => {
  expect(parseRoute(segments)).toBeNull()
})
