import type { SectionProps } from '#blocks/resolve.ts'

type SectionParts = {
  /** On urgent care, before all others. */
  urgent: SectionProps[]
  /** What to read first. */
  main: SectionProps[]
  /** The end of the page: folded background, questions, and where to go next. */
  further: SectionProps[]
}

/** Kinds that a page ends with, beside folded sections. */
const closingKinds: readonly SectionProps['kind'][] = ['questions', 'call-to-action', 'links']

/** Divides the sections of a page of the library; who treats it here is between `main` and `further`. */
export function divideSections(sections: readonly SectionProps[]): SectionParts {
  const firstOther = sections.findIndex(({ kind }) => kind !== 'urgent-care')
  const start = firstOther < 0 ? sections.length : firstOther
  const last = sections.findLastIndex(({ kind, isFolded }) => !isFolded && !closingKinds.includes(kind))
  const end = Math.max(start, last + 1)
  return { urgent: sections.slice(0, start), main: sections.slice(start, end), further: sections.slice(end) }
}
