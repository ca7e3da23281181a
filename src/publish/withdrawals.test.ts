import { describe, expect, test } from 'vitest'
import type { StoredRow } from './changed-fields.ts'
import { withdrawalOf } from './withdrawals.ts'

type Fields = Record<string, unknown>

/** What the change of a document takes back. `null`: the document is public no more. */
const withdrawal = (collection: string, row: StoredRow, own: Fields | null): string[] =>
  withdrawalOf({ collection, before: row, after: own && { ...row, ...own } })

const story = { id: 't1', tenant: 'nyc', text: { en: 'It helped.' }, consent: { scope: 'website' } }
const ofStory = ['body:testimonials:t1', 'head:testimonials:t1', 'collection:testimonials:nyc']

describe('a change withdraws', () => {
  test('all that shows a document which is unpublished or deleted, its address and its pictures', () => {
    const picture = '0b0d2a4e-6c1f-4b68-9d0e-0c8f1f3a7b11'
    const post = { id: 'p1', slug: 'news', owner: null, hero: picture }
    expect(withdrawal('posts', post, null)).toEqual([
      'slug:posts:news:network',
      'body:posts:p1',
      'head:posts:p1',
      'collection:posts:network',
      `shown:${picture}`,
    ])
  })

  test('a document whose consent is changed', () => {
    expect(
      withdrawal('testimonials', story, { consent: { scope: 'website', expiresOn: '2026-01-01' } }),
    ).toEqual(ofStory)
  })

  test('a person who leaves one of several clinics, and a document that moves to another', () => {
    const person = { id: 'p1', placements: [{ clinic: 'nyc' }, { clinic: 'okotoks' }] }
    expect(withdrawal('practitioners', person, { placements: [{ clinic: 'okotoks' }] })).toContain(
      'body:practitioners:p1',
    )
    expect(withdrawal('testimonials', story, { tenant: 'okotoks' })).toEqual(ofStory)
  })

  test.each([
    ['conditions', 'supersededRevisions', ['r1']],
    ['conditions', 'when', { jurisdictions: ['US-NY'] }],
    ['posts', 'publishedOn', '2099-01-01T12:00:00.000Z'],
    ['media', 'consent', { showsPerson: true }],
    ['media', 'filename', 'other.jpg'],
  ])('a document of %s whose %s decides anew what may be shown', (collection, field, value) => {
    const row = { id: 'd1', slug: 'a', owner: null, [field]: null }
    expect(withdrawal(collection, row, { [field]: value })).toContain(`body:${collection}:d1`)
  })

  test('the address alone of a document that is renamed', () => {
    const post = { id: 'p1', slug: 'news', owner: null }
    expect(withdrawal('posts', post, { slug: 'news-of-may' })).toEqual(['slug:posts:news:network'])
  })

  test('what a clinic hides or no longer says, on its own site', () => {
    const adaptation = {
      id: 'a1',
      tenant: 'nyc',
      source: { relationTo: 'conditions', value: 'c1' },
      visible: true,
    }
    const tags = ['body:conditions:c1:nyc', 'head:conditions:c1:nyc', 'list:conditions:nyc']
    expect(withdrawal('adaptations', adaptation, { visible: false })).toEqual(expect.arrayContaining(tags))
    expect(withdrawal('adaptations', adaptation, null)).toEqual(expect.arrayContaining(tags))
    const created = { collection: 'adaptations', before: null, after: { ...adaptation, visible: false } }
    expect(withdrawalOf(created)).toEqual(expect.arrayContaining(tags))
    expect(withdrawal('adaptations', adaptation, { title: { en: 'Ours' } })).toEqual([])
  })

  const clinic = {
    id: 'nyc',
    status: 'live',
    hosts: [{ host: 'nyc.example' }, { host: 'old.example' }],
    languages: ['en-US', 'hi'],
    locations: [{ slug: 'harlem', hours: [] }, { slug: 'soho' }],
    offers: [{ treatment: 't1', price: { en: '$95' } }],
  }

  test.each<Fields | null>([
    null,
    { status: 'closed' },
    { status: 'draft' },
    { languages: ['en-US'] },
    { locations: [{ slug: 'soho' }] },
    { offers: [] },
    { newConditions: 'ask' },
  ])('all pages of a clinic that closes or has less: %j', (own) => {
    expect(withdrawal('clinics', clinic, own)).toContain('clinic:nyc')
  })

  test('the pages at a host that a clinic gives up', () => {
    expect(withdrawal('clinics', clinic, { hosts: [{ host: 'nyc.example' }] })).toEqual(['host:old.example'])
  })
})

describe('a change withdraws nothing', () => {
  test.each<[string, Fields, Fields]>([
    ['conditions', { slug: 'a', title: { en: 'A' } }, { title: { en: 'B' }, sections: [] }],
    [
      'clinics',
      { status: 'live', offers: [{ treatment: 't1' }] },
      { offers: [{ treatment: 't1', price: '$9' }] },
    ],
    ['clinics', { status: 'live', offers: [{ treatment: 't1' }] }, { alerts: [], phone: '1' }],
    ['clinics', { status: 'draft' }, { status: 'closed' }],
  ])('if it only says something else or more: of %s, %j to %j', (collection, row, own) => {
    expect(withdrawal(collection, { id: 'd1', ...row }, own)).toEqual([])
  })

  test('if the document was not public before', () => {
    expect(withdrawalOf({ collection: 'testimonials', before: null, after: story })).toEqual([])
  })
})
