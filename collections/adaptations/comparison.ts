import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { findSectionRules } from '#blocks/blocks.ts'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { adapt } from '#domain/adaptation/adapt.ts'
import type { Comparison } from '#domain/adaptation/comparison.ts'
import { parseTarget } from '#domain/adaptation/revision.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import type { Adaptation } from '#domain/library/document.ts'
import type { Section } from '#domain/library/section.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { type ContentLocale, toKnownContentLocale } from '#domain/locales/localized.ts'
import { toClinic } from '#mappers/clinic.ts'
import { toAdaptation } from '#mappers/document.ts'
import { strings } from '#mappers/stored-values.ts'
import { linesOfBase, linesOfOwn } from './compared-lines.ts'
import { findSharedSections } from './shared-sections.ts'
import { findTitles } from './targets.ts'

/**
 * GET /api/adaptations/comparison?id=ID&locale=en -> `Comparison`: the operations of a saved adaptation, its draft if there
 * is one, beside the shared text that they were written against. Before Payload's own route for a document's id.
 */
export const comparisonEndpoint: Endpoint = {
  path: '/comparison',
  method: 'get',
  handler: async (req) => {
    const row = await req.payload.findByID({
      collection: 'adaptations',
      id: String(req.query.id ?? ''),
      depth: 0,
      draft: true,
      locale: 'all',
      disableErrors: true,
      overrideAccess: false,
      req: inOtherLocale(req),
    })
    if (!row) throw new NotFound(req.t)
    // A draft may not have chosen its shared page yet.
    if (!row.source?.value) return Response.json({})
    const locale = toKnownContentLocale(req.locale)
    return Response.json(await compare(toAdaptation(row), rowIds(row.operations), locale, req))
  },
}

async function compare(
  adaptation: Adaptation,
  ids: readonly string[],
  locale: ContentLocale,
  req: PayloadRequest,
): Promise<Comparison> {
  const [sections, clinic, superseded] = await Promise.all([
    findSharedSections(adaptation.source, adaptation.clinic, req),
    findClinic(adaptation.clinic, req),
    findSuperseded(adaptation.source, req),
  ])
  const { operations } = adaptation
  const { reports } = adapt(sections, operations, { locale, findRules: findSectionRules, superseded })
  const tag = clinic.locales.find((each) => toContentLocale(each) === locale) ?? locale
  const own = operations.flatMap(({ content }) => content ?? [])
  const context = {
    locale,
    createInterpolator: () => createLocalizedInterpolator(clinic, tag),
    findTitle: await findTitles([...sections, ...own], req),
  }
  const kindAt = (at: string) => findSection(sections, at)?.kind
  return Object.fromEntries(
    operations.map((operation, index) => [
      ids[index] ?? String(index),
      {
        problem: reports.find((report) => report.operation === index)?.problem ?? null,
        before: linesOfBase(operation, kindAt(operation.at), context),
        ours: linesOfOwn(operation, context),
      },
    ]),
  )
}

const findSection = (sections: readonly Section[], at: string): Section | undefined =>
  sections.find(({ key }) => key === parseTarget(at).sectionKey)

const rowIds = (rows: readonly { id?: string | null }[] | null | undefined): string[] =>
  (rows ?? []).map(({ id }) => String(id))

async function findClinic(id: string, req: PayloadRequest) {
  const row = await req.payload.findByID({
    collection: 'clinics',
    id,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    req: inOtherLocale(req),
  })
  return toClinic(row)
}

/** What corrections of the page have superseded; those of documents that it includes sections of are counted on its own page. */
async function findSuperseded(source: string, req: PayloadRequest): Promise<ReadonlySet<string>> {
  const [collection, id] = source.split(':') as ['conditions', string]
  const row = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    select: { supersededRevisions: true },
    disableErrors: true,
    // The hashes are the server's own; nothing of them is returned.
    overrideAccess: true,
    req,
  })
  return new Set(strings.catch([]).parse(row?.supersededRevisions))
}
