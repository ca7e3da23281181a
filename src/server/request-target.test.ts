import { expect, test } from 'vitest'
import { pathArea } from './request-area.ts'
import { readTarget } from './request-target.ts'

test.each([
  ['/', '/', 'page'],
  ['/conditions/achilles-tendinopathy?page=2', '/conditions/achilles-tendinopathy?page=2', 'page'],
  ['/admin', '/admin', 'admin'],
  ['/admin/login?x=1', '/admin/login?x=1', 'admin'],
  ['/api/media/file/calf.png', '/api/media/file/calf.png', 'api'],
  ['/administration', '/administration', 'page'],
  ['/hi/admin', '/hi/admin', 'page'],
  ['/admin/../conditions', '/conditions', 'page'],
  ['/admin/%2e%2e/conditions', '/conditions', 'page'],
  ['/admin\\..\\conditions', '/conditions', 'page'],
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
