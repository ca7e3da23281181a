import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { text } from '#blocks/fields.ts'
import { sections } from '../fields/sections.ts'
import { describeFault, toFieldFaults } from './field-faults.ts'
import { labelPath } from './label-path.ts'

const fields: Field[] = [
  { type: 'tabs', tabs: [{ label: 'Page', fields: [text('title'), sections] }] },
  { name: 'slug', type: 'text', label: 'URL slug' },
  { name: 'tenant', type: 'text' },
  {
    name: 'operations',
    type: 'array',
    label: 'Changes to sections',
    labels: { singular: 'Change', plural: 'Changes' },
    fields: [{ name: 'at', type: 'text' }],
  },
]
const collection = {
  fields,
  indexes: [{ fields: ['tenant', 'slug'], unique: true }],
  labels: { singular: 'Page', plural: 'Pages' },
}

test('a field is named by the labels around it, through tabs, rows and sections', () => {
  const data = { sections: [{ blockType: 'timeline' }] }
  expect(labelPath(fields, 'title')).toEqual(['Title'])
  expect(labelPath(fields, 'operations.1.at')).toEqual(['Changes to sections', 'Change 2', 'At'])
  expect(labelPath(fields, 'sections.0.heading', data)).toEqual(['Sections', 'Timeline 1', 'Heading'])
  expect(labelPath(fields, 'sections.0.heading')).toEqual(['Sections', 'Section 1'])
  expect(labelPath(fields, 'no.such.field')).toEqual([])
})

test.each(['tenant_id', 'tenant'])(
  'a taken address is told by its field, whatever column %s is named',
  (path) => {
    const errors = [{ path, message: 'Value must be unique' }]
    expect(toFieldFaults(errors, collection, { slug: 'fees' })).toEqual([
      {
        path: 'slug',
        label: 'URL slug',
        message:
          '“URL slug” fees is already used by another page. Enter a different one, or change the other page.',
      },
    ])
  },
)

test('a sentence names its field once', () => {
  const fault = { path: 'slug', label: 'Places > Place 1 > Slug' }
  expect(describeFault({ ...fault, message: 'This field is required.' })).toBe(
    'Places > Place 1 > Slug – This field is required.',
  )
  expect(describeFault({ ...fault, message: '“Slug” must be short.' })).toBe(
    'Places > Place 1 – “Slug” must be short.',
  )
})
