import { readdirSync } from 'node:fs'
import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { noSectionRules } from '#domain/library/section-rules.ts'
import { blockKinds, findBlock, findSectionRules, sectionBlocks } from './blocks.ts'
import { fixtureContext } from './fixture-context.ts'

test('every folder defines a kind of that name, and every kind has a folder', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(folders.map(({ name }) => name).sort()).toEqual([...blockKinds].sort())
})

test.each(blockKinds)('the rules of %s name only its own fields', (kind) => {
  const { rules, readWithLabel = [], config } = findBlock(kind) ?? {}
  const names = fieldNames(config?.fields ?? [])
  const { folded: _folded, ...lists } = rules ?? { folded: false }
  for (const name of [...Object.values(lists).flat(), ...readWithLabel]) expect(names).toContain(name)
})

test.each(sectionBlocks)('the collapsed props of $kind exist', ({ collapsed, fixtures, resolve }) => {
  const props = JSON.stringify(fixtures.map((fixture) => resolve(fixture, fixtureContext())))
  for (const name of collapsed) expect(props).toContain(`"${name}":`)
})

test('an unknown kind has no rules', () => {
  for (const kind of ['carousel', 'toString', '__proto__', ''])
    expect(findSectionRules(kind)).toEqual(noSectionRules)
})

test('a collapsed row is labelled with its title, else with the document that it refers to', () => {
  expect(rowLabelProps('risks', 'figures')).toEqual({
    titleFields: ['value', 'text'],
    reference: { field: 'study', collection: 'studies' },
  })
  expect(rowLabelProps('timeline', 'phases')).toEqual({ titleFields: ['label', 'visits', 'text'] })
  expect(rowLabelProps('links', 'items')).toEqual({
    titleFields: ['label', 'text'],
    reference: { field: 'document' },
  })
})

function rowLabelProps(kind: string, list: string): unknown {
  const field = findBlock(kind)?.config.fields.find((each) => 'name' in each && each.name === list)
  const label = field?.type === 'array' ? field.admin?.components?.RowLabel : undefined
  return typeof label === 'object' ? label.clientProps : undefined
}

function fieldNames(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [
    ...('name' in field && field.name ? [field.name] : []),
    ...('fields' in field ? fieldNames(field.fields) : []),
  ])
}
