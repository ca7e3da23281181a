import { findSectionRules } from '#blocks/blocks.ts'
import { resolveProse } from '#blocks/prose.ts'
import { resolveSections, type SectionProps } from '#blocks/resolve.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import { isLibraryKind } from '#domain/library/collections.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import { includedDocument } from '#domain/resolve/include.ts'
import { markTexts } from '#domain/resolve/mark-texts.ts'
import { type ResolvedDocument, type ResolveInput, resolve } from '#domain/resolve/resolve.ts'
import { toDocument } from '#mappers/document.ts'
import { toSections } from '#mappers/section.ts'
import type { Study } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import { loadBlockContext } from './block-context.ts'
import type { Row } from './reader.ts'
import type { SiteContext } from './site-context.ts'

/** A resolved document, its sections as props, with everything loaded that they refer to. */
export type ResolvedPage = {
  document: ResolvedDocument
  sections: SectionProps[]
  prose: Prose | null
  sources: Study[]
}

/** Resolves a row for this site. Null where the site has no such page; a redirect where the clinic sends its visitors elsewhere. */
export async function resolvePage(
  context: SiteContext,
  collection: PolicyCollection,
  row: Row,
): Promise<ResolvedPage | { redirect: string } | null> {
  const document = await resolveDocument(context, collection, row)
  if (!document || 'redirect' in document) return document
  const further = Array.isArray(row.sources) ? row.sources.map(String) : []
  const [{ blocks, sources }] = await Promise.all([
    loadBlockContext(context, document.sections, [document.introduction], further),
    context.pictures.load([document.hero, document.seo.image]),
  ])
  const prose = resolveProse(document.introduction, blocks)
  const sections = resolveSections(document.sections, blocks, { folds: isLibraryKind(collection) })
  return { document, sections, prose, sources: sources() }
}

/** The text of a row's page alone, with nothing loaded that it refers to. */
export async function resolveDocument(
  context: SiteContext,
  collection: PolicyCollection,
  row: Row,
): Promise<ResolvedDocument | { redirect: string } | null> {
  const resolved = resolve(await resolveInput(context, collection, row))
  if (resolved.outcome === 'redirect') return { redirect: resolved.to }
  if (resolved.outcome === 'notFound') return null
  return context.reader.unsaved ? markTexts(resolved.document) : resolved.document
}

/** What decides how this site shows a row. */
export async function resolveInput(
  context: SiteContext,
  collection: PolicyCollection,
  row: Row,
): Promise<ResolveInput> {
  const shared = toDocument(collection, row)
  const [adaptation, included] = await Promise.all([
    context.library.findAdaptation(`${collection}:${row.id}`),
    findIncluded(context, shared),
  ])
  const { site, locale } = context
  return { shared, adaptation, site, locale, findRules: findSectionRules, included }
}

/** Documents that sections are included from. One without a page on this site is left out. */
async function findIncluded(
  { reader, library }: SiteContext,
  shared: SharedDocument,
): Promise<Map<string, SharedDocument>> {
  const names = new Set(shared.sections.filter(({ kind }) => kind === 'include').map(includedDocument))
  const included = await Promise.all(
    [...names].map(async (name) => {
      const [collection, id] = name.split(':') as [PolicyCollection, string]
      if (!id || !(await library.find(collection, id))) return []
      const [row] = await reader.findByIds(collection, [id])
      return row
        ? [[name, { ...toDocument(collection, row), sections: toSections(row.sections) }] as const]
        : []
    }),
  )
  return new Map(included.flat())
}
