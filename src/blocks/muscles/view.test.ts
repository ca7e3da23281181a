import { expect, test } from 'vitest'
import { htmlText, renderSections } from '../render-sections.tsx'
import { muscles } from './index.ts'

const html = renderSections(muscles.fixtures)

test('a muscle shows its referred pain and this page’s note, and links to its page', () => {
  expect(html).toContain('<a href="/muscles/gastrocnemius">Gastrocnemius</a>')
  expect(htmlText(html)).toContain('May be felt The heel, back and sole')
  expect(htmlText(html)).toContain('Holds you up when the knee is bent.')
})

test('a muscle without a page is named without a link; one that is unknown is left out', () => {
  expect(html).toContain('<h3 class="muscle-name">Plantaris</h3>')
  expect(html.match(/<li class="muscle"/g)).toHaveLength(3)
})

test('introduction and closing are shown without any muscle', () => {
  const [whole] = muscles.fixtures as [(typeof muscles.fixtures)[0]]
  const bare = renderSections([{ ...whole, fields: { ...whole.fields, items: [] } }])
  expect(bare).not.toContain('<ul')
  expect(htmlText(bare)).toContain('Travell and Simons')
})
