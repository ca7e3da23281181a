import { adapt } from '../adaptation/adapt.ts'
import { type Site, siteFacts } from '../clinic/network.ts'
import type { Adaptation, SharedDocument } from '../library/document.ts'
import type { FindSectionRules } from '../library/section-rules.ts'
import { defaultContentLocale, mergeLocalized } from '../locales/localized.ts'
import { chooseVariants } from '../resolve/display-conditions.ts'

/**
 * The texts of a page in all languages, as `resolve` shows them, before it chooses one. Sections included from other
 * documents are left out: they are counted where they are written.
 */
export function mainTexts(
  shared: SharedDocument,
  adaptation: Adaptation | null,
  site: Site,
  findRules: FindSectionRules,
): unknown {
  const chosen = chooseVariants(shared.sections, siteFacts(site))
  // The locale concerns the reports only.
  const { sections } = adapt(chosen, adaptation?.operations ?? [], {
    locale: defaultContentLocale,
    findRules,
  })
  return [
    mergeLocalized(adaptation?.title, shared.title),
    mergeLocalized(adaptation?.answer, shared.answer),
    adaptation?.introduction,
    sections.map(({ heading, fields }) => [heading, fields]),
  ]
}
