import { describe, expect, test } from 'vitest'
import { contentLocales } from '#domain/locales/localized.ts'
import { toAdaptation, toDocument } from './document.ts'

const empty = { en: null, hi: null }

describe('a document', () => {
  const row = {
    id: 'document-1',
    title: { en: 'Heel pain', hi: null },
    heading: empty,
    navLabel: {},
    answer: { en: 'Often the plantar fascia.' },
    synonyms: { en: ['heel spur'] },
    hero: null,
    sections: [{ id: 's', blockType: 'text', key: 'overview', heading: { en: 'What it is' } }],
    when: { treatments: [], jurisdictions: [], professions: [] },
    slug: 'heel-pain',
    owner: null,
    seo: { title: empty, description: { en: 'About heels' }, image: null },
    muscles: ['calf'],
    _status: 'published',
  }

  test('has its texts and relations, without empty fields and those that no page needs', () => {
    expect(toDocument('conditions', row)).toEqual({
      collection: 'conditions',
      id: 'document-1',
      slug: 'heel-pain',
      owner: null,
      title: { en: 'Heel pain', hi: null },
      answer: { en: 'Often the plantar fascia.' },
      synonyms: { en: ['heel spur'] },
      seo: { description: { en: 'About heels' } },
      displayConditions: { treatments: [], jurisdictions: [], professions: [] },
      sections: [expect.objectContaining({ key: 'overview' })],
    })
  })

  test('has the owner of its row, or the clinic of a page, given as an id or as a document', () => {
    expect(toDocument('posts', { ...row, owner: 'clinic-1' }).owner).toBe('clinic-1')
    expect(toDocument('pages', { ...row, owner: undefined, tenant: { id: 'clinic-1' } }).owner).toBe(
      'clinic-1',
    )
  })

  test('has its term as title in every content locale, if it is a treatment with a term', () => {
    const { title } = toDocument('treatments', { ...row, term: 'dryNeedling' })
    expect(title).toEqual(
      Object.fromEntries(contentLocales.map((locale) => [locale, '{{term.dryNeedling.title}}'])),
    )
  })

  test('uses its excerpt as answer if it has none', () => {
    expect(toDocument('posts', { ...row, answer: empty, excerpt: { en: 'In short' } }).answer).toEqual({
      en: 'In short',
    })
  })

  test('may have only an id, like a new draft', () => {
    expect(toDocument('conditions', { id: 'draft-1', title: null, seo: null })).toEqual({
      collection: 'conditions',
      id: 'draft-1',
      slug: '',
      owner: null,
      title: {},
      sections: [],
    })
  })

  test('is displayed nowhere if its display conditions are invalid', () => {
    expect(toDocument('conditions', { ...row, when: { treatments: 'needling' } }).displayConditions).toEqual({
      jurisdictions: ['nowhere'],
    })
  })
})

describe('an adaptation', () => {
  const row = {
    id: 'adaptation-1',
    tenant: 'clinic-1',
    source: { relationTo: 'conditions', value: 'document-1' },
    sourceKey: 'conditions:document-1',
    operations: [
      {
        id: 'o1',
        op: 'after',
        at: 'care',
        to: null,
        content: [
          {
            id: 'c1',
            blockType: 'text',
            key: 'winter',
            heading: { en: 'In winter' },
            when: {},
            locked: false,
            clinical: true,
          },
        ],
        baseRevision: { en: 'fed5169f987020f0' },
        heading: { en: null },
      },
      {
        id: 'o2',
        op: 'retitle',
        at: 'questions',
        content: [],
        baseRevision: {},
        heading: { en: 'Quick answers' },
      },
      { id: 'o3', op: 'move', at: 'care', to: 'end', content: null },
    ],
    title: empty,
    heading: { en: 'Start here' },
    introduction: empty,
    author: 'maya',
    callToAction: {
      heading: empty,
      text: { en: 'Call us' },
      sellingPoints: [{ id: 'p1', key: null, label: { en: 'Near' } }],
      button: {},
    },
    seo: { title: empty, description: empty, image: null },
    visible: true,
    redirectTo: null,
  }

  test('has its clinic, its document and its operations, each with at most one section', () => {
    expect(toAdaptation(row)).toMatchObject({
      id: 'adaptation-1',
      clinic: 'clinic-1',
      source: 'conditions:document-1',
      visible: true,
      heading: { en: 'Start here' },
      author: 'maya',
    })
    expect(toAdaptation(row).operations).toEqual([
      {
        op: 'after',
        at: 'care',
        content: expect.objectContaining({ kind: 'text', key: 'winter', heading: { en: 'In winter' } }),
        baseRevision: { en: 'fed5169f987020f0' },
      },
      { op: 'retitle', at: 'questions', heading: { en: 'Quick answers' } },
      { op: 'move', at: 'care', to: 'end' },
    ])
  })

  test('leaves empty fields undefined, so that the shared texts are shown', () => {
    const { title, introduction, redirectTo, callToAction } = toAdaptation(row)
    expect([title, introduction, redirectTo]).toEqual([undefined, undefined, undefined])
    expect(callToAction).toEqual({
      text: { en: 'Call us' },
      sellingPoints: [{ key: 'p1', label: { en: 'Near' } }],
    })
  })

  test('is visible by default', () => {
    expect(toAdaptation({ ...row, visible: null }).visible).toBe(true)
    expect(toAdaptation({ ...row, visible: false }).visible).toBe(false)
  })

  test('may have only a clinic and a document', () => {
    const { id, tenant, source } = row
    expect(toAdaptation({ id, tenant, source })).toEqual({
      id,
      clinic: tenant,
      source: 'conditions:document-1',
      visible: true,
      operations: [],
    })
  })

  test.each([
    ['no clinic', { tenant: null }],
    ['no document', { source: null }],
    ['an unknown operation', { operations: [{ op: 'rewrite', at: 'care' }] }],
  ])('with %s is rejected', (_, changes) => {
    expect(() => toAdaptation({ ...row, ...changes })).toThrow()
  })
})
