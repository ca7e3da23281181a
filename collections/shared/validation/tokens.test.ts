import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { longText, richText, text } from '#blocks/fields.ts'
import { paragraph } from '#domain/fixtures.ts'
import { clinics } from '../../clinics/index.ts'
import { sections } from '../fields/sections.ts'
import { refuseUnknownTokens, tokenErrors } from './tokens.ts'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Page',
        fields: [
          text('title'),
          longText('answer'),
          { name: 'synonyms', type: 'text', hasMany: true, localized: true },
          sections,
        ],
      },
      {
        label: 'Search',
        fields: [{ name: 'seo', type: 'group', fields: [text('title'), longText('description')] }],
      },
    ],
  },
  richText('introduction'),
  { type: 'row', fields: [{ name: 'name', type: 'text' }] },
]
const pathsOf = (data: unknown) => tokenErrors(fields, data).map(({ path }) => path)

describe('an unknown token is refused with the path of its field', () => {
  const wrong = 'Come to {{clinic.town}}.'

  test.each([
    ['title', { title: wrong }],
    ['answer', { answer: wrong }],
    ['synonyms', { synonyms: ['heel spur', wrong] }],
    ['seo.description', { seo: { description: wrong } }],
    ['introduction', { introduction: paragraph(wrong) }],
    ['sections.1.heading', { sections: [{ blockType: 'text' }, { blockType: 'text', heading: wrong }] }],
    ['sections.0.body', { sections: [{ blockType: 'text', body: paragraph('Well.', wrong) }] }],
    [
      'sections.0.items.1.text',
      { sections: [{ blockType: 'key-points', items: [{ label: 'A' }, { text: wrong }] }] },
    ],
    [
      'sections.0.rows.0.cells.1.text',
      { sections: [{ blockType: 'comparison', rows: [{ cells: [{ text: 'A' }, { text: wrong }] }] }] },
    ],
  ])('%s', (path, data) => {
    expect(pathsOf(data)).toEqual([path])
  })

  test('in any language, if all are saved at once', () => {
    expect(pathsOf({ title: { en: 'Heel pain', hi: wrong } })).toEqual(['title'])
    expect(pathsOf({ introduction: { en: paragraph('Well.'), kn: paragraph(wrong) } })).toEqual([
      'introduction',
    ])
  })

  test('in a call-out and in a caption', () => {
    const callout = { type: 'block', fields: { blockType: 'callout', text: wrong } }
    const picture = { type: 'upload', fields: { caption: wrong } }
    const introduction = { root: { type: 'root', children: [callout, picture] } }
    expect(pathsOf({ introduction })).toEqual(['introduction', 'introduction'])
  })

  test('the message names the token and the three that are most like it', () => {
    const [error] = tokenErrors(fields, { title: wrong })
    expect(error?.message).toContain('{{clinic.town}}')
    expect(error?.message).toContain('{{clinic.city}}')
    expect(error?.message.match(/\{\{/g)).toHaveLength(4)
  })
})

test('a known token is accepted, even if a change of style splits it', () => {
  const introduction = paragraph('At {{clinic.', 'name}} we begin with {{term.assessment.article}}.')
  expect(pathsOf({ title: 'Heel pain in {{ clinic.city }}', introduction })).toEqual([])
})

test('an unclosed pair of braces is refused', () => {
  expect(
    pathsOf({ title: 'Heel pain in {{clinic.city', introduction: paragraph('at clinic.name}}') }),
  ).toEqual(['title', 'introduction'])
})

test('a token that a clinic may lack is refused in a document’s header and accepted in sections and items, which can be omitted', () => {
  const lackable = 'Write to {{clinic.email}}.'
  const heads = { title: lackable, answer: lackable, seo: { title: lackable, description: lackable } }
  expect(pathsOf(heads)).toEqual(['title', 'answer', 'seo.title', 'seo.description'])
  const body = { blockType: 'key-points', heading: lackable, items: [{ label: lackable, text: lackable }] }
  expect(pathsOf({ sections: [body], introduction: paragraph(lackable) })).toEqual([])
})

test('tokens are refused where they are not interpolated: in names and link addresses', () => {
  const link = {
    type: 'link',
    fields: { url: 'https://{{clinic.name}}' },
    children: [{ type: 'text', text: 'here' }],
  }
  const introduction = { root: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } }
  expect(pathsOf({ name: '{{clinic.name}}', introduction })).toEqual(['introduction', 'name'])
})

test('a clinic’s texts may contain tokens, but not the texts that tokens are replaced with', () => {
  const own = '{{clinic.name}}'
  const data = {
    tagline: own,
    fees: [{ label: '{{term.assessment.title}}', price: '{{clinic.email}}' }],
    vocabulary: [{ term: 'therapy', first: '{{term.therapy}}' }],
    locations: [{ city: own, parking: own }],
  }
  expect(
    tokenErrors(clinics.fields, data)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['fees.0.price', 'locations.0.city', 'vocabulary.0.first'])
})

type Arguments = Parameters<typeof refuseUnknownTokens>[0]

test('publishing is refused with an error that names each field; a draft is saved', async () => {
  const collection = { slug: 'pages', fields, versions: { drafts: {} } }
  const save = async (data: unknown) => refuseUnknownTokens({ data, collection, req: {} } as Arguments)
  await expect(save({ _status: 'published', title: '{{clinic.town}}' })).rejects.toThrow(
    expect.objectContaining({
      status: 400,
      data: expect.objectContaining({ errors: [expect.objectContaining({ path: 'title' })] }),
    }),
  )
  const draft = { _status: 'draft', title: '{{clinic.town}}' }
  expect(await save(draft)).toEqual(draft)
})

test('a collection without drafts refuses a fault at each save', async () => {
  const save = async (data: unknown) =>
    refuseUnknownTokens({ data, collection: { slug: 'media', fields }, req: {} } as Arguments)
  await expect(save({ title: '{{clinic.town}}' })).rejects.toThrow()
})
