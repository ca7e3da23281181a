import { describe, expect, test } from 'vitest'
import type { StoredRow } from '#publish/changed-fields.ts'
import { type DescribedChange, describeChange } from './describe-change.ts'

const clinicNames = new Map([
  ['ok', 'Okotoks'],
  ['ny', 'New York'],
])
const labels = new Map([
  ['title', 'Title'],
  ['sections', 'Sections'],
  ['operations', 'Changes to sections'],
  ['hero', 'Hero image'],
  ['hosts', 'Hosts'],
  ['navigation', 'Menu'],
])

const words = (change: Partial<DescribedChange>) =>
  describeChange({
    collection: 'pages',
    before: null,
    after: null,
    hasDrafts: true,
    isRestored: false,
    noun: 'page',
    titleField: 'title',
    labels,
    clinicNames,
    ...change,
  }).map((deed) => `${deed.kind}: ${deed.words}`)

const page = (more: object = {}): StoredRow => ({
  id: 'p',
  title: { en: 'Fees', hi: 'शुल्क' },
  tenant: 'ok',
  _status: 'published',
  ...more,
})
const draft = page({ _status: 'draft' })
const section = (id: string, heading: string) => ({ id, blockType: 'text', heading })

describe('a document', () => {
  test('that becomes public is published, with its site', () => {
    expect(words({ before: null, after: page() })).toEqual(['publish: published Fees on Okotoks'])
    expect(words({ before: draft, after: page() })).toEqual(['publish: published Fees on Okotoks'])
    expect(words({ after: page({ tenant: null }) })).toEqual(['publish: published Fees for all clinics'])
  })

  test('that is published again says which parts have changed', () => {
    const before = page({ sections: [section('a', 'One'), section('b', 'Two'), section('c', 'Three')] })
    const after = page({
      sections: [section('a', '1'), section('b', '2'), section('d', 'Four')],
      hero: 'picture',
    })
    expect(words({ before, after })).toEqual([
      'publish: published Fees on Okotoks: 2 sections changed, 1 section added, 1 section removed, hero image changed',
    ])
    const moved = page({ sections: [section('c', 'Three'), section('a', 'One'), section('b', 'Two')] })
    expect(words({ before, after: moved })).toEqual([
      'publish: published Fees on Okotoks: order of sections changed',
    ])
  })

  test('that an editor would find the same is no deed', () => {
    expect(words({ before: page({ updatedAt: '1' }), after: page({ updatedAt: '2' }) })).toEqual([])
    expect(words({ before: draft, after: page({ _status: 'draft', title: 'Else' }) })).toEqual([])
    expect(words({ before: null, after: draft })).toEqual([])
  })

  test('that leaves a site or returns to it is told apart', () => {
    const trashed = page({ deletedAt: '2026-01-05T09:30:00.000Z' })
    expect(words({ before: page(), after: draft })).toEqual(['unpublish: unpublished Fees on Okotoks'])
    expect(words({ before: page(), after: trashed })).toEqual(['trash: moved Fees on Okotoks to the trash'])
    expect(words({ before: trashed, after: page() })).toEqual([
      'restore: took Fees on Okotoks out of the trash',
    ])
    expect(words({ before: trashed, after: null })).toEqual(['delete: deleted Fees on Okotoks'])
    const older = page({ title: { en: 'Prices' } })
    expect(words({ before: page(), after: older, isRestored: true })).toEqual([
      'restore: restored an earlier version of Prices on Okotoks: title changed',
    ])
  })

  test('of an adaptation says in how many places it changed', () => {
    const adaptation = (operations: object[]) => page({ name: 'Shin splints', operations })
    expect(
      words({
        collection: 'adaptations',
        titleField: 'name',
        before: adaptation([section('a', 'One')]),
        after: adaptation([section('a', '1'), section('b', 'Two')]),
      }),
    ).toEqual(['publish: published Shin splints on Okotoks: changed in 2 places'])
  })
})

describe('a patient', () => {
  test('is named in no entry', () => {
    const row = { id: 'e', name: 'Maya R.', message: 'My knee', tenant: 'ok', _status: 'published' }
    const changes: Partial<DescribedChange>[] = [
      { collection: 'enquiries', noun: 'enquiry', before: row, after: null },
      { collection: 'enquiries', noun: 'enquiry', before: row, after: { ...row, message: 'My hip' } },
      { collection: 'testimonials', noun: 'testimonial', before: null, after: row },
      { collection: 'testimonials', noun: 'testimonial', before: row, after: { ...row, name: 'Maya' } },
    ]
    const named = new Map([...labels, ['name', 'Name'], ['message', 'Message']])
    const entries = changes.flatMap((change) =>
      describeChange({
        collection: '',
        before: null,
        after: null,
        hasDrafts: change.collection === 'testimonials',
        isRestored: false,
        noun: '',
        titleField: 'name',
        labels: named,
        clinicNames,
        ...change,
      }),
    )
    expect(entries.map((entry) => entry.words)).toEqual([
      'deleted an enquiry to Okotoks',
      'changed an enquiry to Okotoks: message changed',
      'published a testimonial on Okotoks',
      'published a testimonial on Okotoks: name changed',
    ])
    expect(entries.map(({ title }) => title)).toEqual([null, null, null, null])
  })
})

describe('a clinic', () => {
  const clinic = (more: object): StoredRow => ({ id: 'ok', name: 'Okotoks', ...more })
  const settings = { collection: 'clinics', titleField: 'name', hasDrafts: false }

  test('whose hosts and menu change has an entry for each', () => {
    expect(
      words({
        ...settings,
        before: clinic({ hosts: [{ host: 'a.example' }], navigation: [] }),
        after: clinic({ hosts: [{ host: 'b.example' }, { host: 'a.example' }], navigation: [{ path: '/' }] }),
      }),
    ).toEqual([
      'hosts: changed the hosts of Okotoks: now b.example and a.example, before a.example',
      'settings: changed settings of Okotoks: menu changed',
    ])
  })
})

describe('a user', () => {
  const user = (more: object): StoredRow => ({ id: 'u', name: 'Mina', email: 'mina@clinic.example', ...more })
  const account = { collection: 'users', titleField: 'name', hasDrafts: false }
  const marketer = user({ tenants: [{ tenant: 'ok', roles: ['clinic-marketer'] }] })

  test('whose roles change has them before and after', () => {
    const after = user({
      roles: ['clinician'],
      tenants: [{ tenant: { id: 'ny' }, roles: ['clinic-marketer', 'clinic-manager'] }],
    })
    expect(words({ ...account, before: marketer, after })).toEqual([
      'roles: changed the roles of Mina: now clinician, clinic manager at New York and clinic marketer at New York, before clinic marketer at Okotoks',
    ])
  })

  test('who signs in is not changed by it', () => {
    expect(words({ ...account, before: marketer, after: { ...marketer, sessions: [{ id: 's' }] } })).toEqual(
      [],
    )
  })

  test('who is created, disabled and deleted is noted for the clinic that they work for', () => {
    const steps = [
      { before: null, after: marketer },
      { before: marketer, after: { ...marketer, disabled: true } },
      { before: marketer, after: null },
    ]
    const deeds = steps.flatMap((step) =>
      describeChange({ ...account, ...step, isRestored: false, noun: 'user', labels, clinicNames }),
    )
    expect(deeds.map((deed) => deed.words)).toEqual([
      'created an account for Mina: clinic marketer at Okotoks',
      'disabled the account of Mina',
      'deleted the account of Mina',
    ])
    expect(deeds.map(({ clinic }) => clinic)).toEqual(['ok', 'ok', 'ok'])
  })
})
