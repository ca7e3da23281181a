import { describe, expect, test } from 'vitest'
import { impactOf } from './impact.ts'

const condition = (own: object = {}) => ({
  id: 'c1',
  slug: 'heel-pain',
  owner: null,
  title: { en: 'Heel pain' },
  answer: { en: 'It gets better.' },
  bodyRegions: ['r1'],
  sections: [{ key: 'a', text: { en: 'One', hi: 'एक' } }],
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...own,
})
const later = '2026-01-02T00:00:00.000Z'
const change = (own: object) =>
  impactOf({ collection: 'conditions', before: condition(), after: condition({ updatedAt: later, ...own }) })

describe('the impact of a change of a shared condition', () => {
  test('is its own page alone if a sentence of a section is reworded', () => {
    expect(change({ sections: [{ key: 'a', text: { en: 'Two', hi: 'एक' } }] })).toEqual([
      'body:conditions:c1',
      'collection:conditions:network',
      'references:network',
    ])
  })

  test('includes lists that show it if its title changes', () => {
    expect(change({ title: { en: 'Plantar heel pain' } })).toContain('head:conditions:c1')
    expect(change({ title: { en: 'Plantar heel pain' } })).not.toContain('list:conditions:network')
  })

  test('includes every list that may hold it if its relations change', () => {
    expect(change({ bodyRegions: ['r2'] })).toContain('list:conditions:network')
  })

  test('includes both addresses if it is renamed', () => {
    expect(change({ slug: 'heel' })).toEqual(
      expect.arrayContaining(['slug:conditions:heel-pain:network', 'slug:conditions:heel:network']),
    )
  })

  test('includes the alternates on other sites if a translation is added or removed', () => {
    const translated = change({ sections: [{ key: 'a', text: { en: 'One', hi: 'एक', kn: 'ಒಂದು' } }] })
    expect(translated).toContain('alternates:conditions:c1')
    expect(change({ answer: { en: 'It heals.' } })).not.toContain('alternates:conditions:c1')
  })

  test('names the pictures that it begins or ceases to show', () => {
    const picture = '0b0d2a4e-6c1f-4b68-9d0e-0c8f1f3a7b11'
    expect(change({ hero: picture })).toContain(`shown:${picture}`)
    expect(change({ title: { en: 'Other' } }).filter((tag) => tag.startsWith('shown:'))).toEqual([])
  })

  test('is everything that mentions it when it appears or disappears, and nothing while it is a draft', () => {
    const appears = impactOf({ collection: 'conditions', before: null, after: condition() })
    expect(appears).toEqual(
      expect.arrayContaining([
        'body:conditions:c1',
        'head:conditions:c1',
        'list:conditions:network',
        'slug:conditions:heel-pain:network',
        'alternates:conditions:c1',
      ]),
    )
    expect(impactOf({ collection: 'conditions', before: condition(), after: null }).toSorted()).toEqual(
      appears.toSorted(),
    )
    expect(impactOf({ collection: 'conditions', before: null, after: null })).toEqual([])
    expect(impactOf({ collection: 'conditions', before: condition(), after: condition() })).toEqual([])
  })
})

test('a page that another user than before rewords stays where it is in lists', () => {
  const page = { id: 'p1', tenant: 'nyc', sections: [], updatedBy: 'u1' }
  const tags = impactOf({
    collection: 'pages',
    before: page,
    after: { ...page, sections: [{ key: 'a' }], updatedBy: 'u2' },
  })
  expect(tags).toContain('body:pages:p1')
  expect(tags).not.toContain('list:pages:nyc')
})

describe('the impact of a change of an adaptation', () => {
  const adaptation = (own: object = {}) => ({
    id: 'a1',
    tenant: 'nyc',
    source: { relationTo: 'conditions', value: 'c1' },
    visible: true,
    operations: [{ op: 'replace', at: 'a', content: [{ text: { en: 'Ours' } }] }],
    ...own,
  })
  const adapt = (own: object) =>
    impactOf({ collection: 'adaptations', before: adaptation(), after: adaptation(own) })

  test('stays on the clinic’s own site if its words change', () => {
    const tags = adapt({ operations: [{ op: 'replace', at: 'a', content: [{ text: { en: 'Mine' } }] }] })
    expect(tags).toContain('body:conditions:c1:nyc')
    expect(tags).not.toContain('body:conditions:c1')
    expect(tags).not.toContain('alternates:conditions:c1')
    expect(tags).not.toContain('list:conditions:nyc')
  })

  test('reaches the clinic’s lists and the alternates on other sites if the page is hidden', () => {
    expect(adapt({ visible: false })).toEqual(
      expect.arrayContaining(['list:conditions:nyc', 'alternates:conditions:c1']),
    )
  })
})

describe('the impact of a change of a clinic', () => {
  const clinic = (own: object = {}) => ({
    id: 'nyc',
    name: 'Murray Hill',
    status: 'live',
    hosts: [{ host: 'nyc.example' }],
    languages: ['en-US'],
    alerts: [],
    offers: [{ treatment: 't1', price: { en: '$95' } }],
    locations: [{ city: { en: 'New York' }, jurisdiction: 'US-NY', hours: [] }],
    ...own,
  })
  const edit = (own: object) => impactOf({ collection: 'clinics', before: clinic(), after: clinic(own) })

  test('stays on its own site if hours, alerts, prices or the tagline change', () => {
    for (const own of [
      { alerts: [{ text: { en: 'Snow' } }] },
      { tagline: { en: 'By the river' } },
      // Saved by another user than before.
      { tagline: { en: 'By the river' }, updatedBy: 'u2' },
      { offers: [{ treatment: 't1', price: { en: '$99' } }] },
      { locations: [{ city: { en: 'New York' }, jurisdiction: 'US-NY', hours: [{ opens: '09:00' }] }] },
    ])
      expect(edit(own)).toEqual(['clinic:nyc', 'host:nyc.example'])
  })

  test('reaches other sites if its host, language, offer or status changes', () => {
    for (const own of [
      { hosts: [{ host: 'new.example' }] },
      { languages: ['en-US', 'hi'] },
      { offers: [] },
      { status: 'closed' },
    ])
      expect(edit(own)).toContain('clinics')
    expect(edit({ hosts: [{ host: 'new.example' }] })).toEqual(
      expect.arrayContaining(['host:nyc.example', 'host:new.example']),
    )
  })

  test('reaches no other site while it is a draft', () => {
    const draft = impactOf({
      collection: 'clinics',
      before: clinic({ status: 'draft' }),
      after: clinic({ status: 'draft', name: 'New' }),
    })
    expect(draft).not.toContain('clinics')
  })
})

test('a practitioner is shown on the site of each clinic of the placements', () => {
  const tags = impactOf({
    collection: 'practitioners',
    before: null,
    after: { id: 'p1', tenant: 'nyc', placements: [{ clinic: 'nyc' }, { clinic: { id: 'okotoks' } }] },
  })
  expect(tags).toEqual(expect.arrayContaining(['list:practitioners:nyc', 'list:practitioners:okotoks']))
})
