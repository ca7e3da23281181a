import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { DiagramName } from '#ui/diagrams/names.ts'
import type { Target, Text } from '#ui/models.ts'
import type { BlockContext } from '../context.ts'
import { id, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type DiagramProps = Head<'diagram'> & { muscle: Target; diagram: DiagramName; words: Text | null }

/** A muscle without a drawing shows no section: its words stand on its own page. */
export function resolveDiagram(section: ResolvedSection, context: BlockContext): DiagramProps | null {
  const fields = readFields(section, { muscle: id, caption: text })
  const muscle = fields?.muscle ? context.findMuscle(fields.muscle) : null
  if (!fields || !muscle?.diagram) return null
  return {
    ...sectionHead('diagram', section),
    muscle: muscle.card,
    diagram: muscle.diagram,
    words: fields.caption ?? muscle.referral,
  }
}
