import { uniqueLocalKey } from '../adaptation/local-key.ts'
import type { Adaptation } from '../library/document.ts'
import type { Section } from '../library/section.ts'

/** The clinic's own call to action over the shared one; at the end where the shared page has none. */
export function withCallToAction(sections: readonly Section[], own: Adaptation['callToAction']): Section[] {
  if (!own || !Object.values(own).some(isGiven)) return [...sections]
  const { heading, ...words } = own
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => isGiven(value)))
  const index = sections.findLastIndex(({ kind, locked }) => kind === 'call-to-action' && !locked)
  const shared = sections[index]
  if (!shared) {
    const added: Section = {
      kind: 'call-to-action',
      key: uniqueLocalKey('call-to-action', new Set(sections.map(({ key }) => key))),
      heading,
      locked: false,
      clinical: false,
      fields: { action: 'book', ...given },
    }
    return [...sections, added]
  }
  return sections.toSpliced(index, 1, {
    ...shared,
    heading: isGiven(heading) ? heading : shared.heading,
    fields: { ...shared.fields, ...given },
  })
}

function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'object' && value !== null && Object.values(value).some(Boolean)
}
