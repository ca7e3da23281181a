import type { Field, SanitizedConfig } from 'payload'
import { expect, test } from 'vitest'
import { items, longText, text } from '#blocks/fields.ts'
import { withoutEmptyChecks } from './empty-checks.ts'

/** As Payload leaves a list: with an id for each row, and a check for each field. */
const id: Field = { name: 'id', type: 'text', validate: (): true => true }
const list = (): Field => {
  const { fields, ...rest } = items('list', [text('title', { required: true }), longText('note')])
  return { ...rest, fields: [...fields, { ...id }] }
}

test('a text without a rule is not checked, at any depth, and one with a rule still is', () => {
  const tabs: Field = { type: 'tabs', tabs: [{ label: 'Page', fields: [text('heading'), list()] }] }
  const block = { slug: 'steps', fields: [list(), text('closing', { required: true })] }
  const config = { collections: [{ fields: [tabs] }], blocks: [block] } as unknown as SanitizedConfig
  withoutEmptyChecks(config)
  expect(checked(config.collections[0]?.fields ?? [])).toEqual(['title'])
  expect(checked(config.blocks?.[0]?.fields ?? [])).toEqual(['title', 'closing'])
})

function checked(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => checked(tab.fields))
    if (field.type === 'array') return checked(field.fields)
    return 'name' in field && 'validate' in field && field.validate ? [String(field.name)] : []
  })
}
