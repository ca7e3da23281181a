import { expect, test } from 'vitest'
import { fixtureContext } from '../fixture-context.ts'
import { asText } from '../fixture-parts.ts'
import { renderSections } from '../render-sections.tsx'
import { comparison } from './index.ts'

test('is a table with column and row headers, each cell labelled by its column', () => {
  const html = renderSections(comparison.fixtures)
  expect(html).toMatch(/<caption[^>]*>Dry needling and acupuncture side by side<\/caption>/)
  expect(html).toContain('<th scope="col">Acupuncture</th>')
  expect(html).toContain('<th scope="row">Idea behind it</th>')
  expect(html).toMatch(/<td data-label="Acupuncture"><span[^>]*>Points on traditional pathways<\/span><\/td>/)
})

test('a missing cell is shown as not stated', () => {
  expect(renderSections(comparison.fixtures)).toMatch(/<td data-label="Acupuncture"><span[^>]*>Not stated</)
})

test('cells stay under their column where another column has no label', () => {
  const cells = ['one', 'two', 'three'].map((text) => ({ text: asText(text) }))
  const section = {
    kind: 'comparison',
    key: 'c',
    heading: null,
    fields: {
      columns: [
        { key: 'a', label: asText('A') },
        { key: 'b', label: null },
        { key: 'c', label: asText('C') },
      ],
      rows: [{ key: 'row', label: asText('Row'), cells }],
    },
  }
  const resolved = comparison.resolve(section, fixtureContext())
  expect(resolved?.columns.map(({ label }) => label.text)).toEqual(['A', 'C'])
  expect(resolved?.rows[0]?.cells).toEqual([{ text: 'one' }, { text: 'three' }])
})

test('a comparison without columns or without rows is left out', () => {
  const [whole] = comparison.fixtures as [(typeof comparison.fixtures)[0]]
  for (const missing of ['columns', 'rows']) {
    const section = { ...whole, fields: { ...whole.fields, [missing]: [] } }
    expect(comparison.resolve(section, fixtureContext())).toBeNull()
  }
})
