import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SectionFrame } from './section-frame.tsx'

const section = { kind: 'research', key: 'research', heading: { text: 'Research' } }
const render = (own: object = {}) =>
  renderToStaticMarkup(<SectionFrame section={{ ...section, ...own }}>Two trials.</SectionFrame>)

test('an open section has the id itself', () => {
  expect(render()).toContain('<section id="research" class="section section-research"')
  expect(render()).not.toContain('<details')
})

test('a folded section shows its heading, and has its text and its id inside the fold', () => {
  expect(render({ isFolded: true })).toMatch(
    /^<section class="[^"]*section-folded" aria-labelledby="research-heading"><details class="section-details"><summary[^>]*><h2 id="research-heading"[^>]*>Research<\/h2><\/summary><div id="research" class="section-body">Two trials\.<\/div><\/details><\/section>$/,
  )
})

test('a folded section in another language says so beside its heading', () => {
  expect(render({ isFolded: true, language: 'In English' })).toContain(
    'Research</h2><span class="section-language">In English</span></summary>',
  )
  expect(render({ language: 'In English' })).not.toContain('In English')
})

test('a section without a heading is never folded', () => {
  expect(render({ isFolded: true, heading: null })).toContain('<section id="research"')
})
