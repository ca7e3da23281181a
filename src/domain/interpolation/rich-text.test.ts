import { expect, test } from 'vitest'
import { clinicExample, paragraph } from '../fixtures.ts'
import { createLocalizedInterpolator } from './localized-interpolator.ts'
import { findLinkUrls, hasContent, interpolateRichTextState, type RichNode, readLines } from './rich-text.ts'

const clinic = clinicExample({
  vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' }, later: { en: 'physio' } } }],
})
const sayIn = (...children: RichNode[]) => {
  const { interpolators } = createLocalizedInterpolator(clinic, 'en-CA')
  return interpolateRichTextState({ root: { type: 'root', children } }, interpolators.en)
}
const text = (words: string, format = 0): RichNode => ({ type: 'text', text: words, format })
const node = (type: string, ...children: RichNode[]): RichNode => ({ type, children })
const textsOf = (said: RichNode): string[] =>
  said.text === undefined ? (said.children ?? []).flatMap(textsOf) : [said.text]

test('a token cut in two by a change of style is filled in where it begins', () => {
  const said = sayIn(node('paragraph', text('At {{clinic.'), text('na', 1), text('me}} today')))
  expect(textsOf(said)).toEqual(['At Prairie Physiotherapy', '', ' today'])
})

test('a token is found across a link, but not across paragraphs', () => {
  const link = { type: 'link', fields: { url: '/contact' }, children: [text('clinic.city')] }
  expect(textsOf(sayIn(node('paragraph', text('in {{'), link, text('}}.')))).join('')).toBe('in Calgary.')
  expect(
    textsOf(sayIn(node('paragraph', text('in {{clinic.')), node('paragraph', text('city}}')))).join('|'),
  ).toBe('in |city')
})

test('single braces at the borders of two nodes make no pair', () => {
  expect(
    textsOf(sayIn(node('paragraph', text('{'), text('{{clinic.nothing}}{'), text('a}'), text('}')))).join(''),
  ).toBe('a')
})

test('styles, links and settings stay', () => {
  const said = sayIn(
    node('paragraph', text('a'), { type: 'link', fields: { url: '/x' }, children: [text('b', 1)] }),
  )
  expect(said).toEqual({
    type: 'root',
    children: [
      node('paragraph', text('a'), { type: 'link', fields: { url: '/x' }, children: [text('b', 1)] }),
    ],
  })
})

test('a sentence goes on across a change of style, a paragraph begins one', () => {
  const said = sayIn(
    node('paragraph', text('We do '), text('{{term.therapy}}', 1)),
    node('paragraph', text('{{term.therapy}} helps')),
  )
  expect(textsOf(said)).toEqual(['We do ', 'physiotherapy', 'Physio helps'])
})

test('a heading names a term without mentioning it, a quotation keeps its spelling', () => {
  const said = sayIn(
    node('heading', text('{{term.therapy}} in color')),
    node('quote', text('{{term.therapy}} in color')),
  )
  expect(textsOf(said)).toEqual(['Physiotherapy in colour', 'Physiotherapy in color'])
})

test('call-outs and captions are spoken, their settings are not', () => {
  const fields = { blockType: 'callout', tone: 'color', title: 'In {{clinic.city}}', text: 'A color' }
  expect(sayIn({ type: 'block', fields }).children).toEqual([
    { type: 'block', fields: { ...fields, title: 'In Calgary', text: 'A colour' } },
  ])
  const [picture] =
    sayIn({ type: 'upload', value: 'picture', fields: { caption: '{{clinic.city}}' } }).children ?? []
  expect(picture?.fields).toEqual({ caption: 'Calgary' })
})

test('lines are what a reader takes in at a time', () => {
  const list = node('list', node('listitem', text('one')), node('listitem', text('t'), text('wo', 1)))
  const callout = {
    type: 'block',
    fields: { blockType: 'callout', tone: 'note', title: 'Title', text: 'Text' },
  }
  const root = node(
    'root',
    node('paragraph', text('a '), { type: 'link', fields: { url: '/x' }, children: [text('link')] }),
    list,
    callout,
  )
  expect(readLines({ root }).filter(Boolean)).toEqual(['a link', 'one', 'two', 'Title', 'Text'])
  expect(findLinkUrls(root)).toEqual(['/x'])
})

test('blank text is no content, a picture or a call-out is', () => {
  expect(hasContent(paragraph(' ', '').root)).toBe(false)
  expect(hasContent(paragraph('', 'a').root)).toBe(true)
  expect(hasContent(node('root', { type: 'upload', value: 'picture' }))).toBe(true)
})
