import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Citation } from '#ui/citation.tsx'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { citeStudy } from '../citation.ts'
import type { BlockContext } from '../context.ts'
import { id, items, labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type RiskFigure = { key: string; value: Text; text: Text | null; citation: Citation | null }

export type RisksProps = Head<'risks'> & {
  introduction: Text | null
  common: LabelledEntry[]
  serious: LabelledEntry[]
  contraindications: LabelledEntry[]
  figures: RiskFigure[]
}

export function resolveRisks(section: ResolvedSection, context: BlockContext): RisksProps | null {
  const fields = readFields(section, {
    introduction: text,
    common: labelledItems,
    serious: labelledItems,
    contraindications: labelledItems,
    figures: items({ value: text, text, study: id }),
  })
  if (!fields) return null
  const figures = fields.figures.flatMap(({ key, value, text, study }) =>
    value ? [{ key, value, text, citation: citeStudy(context, study) }] : [],
  )
  const { introduction, common, serious, contraindications } = fields
  if (!introduction && [common, serious, contraindications, figures].every((list) => list.length === 0))
    return null
  return { ...sectionHead('risks', section), ...fields, figures }
}
