import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { DiagramName } from '#ui/diagrams/names.ts'
import type { Target, Text } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { BlockContext } from '../context.ts'
import { resolveProse } from '../prose.ts'
import { id, items, richText, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type MuscleEntry = {
  key: string
  muscle: Target
  diagram: DiagramName | null
  referral: Text | null
  note: Text | null
}

export type MusclesProps = Head<'muscles'> & {
  introduction: Prose | null
  items: MuscleEntry[]
  closing: Prose | null
}

export function resolveMuscles(section: ResolvedSection, context: BlockContext): MusclesProps | null {
  const fields = readFields(section, {
    introduction: richText,
    items: items({ muscle: id, text }),
    closing: richText,
  })
  if (!fields) return null
  // In reading order, since studies are numbered as they are met.
  const introduction = resolveProse(fields.introduction, context)
  const entries = fields.items.flatMap(({ key, muscle, text }) => {
    const found = muscle === null ? null : context.findMuscle(muscle)
    if (!found) return []
    const { card, diagram, referral } = found
    return [{ key, muscle: card, diagram, referral, note: text }]
  })
  const closing = resolveProse(fields.closing, context)
  if (!introduction && entries.length === 0 && !closing) return null
  return { ...sectionHead('muscles', section), introduction, items: entries, closing }
}
