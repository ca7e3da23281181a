import { findSectionRules } from '#blocks/blocks.ts'
import { resolveProse } from '#blocks/prose.ts'
import { resolveSections, type SectionProps } from '#blocks/resolve.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import { includedDocument } from '#domain/resolve/include.ts'
import { type ResolvedDocument, resolve } from '#domain/resolve/resolve.ts'
import { toDocument } from '#mappers/document.ts'
import { toSections } from '#mappers/section.ts'
import type { Study } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import { loadBlockContext } from './block-context.ts'
import type { Row } from './reader.ts'
import type { SiteContext } from './site-context.ts'

/** A document resolved, with its sections as props and everything in them loaded. */
export type ResolvedPage = {
  document: ResolvedDocument
  sections: SectionProps[]
  prose: Prose | null
  sources: Study[]
}

/** Resolves a row for this clinic; what hides or moves the page is said instead. */
export async function resolvePage(
  context: SiteContext,
  collection: PolicyCollection,
  row: Row,
): Promise<ResolvedPage | { redirect: string } | null> {
  const document = await resolveDocument(context, collection, row)
  if (!document || 'redirect' in document) return document
  const further = Array.isArray(row.sources) ? row.sources.map(String) : []
  const { blocks, sources } = await loadBlockContext(
    context,
    document.sections,
    [document.introduction],
    further,
  )
  await context.pictures.load([document.hero, document.seo.image])
  const prose = resolveProse(document.introduction, blocks)
  const sections = resolveSections(document.sections, blocks)
  return { document, sections, prose, sources: sources() }
}

/** The words of a row's page alone, with nothing loaded that they point to. */
export async function resolveDocument(
  context: SiteContext,
  collection: PolicyCollection,
  row: Row,
): Promise<ResolvedDocument | { redirect: string } | null> {
  const shared = toDocument(collection, row)
  const adaptation = await context.library.findAdaptation(`${collection}:${row.id}`)
  const { clinic, locale } = context
  const resolved = resolve({
    shared,
    adaptation,
    clinic,
    locale,
    findRules: findSectionRules,
    included: await findIncluded(context, shared),
  })
  if (resolved.outcome === 'redirect') return { redirect: resolved.to }
  return resolved.outcome === 'notFound' ? null : resolved.document
}

/** Documents that sections are included from, as far as they have a page here. */
async function findIncluded(
  { reader, library }: SiteContext,
  shared: SharedDocument,
): Promise<Map<string, SharedDocument>> {
  const included = new Map<string, SharedDocument>()
  for (const name of new Set(
    shared.sections.filter(({ kind }) => kind === 'include').map(includedDocument),
  )) {
    const [collection, id] = name.split(':') as [PolicyCollection, string]
    if (!id || !(await library.find(collection, id))) continue
    const [row] = await reader.findByIds(collection, [id])
    if (row) included.set(name, { ...toDocument(collection, row), sections: toSections(row.sections) })
  }
  return included
}
