import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathArea } from './request-area.ts'
import { isWellFormed, readTarget } from './request-target.ts'

test.each([
  ['/', '/', 'page'],
  ['/conditions/achilles-tendinopathy?page=2', '/conditions/achilles-tendinopathy?page=2', 'page'],
  ['/admin', '/admin', 'admin'],
  ['/admin/login?x=1', '/admin/login?x=1', 'admin'],
  ['/api/media/file/calf.png', '/api/media/file/calf.png', 'file'],
  ['/api/media', '/api/media', 'api'],
  ['/administration', '/administration', 'page'],
  ['/hi/admin', '/hi/admin', 'page'],
  ['/admin/../conditions', '/conditions', 'page'],
  ['/admin/%2e%2e/conditions', '/conditions', 'page'],
  ['/admin\\..\\conditions', '/conditions', 'page'],
  ['/%61dmin', '/admin', 'admin'],
  ['/a%2Fdmin/%41%7e', '/a%2Fdmin/A~', 'page'],
  ['//evil.example/admin', '//evil.example/admin', 'page'],
])('%s becomes %s, in the area %s', (target, expected, area) => {
  const url = readTarget(target)
  expect(url && url.pathname + url.search).toBe(expected)
  expect(pathArea(url?.pathname ?? '')).toBe(area)
})

test('Next’s page data can be requested of the admin panel only', () => {
  expect(readTarget('/a?_rsc=x1&b=c')?.search).toBe('?b=c')
  expect(readTarget('/admin?_rsc=x1')?.search).toBe('?_rsc=x1')
})

test('a query without _rsc keeps its encoding', () => {
  expect(readTarget('/api/x?where[a][equals]=%20b+c&d')?.search).toBe('?where[a][equals]=%20b+c&d')
})

test.each(['*', 'http://evil.example/', '', 'nyc.localhost:3000'])('%s is rejected', (target) => {
  expect(readTarget(target)).toBeUndefined()
})

const malformed = [
  '/%',
  '/%ff',
  '/%E0%A4',
  '/conditions/100%',
  '/media/%00',
  '/media/..%2f..',
  '/a/..%5Cb',
  '/%0a',
]

test.each(malformed)('%s is malformed', (path) => {
  expect(isWellFormed(readTarget(path)?.pathname ?? '')).toBe(false)
})

test.each(['/', '/conditions/100%25', '/kn/%E0%B2%A8', '/a%2fb', '/a..b/...', '/2025/04/..hidden'])(
  '%s is well formed',
  (path) => {
    expect(isWellFormed(readTarget(path)?.pathname ?? '')).toBe(true)
  },
)

test('every route can decode a well-formed path, whatever was requested', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '%',
      '%2',
      '%ff',
      '%00',
      '%2f',
      '%5c',
      '%2e',
      '..',
      '/',
      '\\',
      '%E0%A4',
      '%25',
      'é',
      'media',
    ),
    fc.string({ maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const pathname = readTarget(`/${pieces.join('')}`)?.pathname
      fc.pre(pathname !== undefined && isWellFormed(pathname))
      const decoded = decodeURIComponent(pathname ?? '')
      expect(decoded).not.toContain('\0')
      expect(decoded.split(/[\\/]/)).not.toContain('..')
    }),
  )
})
