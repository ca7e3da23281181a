import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DocumentCards } from './document-cards.tsx'
import { LinksList } from './links-list.tsx'

test('a list in several languages becomes one list each, the page’s language first and the others named', () => {
  const targets = [
    { title: { text: 'Heel pain', lang: 'en' as const }, href: '/hi/a' },
    { title: { text: 'पिंडली' }, href: '/hi/b' },
    { title: { text: 'Knee', lang: 'en' as const }, href: '/hi/c' },
  ]
  const html = renderToStaticMarkup(<LinksList targets={targets} />)
  expect(html.replace(/<a [^>]*>|<\/a>| class="[^"]*"/g, '')).toBe(
    '<ul><li>पिंडली</li></ul><p lang="en">English</p><ul><li>Heel pain</li><li>Knee</li></ul>',
  )
})

test('a list in one language stays one list without a label', () => {
  const html = renderToStaticMarkup(<LinksList targets={[{ title: { text: 'Knee' }, href: '/a' }]} />)
  expect(html).not.toContain('list-language')
})

test('a card shows no text in another language than its title', () => {
  const card = {
    title: { text: 'पिंडली' },
    href: '/hi/b',
    answer: { text: 'Rest it.', lang: 'en' as const },
    picture: null,
  }
  expect(renderToStaticMarkup(<DocumentCards cards={[card]} headingLevel={3} />)).not.toContain('Rest it.')
})
