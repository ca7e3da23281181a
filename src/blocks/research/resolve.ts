import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Citation } from '#ui/citation.tsx'
import type { Study, Text } from '#ui/models.ts'
import { citeStudy } from '../citation.ts'
import type { BlockContext } from '../context.ts'
import { id, items, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

/** `participants` and `trials` are written as the page's language writes numbers. */
export type ResearchEntry = {
  key: string
  study: Study
  citation: Citation | null
  participants: string | null
  trials: string | null
  /** Our own summary of one finding. */
  text: Text | null
}

export type ResearchProps = Head<'research'> & {
  introduction: Text | null
  items: ResearchEntry[]
  closing: Text | null
}

export function resolveResearch(section: ResolvedSection, context: BlockContext): ResearchProps | null {
  const fields = readFields(section, { introduction: text, items: items({ study: id, text }), closing: text })
  if (!fields) return null
  const number = new Intl.NumberFormat(context.locale)
  const written = (count: number | undefined) => (count === undefined ? null : number.format(count))
  const entries = fields.items.flatMap(({ key, study: studyId, text }) => {
    const study = studyId === null ? null : context.findStudy(studyId)
    if (!study) return []
    const { participants, trials } = study
    const citation = citeStudy(context, studyId)
    return [{ key, study, citation, participants: written(participants), trials: written(trials), text }]
  })
  const { introduction, closing } = fields
  if (!introduction && entries.length === 0 && !closing) return null
  return { ...sectionHead('research', section), introduction, items: entries, closing }
}
