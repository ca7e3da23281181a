import { z } from 'zod'
import { operationKinds } from '#domain/adaptation/operations.ts'
import type { Adaptation, SharedDocument } from '#domain/library/document.ts'
import { sectionOf, sectionsOf, whenOf } from './section.ts'
import { documentRef, id, keyed, leaf, leafOf, list, optional, requiredLeaf } from './stored-values.ts'

const seo = z
  .object({ title: leaf, description: leaf, image: optional(id) })
  .nullish()
  .transform((value) => value ?? undefined)

const head = z.looseObject({
  id: z.string(),
  slug: optional(z.string()),
  owner: optional(id),
  tenant: optional(id),
  title: requiredLeaf,
  heading: leaf,
  navLabel: leaf,
  answer: leaf,
  excerpt: leaf,
  synonyms: leafOf<string[]>(),
  hero: optional(id),
  seo,
})

/** A row of a library collection, of `posts` or of `pages`, as the resolver takes it. */
export function documentOf(collection: string, row: unknown): SharedDocument {
  const { id: documentId, slug, owner, tenant, answer, excerpt, ...rest } = head.parse(row)
  const { sections, when } = row as { sections?: unknown; when?: unknown }
  return {
    collection,
    id: documentId,
    slug: slug ?? '',
    owner: owner ?? tenant ?? null,
    title: rest.title,
    heading: rest.heading,
    navLabel: rest.navLabel,
    answer: answer ?? excerpt,
    synonyms: rest.synonyms,
    hero: rest.hero,
    seo: rest.seo,
    when: whenOf(when),
    sections: sectionsOf(sections),
  }
}

const adaptation = z.looseObject({
  id: z.string(),
  tenant: id,
  source: documentRef,
  visible: optional(z.boolean()),
  redirectTo: optional(z.string()),
  updatedAt: optional(z.string()),
  title: leaf,
  heading: leaf,
  answer: leaf,
  hero: optional(id),
  introduction: leafOf<unknown>(),
  author: optional(id),
  seo,
  callToAction: z
    .object({
      heading: leaf,
      text: leaf,
      sellingPoints: keyed({}),
      button: leaf,
    })
    .nullish(),
  operations: list(
    z.object({
      op: z.enum(operationKinds),
      at: z.string(),
      to: optional(z.string()),
      heading: leaf,
      baseRevision: leaf,
      content: z
        .unknown()
        .optional()
        .transform((value) => (Array.isArray(value) ? sectionOf(value[0]) : undefined)),
    }),
  ),
})

export function adaptationOf(row: unknown): Adaptation {
  const { tenant, visible, callToAction, ...rest } = adaptation.parse(row)
  return { ...rest, clinic: tenant, visible: visible ?? true, callToAction: callToAction ?? undefined }
}
