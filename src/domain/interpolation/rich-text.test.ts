import { expect, test } from 'vitest'
import { clinicExample, paragraph } from '../fixtures.ts'
import { createLocalizedInterpolator } from './localized-interpolator.ts'
import { findLinkUrls, hasContent, interpolateRichTextState, type RichNode, readLines } from './rich-text.ts'

const clinic = clinicExample({
  vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' }, later: { en: 'physio' } } }],
})
const interpolateNodes = (...children: RichNode[]) => {
  const { interpolators } = createLocalizedInterpolator(clinic, 'en-CA')
  return interpolateRichTextState({ root: { type: 'root', children } }, interpolators.en)
}
const text = (content: string, format = 0): RichNode => ({ type: 'text', text: content, format })
const node = (type: string, ...children: RichNode[]): RichNode => ({ type, children })
const collectTexts = (interpolated: RichNode): string[] =>
  interpolated.text === undefined ? (interpolated.children ?? []).flatMap(collectTexts) : [interpolated.text]

test('a token split by a change of style is interpolated where it begins', () => {
  const interpolated = interpolateNodes(
    node('paragraph', text('At {{clinic.'), text('na', 1), text('me}} today')),
  )
  expect(collectTexts(interpolated)).toEqual(['At Prairie Physiotherapy', '', ' today'])
})

test('a token may span a link but not paragraphs', () => {
  const link = { type: 'link', fields: { url: '/contact' }, children: [text('clinic.city')] }
  expect(collectTexts(interpolateNodes(node('paragraph', text('in {{'), link, text('}}.')))).join('')).toBe(
    'in Calgary.',
  )
  expect(
    collectTexts(
      interpolateNodes(node('paragraph', text('in {{clinic.')), node('paragraph', text('city}}'))),
    ).join('|'),
  ).toBe('in |city')
})

test('single braces at node boundaries do not form a pair', () => {
  expect(
    collectTexts(
      interpolateNodes(node('paragraph', text('{'), text('{{clinic.nothing}}{'), text('a}'), text('}'))),
    ).join(''),
  ).toBe('a')
})

test('styles, links and settings are unchanged', () => {
  const interpolated = interpolateNodes(
    node('paragraph', text('a'), { type: 'link', fields: { url: '/x' }, children: [text('b', 1)] }),
  )
  expect(interpolated).toEqual({
    type: 'root',
    children: [
      node('paragraph', text('a'), { type: 'link', fields: { url: '/x' }, children: [text('b', 1)] }),
    ],
  })
})

test('a sentence continues across a change of style, and a paragraph starts one', () => {
  const interpolated = interpolateNodes(
    node('paragraph', text('We do '), text('{{term.therapy}}', 1)),
    node('paragraph', text('{{term.therapy}} helps')),
  )
  expect(collectTexts(interpolated)).toEqual(['We do ', 'physiotherapy', 'Physio helps'])
})

test('a term in a heading does not count as a mention, and a quotation keeps its spelling', () => {
  const interpolated = interpolateNodes(
    node('heading', text('{{term.therapy}} in color')),
    node('quote', text('{{term.therapy}} in color')),
  )
  expect(collectTexts(interpolated)).toEqual(['Physiotherapy in colour', 'Physiotherapy in color'])
})

test('call-outs and captions are interpolated, but not their settings', () => {
  const fields = { blockType: 'callout', tone: 'color', title: 'In {{clinic.city}}', text: 'A color' }
  expect(interpolateNodes({ type: 'block', fields }).children).toEqual([
    { type: 'block', fields: { ...fields, title: 'In Calgary', text: 'A colour' } },
  ])
  const [picture] =
    interpolateNodes({ type: 'upload', value: 'picture', fields: { caption: '{{clinic.city}}' } }).children ??
    []
  expect(picture?.fields).toEqual({ caption: 'Calgary' })
})

test('lines are paragraphs, headings, list entries, call-out texts and captions', () => {
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

test('blank text is not content, but a picture is', () => {
  expect(hasContent(paragraph(' ', '').root)).toBe(false)
  expect(hasContent(paragraph('', 'a').root)).toBe(true)
  expect(hasContent(node('root', { type: 'upload', value: 'picture' }))).toBe(true)
})
