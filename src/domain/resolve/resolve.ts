import { adapt } from '../adaptation/adapt.ts'
import { type Site, siteFacts } from '../clinic/network.ts'
import {
  interpolate,
  interpolateFields,
  interpolateList,
  interpolateOrThrow,
  interpolateRichText,
  type LocalizedInterpolator,
  tryInterpolate,
} from '../interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '../interpolation/localized-interpolator.ts'
import type { RichText } from '../interpolation/rich-text.ts'
import type { Adaptation, Seo, SharedDocument } from '../library/document.ts'
import type { Report, Section } from '../library/section.ts'
import { canFold, type FindSectionRules } from '../library/section-rules.ts'
import { toContentLocale } from '../locales/index.ts'
import { type Localized, mergeLocalized, type Text } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { withCallToAction } from './call-to-action.ts'
import { chooseVariants, matches } from './display-conditions.ts'
import { includeSections } from './include.ts'
import { withUrgentCareFirst } from './urgent-care-first.ts'

/**
 * A section as shown on a clinic's page. Localized values in `fields` are resolved to `Text` or `RichText`; ids are as
 * stored.
 */
export type ResolvedSection = {
  kind: string
  key: string
  heading: Text | null
  fields: Record<string, unknown>
  /** Whether a library page folds it under its heading. */
  isFolded?: boolean
  /** Its address, in the editor's frame; see `markTexts`. */
  at?: string
}

export type SeoText = Text & { isOwn: boolean }

export type ResolvedDocument = {
  collection: string
  id: string
  slug: string
  title: Text
  heading: Text
  navLabel: Text
  answer: Text | null
  synonyms: Text[]
  hero: string | null
  introduction: RichText | null
  author: string | null
  /** `isOwn`: whether the owner of the site wrote it, rather than the network for all clinics. */
  seo: { title: SeoText | null; description: SeoText | null; image: string | null }
  sections: ResolvedSection[]
}

export type Resolved =
  | { outcome: 'page'; document: ResolvedDocument; reports: Report[] }
  | { outcome: 'redirect'; to: string }
  | { outcome: 'notFound' }

export type ResolveInput = {
  shared: SharedDocument
  adaptation: Adaptation | null
  site: Site
  locale: LocaleTag
  findRules: FindSectionRules
  /** Documents whose sections `shared` includes, by `collection:id`. */
  included?: ReadonlyMap<string, SharedDocument>
  /** Slug of the location that the page is about; the clinic's first location by default. */
  location?: string
  /** In place of the site's own: the search writes placeholders for the words of a site. */
  interpolator?: LocalizedInterpolator
}

/**
 * Determines what a patient reads: the shared document as shown by a clinic in a locale, given the clinic's jurisdictions,
 * offers, adaptation and vocabulary. Applies in this order: variants, inclusions, adaptation, urgent care first, terms and tokens,
 * spelling.
 * Total on every stored document.
 *
 * @returns the page with reports of operations that are outdated or can't be applied, a redirect, or not found
 * @throws if a document or an adaptation belongs to another clinic, since such a page must never be served
 */
export function resolve(input: ResolveInput): Resolved {
  const { shared, adaptation, site, locale, findRules, included, location } = input
  assertSameOwner(site, shared, adaptation, included)
  if (adaptation && !adaptation.visible) {
    return adaptation.redirectTo
      ? { outcome: 'redirect', to: adaptation.redirectTo }
      : { outcome: 'notFound' }
  }
  if (!matches(shared.displayConditions, siteFacts(site))) return { outcome: 'notFound' }
  const { adapted, reports } = adaptSections(input)
  const sections = withUrgentCareFirst(shared.collection, withCallToAction(adapted, adaptation?.callToAction))
  const interpolator = input.interpolator ?? createLocalizedInterpolator(site, locale, location)
  return {
    outcome: 'page',
    document: interpolateDocument(
      shared,
      adaptation,
      sections,
      interpolator,
      findRules,
      shared.owner === site.id,
    ),
    reports,
  }
}

/** The sections as stored, as a clinic gets them, before its adaptation and after it. */
export function adaptSections({
  shared: document,
  adaptation,
  site,
  locale,
  findRules,
  included,
}: ResolveInput): {
  shared: Section[]
  adapted: Section[]
  reports: Report[]
} {
  const facts = siteFacts(site)
  const find = (name: string) => {
    const found = included?.get(name)
    return found && matches(found.displayConditions, facts) ? found.sections : undefined
  }
  const shared = includeSections(chooseVariants(document.sections, facts), find, facts)
  const { sections: adapted, reports } = adapt(shared, adaptation?.operations ?? [], {
    locale: toContentLocale(locale),
    findRules,
    superseded: supersededRevisions(document, included),
  })
  return { shared, adapted, reports }
}

/** What corrections of the document, and of those that it includes sections of, have superseded. */
const supersededRevisions = (
  shared: SharedDocument,
  included: ReadonlyMap<string, SharedDocument> | undefined,
): Set<string> =>
  new Set([shared, ...(included?.values() ?? [])].flatMap(({ superseded }) => superseded ?? []))

/** In reading order, since the first mention of a term differs from the later ones. */
function interpolateDocument(
  shared: SharedDocument,
  adaptation: Adaptation | null,
  sections: Section[],
  interpolator: LocalizedInterpolator,
  findRules: FindSectionRules,
  isOfSite: boolean,
): ResolvedDocument {
  const heading = (localized: Localized | undefined) => interpolate(localized, interpolator, 'heading')
  const ownTitle = mergeLocalized(adaptation?.title, shared.title)
  const title = heading(ownTitle) ?? { text: shared.slug }
  // A clinic's title replaces the shared heading too, unless the clinic has its own heading. Locales in which the clinic
  // wrote no title keep the shared heading.
  const ownHeading = mergeLocalized(adaptation?.heading, mergeLocalized(adaptation?.title, shared.heading))
  return {
    collection: shared.collection,
    id: shared.id,
    slug: shared.slug,
    title,
    heading: heading(ownHeading) ?? title,
    navLabel: heading(shared.navLabel) ?? title,
    answer: interpolate(mergeLocalized(adaptation?.answer, shared.answer), interpolator),
    synonyms: interpolateList(shared.synonyms, interpolator, 'heading'),
    hero: adaptation?.hero ?? shared.hero ?? null,
    introduction: interpolateRichText(adaptation?.introduction, interpolator),
    author: adaptation?.author ?? null,
    seo: interpolateSeo(adaptation?.seo, shared, isOfSite, interpolator),
    sections: sections.flatMap(
      (section) =>
        tryInterpolate(interpolator, () => interpolateSection(section, interpolator, findRules)) ?? [],
    ),
  }
}

/** @throws MissingVariableError if the heading, or a text outside any entry, needs a variable that the clinic lacks */
function interpolateSection(
  section: Section,
  interpolator: LocalizedInterpolator,
  findRules: FindSectionRules,
): ResolvedSection {
  const { kind, key, heading, fields } = section
  const rules = findRules(kind)
  return {
    kind,
    key,
    heading: interpolateOrThrow(heading, interpolator, 'heading'),
    fields: interpolateFields(fields, interpolator, rules) as Record<string, unknown>,
    ...(canFold(section, rules) && !section.open && { isFolded: true }),
  }
}

function interpolateSeo(
  own: Seo | undefined,
  { seo }: SharedDocument,
  isOfSite: boolean,
  interpolator: LocalizedInterpolator,
): ResolvedDocument['seo'] {
  const shown = (part: 'title' | 'description'): SeoText | null => {
    const text = interpolate(mergeLocalized(own?.[part], seo?.[part]), interpolator, 'heading')
    const ownText = interpolate(own?.[part], interpolator, 'heading')
    return text && { ...text, isOwn: isOfSite || text.text === ownText?.text }
  }
  return {
    title: shown('title'),
    description: shown('description'),
    image: own?.image ?? seo?.image ?? null,
  }
}

function assertSameOwner(
  site: Site,
  shared: SharedDocument,
  adaptation: Adaptation | null,
  included: ReadonlyMap<string, SharedDocument> | undefined,
): void {
  for (const document of [shared, ...(included?.values() ?? [])]) {
    if (document.owner !== null && document.owner !== site.id) {
      throw new Error(`${document.collection}:${document.id} belongs to another clinic than "${site.name}".`)
    }
  }
  if (adaptation && adaptation.clinic !== site.id) {
    throw new Error(`Adaptation ${adaptation.id} belongs to another clinic than "${site.name}".`)
  }
  if (adaptation && adaptation.source !== `${shared.collection}:${shared.id}`) {
    throw new Error(`Adaptation ${adaptation.id} was written for ${adaptation.source}.`)
  }
}
