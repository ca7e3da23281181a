import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { mergeForm } from './merge-form.ts'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Page', fields: [{ name: 'title', type: 'text', localized: true }] },
      { name: 'seo', fields: [{ name: 'title', type: 'text', localized: true }] },
    ],
  },
  { name: 'visible', type: 'checkbox' },
  { type: 'row', fields: [{ name: 'tags', type: 'text', hasMany: true, localized: true }] },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'text', type: 'text', localized: true },
      { name: 'place', type: 'group', fields: [{ name: 'city', type: 'text', localized: true }] },
    ],
  },
  { name: 'sections', type: 'blocks', blocks: [] },
]

const stored = {
  id: 'page',
  title: { en: 'Heel pain', hi: 'एड़ी का दर्द' },
  seo: { title: { en: 'Heels', hi: 'एड़ी' } },
  visible: true,
  rows: [
    { id: 'one', text: { en: 'One', hi: 'एक' }, place: { city: { en: 'Bengaluru', kn: 'ಬೆಂಗಳೂರು' } } },
    { id: 'two', text: { en: 'Two' } },
  ],
  sections: [{ id: 's', blockType: 'text', key: 'rest', heading: { en: 'Rest', hi: 'आराम' } }],
}
const merged = (form: Record<string, unknown>) => mergeForm(fields, stored, form, 'en')

describe('the data of a form', () => {
  test('replaces the texts of its language, and those of no other', () => {
    const { title, seo } = merged({ title: 'Pain below the heel', seo: { title: null } })
    expect(title).toEqual({ en: 'Pain below the heel', hi: 'एड़ी का दर्द' })
    expect(seo).toEqual({ title: { en: null, hi: 'एड़ी' } })
  })

  test('leaves what it does not have', () => {
    expect(merged({})).toEqual(stored)
  })

  test('orders, adds and removes rows, which keep their other languages wherever they stand', () => {
    const { rows } = merged({
      rows: [
        { id: 'new', text: 'Before' },
        { id: 'one', text: 'First', place: { city: 'Bangalore' } },
      ],
    })
    expect(rows).toEqual([
      { id: 'new', text: { en: 'Before' } },
      { id: 'one', text: { en: 'First', hi: 'एक' }, place: { city: { en: 'Bangalore', kn: 'ಬೆಂಗಳೂರು' } } },
    ])
  })

  test('empties a list with the number 0, as the panel sends it', () => {
    expect(merged({ rows: 0, sections: 0 })).toMatchObject({ rows: [], sections: [] })
  })

  test('finds the fields of a section by its kind', () => {
    const { sections } = merged({
      sections: [{ id: 's', blockType: 'text', key: 'rest', heading: 'Rest first' }],
    })
    expect(sections).toEqual([
      { id: 's', blockType: 'text', key: 'rest', heading: { en: 'Rest first', hi: 'आराम' } },
    ])
  })
})
