import { z } from 'zod'
import { type TermName, termNames } from '#domain/interpolation/terms.ts'
import type { Adaptation, SharedDocument } from '#domain/library/document.ts'
import { type Operation, operationKinds } from '#domain/library/section.ts'
import { contentLocales, type Localized } from '#domain/locales/localized.ts'
import { toDisplayConditions, toSection, toSections } from './section.ts'
import {
  documentRef,
  id,
  keyedList,
  list,
  localizedText,
  localizedValue,
  optional,
  requiredText,
  strings,
} from './stored-values.ts'

/** The texts and the image for search engines and shared links. */
export const seo = z
  .object({ title: localizedText, description: localizedText, image: optional(id) })
  .nullish()
  .transform((value) => value ?? undefined)

const head = z.looseObject({
  id: z.string(),
  slug: optional(z.string()),
  owner: optional(id),
  tenant: optional(id),
  title: requiredText,
  heading: localizedText,
  navLabel: localizedText,
  answer: localizedText,
  excerpt: localizedText,
  synonyms: localizedValue<string[]>(),
  hero: optional(id),
  seo,
  term: optional(z.enum(termNames)),
})

/**
 * Maps a row of a library collection, of `posts` or of `pages` to the document that `resolve` takes.
 *
 * @throws ZodError if a field has an unexpected type
 */
export function toDocument(collection: string, row: unknown): SharedDocument {
  const { id: documentId, slug, owner, tenant, answer, excerpt, ...rest } = head.parse(row)
  const { sections, when, supersededRevisions } = row as Record<string, unknown>
  const superseded = strings.catch([]).parse(supersededRevisions)
  return {
    collection,
    id: documentId,
    slug: slug ?? '',
    owner: owner ?? tenant ?? null,
    title: rest.term ? termTitle(rest.term) : rest.title,
    heading: rest.heading,
    navLabel: rest.navLabel,
    answer: answer ?? excerpt,
    synonyms: rest.synonyms,
    hero: rest.hero,
    seo: rest.seo,
    displayConditions: toDisplayConditions(when),
    sections: toSections(sections),
    ...(superseded.length > 0 && { superseded }),
  }
}

/** A treatment named by a term is called at each clinic as the clinic calls it. */
const termTitle = (term: TermName): Localized =>
  Object.fromEntries(contentLocales.map((locale) => [locale, `{{term.${term}.title}}`]))

const basePlace = z.object({ preceding: z.array(z.string()), list: optional(z.string()) })

const partsOf = (stored: Localized<{ value?: unknown }>): Localized<unknown> =>
  Object.fromEntries(Object.entries(stored).flatMap(([locale, part]) => (part ? [[locale, part.value]] : [])))

const operation = z
  .object({
    op: z.enum(operationKinds),
    at: z.string(),
    to: optional(z.string()),
    heading: localizedText,
    wording: localizedText,
    paragraphs: localizedValue<unknown>(),
    baseRevision: localizedText,
    basePart: localizedValue<{ value?: unknown }>(),
    basePlace: z.unknown().optional(),
    content: z
      .unknown()
      .optional()
      .transform((value) => (Array.isArray(value) ? toSection(value[0]) : undefined)),
  })
  .transform(({ wording, paragraphs, basePart: part, basePlace: place, ...rest }): Operation => {
    const placed = basePlace.safeParse(place)
    return {
      ...rest,
      wording: paragraphs ?? wording,
      ...(part && placed.success && { base: { part: partsOf(part), ...placed.data } }),
    }
  })

const adaptation = z.looseObject({
  id: z.string(),
  tenant: id,
  source: documentRef,
  visible: optional(z.boolean()),
  redirectTo: optional(z.string()),
  updatedAt: optional(z.string()),
  title: localizedText,
  heading: localizedText,
  answer: localizedText,
  hero: optional(id),
  introduction: localizedValue<unknown>(),
  author: optional(id),
  seo,
  callToAction: z
    .object({
      heading: localizedText,
      text: localizedText,
      sellingPoints: keyedList({}),
      button: localizedText,
    })
    .nullish(),
  operations: list(operation),
})

/**
 * Maps a row of `adaptations`.
 *
 * @throws ZodError if the clinic or the document is missing, or an operation is of an unknown kind
 */
export function toAdaptation(row: unknown): Adaptation {
  const { tenant, visible, callToAction, ...rest } = adaptation.parse(row)
  return { ...rest, clinic: tenant, visible: visible ?? true, callToAction: callToAction ?? undefined }
}
