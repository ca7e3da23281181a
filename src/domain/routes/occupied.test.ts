import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeTags } from '../locales/tags.ts'
import { occupantOf } from './occupied.ts'
import { collectionPaths, pageRoles, parseRoute, type RoutedCollection, routeDocument } from './routes.ts'
import { siteFilePaths } from './site-files.ts'

const root = path.join(import.meta.dirname, '../../..')
const canBeSlug = (name: string) => /^[a-z0-9-]+$/.test(name)

/** The first segments of the addresses that Next's routes answer: groups in parentheses are not part of an address. */
function nextSegments(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    return entry.name.startsWith('(') ? nextSegments(path.join(folder, entry.name)) : [entry.name]
  })
}

test.each([
  ['search', 'the search page'],
  ['conditions', 'the list of conditions'],
  ['blog', 'the blog'],
  ['admin', 'the admin panel'],
  ['hi', 'the site in '],
])('a page can’t have the slug "%s", where %s stands', (slug, occupant) => {
  expect(occupantOf('pages', slug)).toContain(occupant)
})

test('every route of Next, every folder of public files, every locale and every role is occupied', () => {
  const served = [
    ...nextSegments(path.join(root, 'src/app')),
    ...siteFilePaths.flatMap((file) => (file.endsWith('/') ? [file.slice(0, -1)] : [])),
    'error-pages',
    ...nextSegments(path.join(root, 'public')),
    'fonts',
    'media',
    'preview',
    'healthz',
  ].filter((name) => canBeSlug(name) && !['frames', 'html', 'requests'].includes(name))
  for (const slug of [...served, ...pageRoles, ...localeTags.map((tag) => tag.toLowerCase())])
    expect([slug, occupantOf('pages', slug)]).toEqual([slug, expect.any(String)])
})

test('a slug is free where, and only where, its address leads to the document', () => {
  const collections = Object.keys(collectionPaths) as RoutedCollection[]
  fc.assert(
    fc.property(fc.constantFrom(...collections), fc.stringMatching(/^[a-z]{1,12}$/), (collection, slug) => {
      if (occupantOf(collection, slug)) return
      const route = parseRoute(`${collectionPaths[collection]}/${slug}`.split('/').filter(Boolean))
      expect(route && routeDocument(route)).toEqual({ collection, slug })
    }),
  )
})

test.each(['conditions', 'posts', 'practitioners'] as const)(
  'below its list, %s may have any slug',
  (collection) => {
    for (const slug of ['search', 'admin', 'hi', 'index']) expect(occupantOf(collection, slug)).toBeNull()
  },
)
