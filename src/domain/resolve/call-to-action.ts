import { isRecord } from '#base/narrow.ts'
import type { Adaptation } from '../library/document.ts'
import { uniqueLocalKey } from '../library/keys.ts'
import type { Section } from '../library/section.ts'

/** Merges the clinic's call to action into the last unlocked shared one, or appends it if there is none. */
export function withCallToAction(sections: readonly Section[], own: Adaptation['callToAction']): Section[] {
  if (!own || !Object.values(own).some(hasValue)) return [...sections]
  const { heading, ...fields } = own
  const ownFields = Object.fromEntries(Object.entries(fields).filter(([, value]) => hasValue(value)))
  const index = sections.findLastIndex(({ kind, locked }) => kind === 'call-to-action' && !locked)
  const shared = sections[index]
  if (!shared) {
    const added: Section = {
      kind: 'call-to-action',
      key: uniqueLocalKey('call-to-action', new Set(sections.map(({ key }) => key))),
      heading,
      locked: false,
      clinical: false,
      fields: { action: 'book', ...ownFields },
    }
    return [...sections, added]
  }
  return sections.toSpliced(index, 1, {
    ...shared,
    heading: hasValue(heading) ? heading : shared.heading,
    fields: { ...shared.fields, ...ownFields },
  })
}

function hasValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return isRecord(value) && Object.values(value).some(Boolean)
}
