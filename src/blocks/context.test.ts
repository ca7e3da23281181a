import { expect, test } from 'vitest'
import { resolveHref } from './context.ts'
import { fixtureContext } from './fixture-context.ts'

const context = fixtureContext({ locale: 'kn' })

test.each([
  ['/first-visit', '/kn/first-visit'],
  ['https://www.jospt.org/', 'https://www.jospt.org/'],
  ['tel:+14035550188', 'tel:+14035550188'],
  ['mailto:desk@clinic.example', 'mailto:desk@clinic.example'],
  ['#urgent-care', '#urgent-care'],
])('%s links to %s', (written, href) => {
  expect(resolveHref(written, context)).toBe(href)
})

test('a path that leads nowhere is not linked', () => {
  const isDeadPath = (path: string) => path === '/conditions/gone'
  const links = ['/conditions/gone', '/first-visit'].map((path) =>
    resolveHref(path, fixtureContext({ isDeadPath })),
  )
  expect(links).toEqual([null, '/first-visit'])
})

test.each([
  null,
  '',
  '  ',
  'first-visit',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'https:// with spaces',
])('%j is not linked', (written) => {
  expect(resolveHref(written, context)).toBeNull()
})
