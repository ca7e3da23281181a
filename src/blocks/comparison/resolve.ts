import { z } from 'zod'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Text } from '#ui/models.ts'
import { items, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type ComparisonProps = Head<'comparison'> & {
  introduction: Text | null
  columns: { key: string; label: Text }[]
  /** As many cells as there are columns; null where nothing is stated. */
  rows: { key: string; label: Text; cells: (Text | null)[] }[]
}

export function resolveComparison(section: ResolvedSection): ComparisonProps | null {
  const fields = readFields(section, {
    introduction: text,
    columns: items({ label: text }),
    rows: items({ label: text, cells: z.array(cell).catch([]) }),
  })
  if (!fields) return null
  // A column without a label goes together with its cells, or the others would stand under wrong heads.
  const shown = fields.columns.flatMap(({ key, label }, index) => (label ? [{ key, label, index }] : []))
  const rows = fields.rows.flatMap(({ key, label, cells }) => {
    const kept = shown.map(({ index }) => cells[index] ?? null)
    return label && kept.some(Boolean) ? [{ key, label, cells: kept }] : []
  })
  if (rows.length === 0) return null
  const columns = shown.map(({ key, label }) => ({ key, label }))
  return { ...sectionHead('comparison', section), introduction: fields.introduction, columns, rows }
}

const cell = z
  .object({ text })
  .catch({ text: null })
  .transform((each) => each.text)
