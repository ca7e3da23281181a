import { describe, expect, test } from 'vitest'
import { toAdaptation, toDocument } from './document.ts'

const unsaid = { en: null, hi: null }

describe('a document', () => {
  const row = {
    id: 'document-1',
    title: { en: 'Heel pain', hi: null },
    heading: unsaid,
    navLabel: {},
    answer: { en: 'Often the plantar fascia.' },
    synonyms: { en: ['heel spur'] },
    hero: null,
    sections: [{ id: 's', blockType: 'text', key: 'overview', heading: { en: 'What it is' } }],
    when: { treatments: [], jurisdictions: [], professions: [] },
    slug: 'heel-pain',
    owner: null,
    seo: { title: unsaid, description: { en: 'About heels' }, image: null },
    muscles: ['calf'],
    _status: 'published',
  }

  test('is its words and pointers, without what was not said and what the page has no use for', () => {
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

  test('belongs to its owner, or to the clinic whose page it is, given as an id or as a document', () => {
    expect(toDocument('posts', { ...row, owner: 'clinic-1' }).owner).toBe('clinic-1')
    expect(toDocument('pages', { ...row, owner: undefined, tenant: { id: 'clinic-1' } }).owner).toBe(
      'clinic-1',
    )
  })

  test('says its summary where an answer is asked for', () => {
    expect(toDocument('posts', { ...row, answer: unsaid, excerpt: { en: 'In short' } }).answer).toEqual({
      en: 'In short',
    })
  })

  test('may be no more than an id, as a new draft is', () => {
    expect(toDocument('conditions', { id: 'draft-1', title: null, seo: null })).toEqual({
      collection: 'conditions',
      id: 'draft-1',
      slug: '',
      owner: null,
      title: {},
      sections: [],
    })
  })

  test('holds nowhere where its conditions can’t be read', () => {
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
    title: unsaid,
    heading: { en: 'Start here' },
    introduction: unsaid,
    author: 'maya',
    callToAction: {
      heading: unsaid,
      text: { en: 'Call us' },
      sellingPoints: [{ id: 'p1', key: null, label: { en: 'Near' } }],
      button: {},
    },
    seo: { title: unsaid, description: unsaid, image: null },
    visible: true,
    redirectTo: null,
  }

  test('knows its clinic, its document and its operations, each with one section at most', () => {
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

  test('says nothing where nothing was written, so that the shared words show', () => {
    const { title, introduction, redirectTo, callToAction } = toAdaptation(row)
    expect([title, introduction, redirectTo]).toEqual([undefined, undefined, undefined])
    expect(callToAction).toEqual({
      text: { en: 'Call us' },
      sellingPoints: [{ key: 'p1', label: { en: 'Near' } }],
    })
  })

  test('is shown unless it was hidden', () => {
    expect(toAdaptation({ ...row, visible: null }).visible).toBe(true)
    expect(toAdaptation({ ...row, visible: false }).visible).toBe(false)
  })

  test('may be no more than a clinic and a document', () => {
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
    ['an operation that there is not', { operations: [{ op: 'rewrite', at: 'care' }] }],
  ])('with %s is none', (_, changes) => {
    expect(() => toAdaptation({ ...row, ...changes })).toThrow()
  })
})
