import type { ArrayField, BlocksField, CollectionConfig, Field, NamedGroupField } from 'payload'
import { expect, test } from 'vitest'
import { blockConfigs } from '#blocks/blocks.ts'
import { collections } from '../../index.ts'
import { withKeys } from './keys.ts'

type Hook = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeValidate']>[number]

function save(slug: string, data: unknown) {
  const collection = collections.find((each) => each.slug === slug)
  const [assign] = (collection && withKeys({ ...collection, hooks: {} }).hooks?.beforeValidate) ?? []
  if (!assign) throw new Error(`There is no collection ${slug}.`)
  // Only the arguments that the hook reads.
  return assign({ data, collection } as Parameters<Hook>[0]) as Data
}

test('sections and their items get keys', () => {
  const data = {
    title: 'Heel pain',
    sections: [{ blockType: 'key-points', heading: 'Care', items: [{ label: 'Rest' }] }],
  }
  expect(save('conditions', data)).toEqual({
    title: 'Heel pain',
    sections: [
      { blockType: 'key-points', key: 'care', heading: 'Care', items: [{ key: 'rest', label: 'Rest' }] },
    ],
  })
})

test('sections and items that a clinic adds to a shared page get keys', () => {
  const data = {
    operations: [
      { op: 'hide', at: 'care' },
      {
        op: 'after',
        at: 'care',
        content: [{ blockType: 'questions', heading: 'Ours', items: [{ question: 'Why?' }] }],
      },
    ],
    callToAction: { text: 'Call us', sellingPoints: [{ label: 'Near' }] },
  }
  expect(save('adaptations', data)).toEqual({
    operations: [
      { op: 'hide', at: 'care' },
      {
        op: 'after',
        at: 'care',
        content: [
          { blockType: 'questions', key: 'ours', heading: 'Ours', items: [{ key: 'why', question: 'Why?' }] },
        ],
      },
    ],
    callToAction: { text: 'Call us', sellingPoints: [{ key: 'near', label: 'Near' }] },
  })
})

test('only those lists of a clinic get keys whose items have a field for them', () => {
  const data = {
    hosts: [{ host: 'a.example' }],
    alerts: [{ text: 'We move.' }, { text: 'We move.' }],
    insurers: [{ name: 'WCB' }],
    disclosures: [{ text: 'A sample.' }],
    locations: [
      {
        city: 'Calgary',
        hours: [{ opens: '08:00' }],
        fees: [{ label: 'Visit' }, { key: 'kept', label: 'Call' }],
      },
    ],
  }
  expect(save('clinics', data)).toEqual({
    hosts: [{ host: 'a.example' }],
    alerts: [
      { key: 'we-move', text: 'We move.' },
      { key: 'we-move-2', text: 'We move.' },
    ],
    insurers: [{ key: 'wcb', name: 'WCB' }],
    disclosures: [{ key: 'a-sample', text: 'A sample.' }],
    locations: [
      {
        city: 'Calgary',
        hours: [{ opens: '08:00' }],
        fees: [
          { key: 'visit', label: 'Visit' },
          { key: 'kept', label: 'Call' },
        ],
      },
    ],
  })
})

test('a save of other fields is unchanged', () => {
  const data = { title: 'Heel pain', alerts: [], sections: null }
  for (const { slug } of collections) expect(save(slug, data)).toEqual(data)
})

test.each(collections.map(({ slug, fields }) => [slug, fields] as const))(
  'every section, and every list with a field for keys, of %s gets keys',
  (slug, fields) => {
    expect(unkeyed(fields, save(slug, sampleOf(fields)), slug)).toEqual([])
  },
)

type Data = Record<string, unknown>

/** A document with one entry in every list, and a section of every kind. */
function sampleOf(fields: readonly Field[]): Data {
  return Object.fromEntries(
    dataFields(fields).map((field): [string, unknown] => {
      if (field.type === 'blocks')
        return [
          field.name,
          blockConfigs.map(({ slug, fields }) => ({ blockType: slug, ...sampleOf(fields) })),
        ]
      return [field.name, field.type === 'array' ? [sampleOf(field.fields)] : sampleOf(field.fields)]
    }),
  )
}

/** The paths of sections and entries without a key whose fields include one. */
function unkeyed(fields: readonly Field[], row: Data, path: string): string[] {
  return dataFields(fields).flatMap((field) => {
    const rows = [row[field.name]].flat() as Data[]
    const own = `${path}.${field.name}`
    if (field.type === 'group') return rows.flatMap((each) => unkeyed(field.fields, each, own))
    if (field.type === 'array') return rows.flatMap((each) => unkeyedRow(field.fields, each, own))
    return blockConfigs.flatMap(({ slug, fields }, index) =>
      unkeyedRow(fields, rows[index] ?? {}, `${own}.${slug}`),
    )
  })
}

function unkeyedRow(fields: readonly Field[], row: Data, path: string): string[] {
  const lacksKey = fields.some((field) => 'name' in field && field.name === 'key') && !row.key
  return [...(lacksKey ? [path] : []), ...unkeyed(fields, row, path)]
}

type DataField = ArrayField | BlocksField | NamedGroupField

/** The fields with fields of their own, out of the tabs, rows and collapsibles around them. */
function dataFields(fields: readonly Field[]): DataField[] {
  return fields.flatMap((field): DataField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => dataFields(tab.fields))
    if (field.type === 'array' || field.type === 'blocks') return [field]
    if (field.type === 'group' && 'name' in field) return [field]
    return 'fields' in field ? dataFields(field.fields) : []
  })
}
