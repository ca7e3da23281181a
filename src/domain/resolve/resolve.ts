import { adapt } from '../adaptation/adapt.ts'
import { type Clinic, factsOf } from '../clinic/clinic.ts'
import {
  attempt,
  type Speaker,
  sayText,
  speakFields,
  speakRichText,
  speakText,
  speakTexts,
} from '../interpolation/interpolate.ts'
import { speakerFor } from '../interpolation/localized-interpolator.ts'
import type { RichText } from '../interpolation/rich-text.ts'
import type { Adaptation, Seo, SharedDocument } from '../library/document.ts'
import type { Report, Section } from '../library/section.ts'
import { contentLocaleOf } from '../locales/index.ts'
import { type Localized, overShared, type Text } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { withCallToAction } from './call-to-action.ts'
import { chooseVariants, holds } from './display-conditions.ts'
import { includeSections } from './include.ts'

/** A section as a patient of one clinic reads it. Leaf texts in `fields` are `Text` or `RichText`; ids are as stored. */
export type ResolvedSection = {
  kind: string
  key: string
  heading: Text | null
  fields: Record<string, unknown>
}

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
  seo: { title: Text | null; description: Text | null; image: string | null }
  sections: ResolvedSection[]
}

export type Resolved =
  | { outcome: 'page'; document: ResolvedDocument; reports: Report[] }
  | { outcome: 'redirect'; to: string }
  | { outcome: 'notFound' }

export type ResolveInput = {
  shared: SharedDocument
  adaptation: Adaptation | null
  clinic: Clinic
  locale: LocaleTag
  /** Documents that `shared` includes sections of, by `collection:id`. */
  included?: ReadonlyMap<string, SharedDocument>
  /** The location whose page it is; the clinic's first where it is none's. */
  location?: string
}

/**
 * What a patient reads: the shared document as this clinic's law, offers, adaptation, words and language make it.
 * In this order: variants, inclusions, adaptation, terms and tokens, spelling. Total on every stored document.
 *
 * @throws Error where a document or an adaptation of another clinic is passed: a mistake that must never be served
 */
export function resolve({ shared, adaptation, clinic, locale, included, location }: ResolveInput): Resolved {
  refuseForeign(clinic, shared, adaptation, included)
  const facts = factsOf(clinic)
  if (adaptation && !adaptation.visible) {
    return adaptation.redirectTo
      ? { outcome: 'redirect', to: adaptation.redirectTo }
      : { outcome: 'notFound' }
  }
  if (!holds(shared.when, facts)) return { outcome: 'notFound' }

  const chosen = chooseVariants(shared.sections, facts)
  const find = (name: string) => {
    const document = included?.get(name)
    return document && holds(document.when, facts) ? document.sections : undefined
  }
  const whole = includeSections(chosen, find, facts)
  const { sections, reports } = adapt(whole, adaptation?.operations ?? [], contentLocaleOf(locale))
  const speaker = speakerFor(clinic, locale, location)
  return {
    outcome: 'page',
    document: speakDocument(
      shared,
      adaptation,
      withCallToAction(sections, adaptation?.callToAction),
      speaker,
    ),
    reports,
  }
}

/** In reading order, since the first mention of a term differs from the later ones. */
function speakDocument(
  shared: SharedDocument,
  adaptation: Adaptation | null,
  sections: Section[],
  speaker: Speaker,
): ResolvedDocument {
  const heading = (leaf: Localized | undefined) => speakText(leaf, speaker, 'heading')
  const ownTitle = overShared(adaptation?.title, shared.title)
  const title = heading(ownTitle) ?? { text: shared.slug }
  // A clinic's new title is its heading too, unless it gives another; one that it wrote in no other language leaves
  // the shared heading of the other languages in its place.
  const ownHeading = overShared(adaptation?.heading, overShared(adaptation?.title, shared.heading))
  return {
    collection: shared.collection,
    id: shared.id,
    slug: shared.slug,
    title,
    heading: heading(ownHeading) ?? title,
    navLabel: heading(shared.navLabel) ?? title,
    answer: speakText(overShared(adaptation?.answer, shared.answer), speaker),
    synonyms: speakTexts(shared.synonyms, speaker, 'heading'),
    hero: adaptation?.hero ?? shared.hero ?? null,
    introduction: speakRichText(adaptation?.introduction, speaker),
    author: adaptation?.author ?? null,
    seo: speakSeo(adaptation?.seo, shared.seo, speaker),
    sections: sections.flatMap((section) => attempt(speaker, () => speakSection(section, speaker)) ?? []),
  }
}

/** @throws MissingFact where the heading, or a text outside any entry, needs one */
function speakSection({ kind, key, heading, fields }: Section, speaker: Speaker): ResolvedSection {
  return {
    kind,
    key,
    heading: sayText(heading, speaker, 'heading'),
    fields: speakFields(fields, speaker) as Record<string, unknown>,
  }
}

function speakSeo(own: Seo | undefined, shared: Seo | undefined, speaker: Speaker): ResolvedDocument['seo'] {
  return {
    title: speakText(overShared(own?.title, shared?.title), speaker, 'heading'),
    description: speakText(overShared(own?.description, shared?.description), speaker, 'heading'),
    image: own?.image ?? shared?.image ?? null,
  }
}

function refuseForeign(
  clinic: Clinic,
  shared: SharedDocument,
  adaptation: Adaptation | null,
  included: ReadonlyMap<string, SharedDocument> | undefined,
): void {
  for (const document of [shared, ...(included?.values() ?? [])]) {
    if (document.owner !== null && document.owner !== clinic.id) {
      throw new Error(
        `${document.collection}:${document.id} belongs to another clinic than "${clinic.name}".`,
      )
    }
  }
  if (adaptation && adaptation.clinic !== clinic.id) {
    throw new Error(`Adaptation ${adaptation.id} belongs to another clinic than "${clinic.name}".`)
  }
  if (adaptation && adaptation.source !== `${shared.collection}:${shared.id}`) {
    throw new Error(`Adaptation ${adaptation.id} was written for ${adaptation.source}.`)
  }
}
