import type { Citation } from '#ui/citation.tsx'
import { sourceId, studyName } from '#ui/study-labels.ts'
import type { BlockContext } from './context.ts'

/** Puts a study on the page's list of sources; null where there is no such study to cite. */
export function citeStudy(context: BlockContext, studyId: string | null): Citation | null {
  const study = studyId === null ? null : context.findStudy(studyId)
  const number = study && studyId !== null ? context.cite(studyId) : null
  return study && number !== null
    ? { number, href: `#${sourceId(study.slug)}`, label: studyName(study) }
    : null
}
