import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { items, labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

/** `criterion`: when to move on to the next stage. */
export type CareStage = LabelledEntry & { criterion: Text | null }

export type CareProps = Head<'care'> & {
  introduction: Text | null
  relief: LabelledEntry[]
  stages: CareStage[]
  adjuncts: LabelledEntry[]
  selfCare: LabelledEntry[]
}

export function resolveCare(section: ResolvedSection): CareProps | null {
  const fields = readFields(section, {
    introduction: text,
    relief: labelledItems,
    stages: items({ label: text, text, criterion: text }),
    adjuncts: labelledItems,
    selfCare: labelledItems,
  })
  if (!fields) return null
  const stages = fields.stages.filter(({ label, text, criterion }) => label ?? text ?? criterion)
  const { introduction, relief, adjuncts, selfCare } = fields
  if (!introduction && [relief, stages, adjuncts, selfCare].every((list) => list.length === 0)) return null
  return { ...sectionHead('care', section), ...fields, stages }
}
