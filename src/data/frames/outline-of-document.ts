import type { FindTitle } from '#blocks/reading.ts'
import { listTargets, sectionHeading } from '#collections/adaptations/targets.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import { siteFacts } from '#domain/clinic/network.ts'
import { interpolate } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import type { Section } from '#domain/library/section.ts'
import { sectionAddresses } from '#domain/library/section-addresses.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { mergeLocalized } from '#domain/locales/localized.ts'
import { chooseVariants } from '#domain/resolve/display-conditions.ts'
import { includedDocument } from '#domain/resolve/include.ts'
import { toDocument } from '#mappers/document.ts'
import { toSections } from '#mappers/section.ts'
import type { SiteContext } from '../site-context.ts'
import type { OutlinePart, OutlineSection } from './outline.ts'

/**
 * The outline of a document that is edited itself: all of its sections, also those that this clinic does not get.
 *
 * @param isOnPage whether the clinic's page has a section with a key
 */
export async function outlineOfDocument(
  context: SiteContext,
  sections: readonly Section[],
  { findTitle, isOnPage }: { findTitle: FindTitle; isOnPage: (key: string) => boolean },
): Promise<OutlineSection[]> {
  const { site, locale } = context
  const chosen = new Set(chooseVariants(sections, siteFacts(site)))
  const addresses = sectionAddresses(sections.map(({ key }) => key))
  const targets = listTargets(sections, {
    locale: toContentLocale(locale),
    createInterpolator: () => createLocalizedInterpolator(site, locale),
    findTitle,
  })
  return Promise.all(
    sections.map(async (section, index) => {
      const { kind, key } = section
      const { heading = '', items = [] } = targets[index] ?? {}
      const at = addresses[index] ?? key
      return {
        ...unchanged(at, heading),
        kind,
        // Nothing is locked for whoever owns the document.
        locked: false,
        isOnPage: chosen.has(section) && isOnPage(key),
        items: items.map((item) => unchanged(`${at}${item.at.slice(key.length)}`, item.heading)),
        ...(await nameIncluded(context, section)),
      }
    }),
  )
}

const unchanged = (at: string, heading: string): OutlinePart => ({
  at,
  heading,
  state: 'shared',
  isOutdated: false,
  operations: [],
})

/** The names of a section that is shown from another document: its own heading or the one there, and that document's title. */
async function nameIncluded(
  { reader, site, locale }: SiteContext,
  section: Section,
): Promise<Pick<OutlineSection, 'heading' | 'from'> | null> {
  const [collection, id] = includedDocument(section).split(':') as [PolicyCollection, string | undefined]
  const [row] = section.kind === 'include' && id ? await reader.findByIds(collection, [id]) : []
  const source = toSections(row?.sections).find(({ key }) => key === section.fields.section)
  if (!row || !source) return null
  const createInterpolator = () => createLocalizedInterpolator(site, locale)
  const { title, slug } = toDocument(collection, row)
  return {
    heading: sectionHeading(
      { ...source, heading: mergeLocalized(section.heading, source.heading) },
      { createInterpolator, locale: toContentLocale(locale) },
    ),
    from: interpolate(title, createInterpolator(), 'heading')?.text ?? slug,
  }
}
