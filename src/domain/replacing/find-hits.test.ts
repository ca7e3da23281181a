import { expect, test } from 'vitest'
import { findHits } from './find-hits.ts'

const find = (value: unknown) => findHits(value, { text: 'shin pain', matchCase: false, wholeWords: true })
const text = (words: string) => ({ type: 'text', text: words })
const rich = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})

test('a place in a text has the words around it, shortened at words', () => {
  const before = 'Runners who train on hard ground more often than their calves can bear have '
  expect(find(`${before}shin pain, they say.`)).toEqual([
    {
      path: '',
      start: before.length,
      found: 'shin pain',
      before: expect.stringMatching(/^…\S.* have $/),
      after: ', they say.',
      isSplit: false,
    },
  ])
})

test('a place in rich text has the path of its string, and words of other styles around it', () => {
  const value = rich(text('With '), { type: 'text', text: 'shin pain', format: 1 }, text(' rest.'))
  expect(find(value)).toEqual([
    {
      path: 'root.children.0.children.1.text',
      start: 0,
      found: 'shin pain',
      before: 'With ',
      after: ' rest.',
      isSplit: false,
    },
  ])
})

test('a place in which styles change is split', () => {
  expect(find(rich(text('shin '), { type: 'text', text: 'pain', format: 1 }))).toMatchObject([
    { path: 'root.children.0.children.0.text', isSplit: true },
  ])
})

test('a place in the words of a link is found, and none in an address that is shown', () => {
  const link = { type: 'link', fields: { url: '/shin pain' }, children: [text('shin pain')] }
  const address = { type: 'autolink', fields: { url: 'shin pain' }, children: [text('shin pain')] }
  expect(find(rich(link, text(' '), address))).toMatchObject([
    { path: 'root.children.0.children.0.children.0.text', isSplit: false },
  ])
})

test('a token that styles split is left alone', () => {
  expect(find(rich(text('{{shin pain'), { type: 'text', text: '}}', format: 1 }))).toEqual([])
})

test('call-outs and captions are searched, their settings are not', () => {
  const block = { type: 'block', fields: { blockType: 'shin pain', title: 'Shin pain', text: 'No' } }
  expect(find({ root: { type: 'root', children: [block] } })).toMatchObject([
    { path: 'root.children.0.fields.title', found: 'Shin pain' },
  ])
})

test('each text of a list is searched', () => {
  expect(find(['Shin pain', 'Calf pain', 'Shin pain'])).toMatchObject([{ path: '0' }, { path: '2' }])
})
