import { expect, test } from 'vitest'
import { asText } from '../fixture-parts.ts'
import { renderSections } from '../render-sections.tsx'
import { links } from './index.ts'

const withItems = (...items: Record<string, unknown>[]) => [
  { kind: 'links', key: 'links', heading: asText('Links'), fields: { items } },
]

test('links to documents, to pages of the site in the page’s locale, and to other sites', () => {
  const html = renderSections(links.fixtures, { locale: 'hi' })
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/hi/first-visit',
    '/treatments/loading-exercise',
    'https://www.jospt.org/',
  ])
})

test('leaves out an entry without a target, and a section without entries', () => {
  const gone = { relationTo: 'treatments', value: 'shockwave' }
  expect(renderSections(withItems({ key: 'a', label: asText('Gone'), document: gone }))).toBe('')
  expect(renderSections(withItems({ key: 'a', label: asText('Script'), href: 'javascript:alert(1)' }))).toBe(
    '',
  )
})

test('the address is used where the document is gone', () => {
  const gone = { relationTo: 'conditions', value: 'gone' }
  const html = renderSections(
    withItems({ key: 'a', label: asText('Read on'), document: gone, href: '/blog' }),
  )
  expect(html).toContain('href="/blog"')
})
