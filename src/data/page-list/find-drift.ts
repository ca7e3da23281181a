import { findSectionRules } from '#blocks/blocks.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { ClinicSite } from '#domain/clinic/network.ts'
import type { Adaptation, SharedDocument } from '#domain/library/document.ts'
import type { ReportedProblem } from '#domain/library/section.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { includedDocument } from '#domain/resolve/include.ts'
import { adaptSections } from '#domain/resolve/resolve.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { clinicTag, collectionTag } from '#publish/tags.ts'
import { type Reader, type Row, reader } from '../reader.ts'

/** An operation of a published adaptation that needs the clinic's attention. */
export type Drifted = {
  operation: number
  at: string
  problem: ReportedProblem
  /** The languages in which it does. */
  locales: ContentLocale[]
}

/** By the shared document, `collection:id`; those whose adaptation needs no attention are left out. */
export type Drift = ReadonlyMap<string, readonly Drifted[]>

/** What has become of a clinic's published changes since the shared texts below them changed. Kept in memory. */
export const findDrift = (clinic: ClinicSite): Promise<Drift> =>
  keptDrift.get(clinic.id, () => readDrift(clinic))

const keptDrift = processWide('kept-drift', () =>
  createKept<Drift>({ capacity: 20_000, sizeOf: ({ size }) => size + 1, replays: false }),
)

async function readDrift(clinic: ClinicSite): Promise<Drift> {
  noteTags(clinicTag(clinic.id), collectionTag('adaptations', clinic.id))
  const locales = distinctContentLocales(clinic.locales)
  const [locale] = clinic.locales
  if (!locale) return new Map()
  const siteReader = reader({ site: clinic, locale, draft: false })
  const rows = await siteReader.find('adaptations', {
    select: ['tenant', 'source', 'visible', 'operations'],
    sort: 'sourceKey',
    isNotedByCaller: true,
  })
  const adaptations = rows
    .map(toAdaptation)
    .filter(({ visible, operations }) => visible && operations.length > 0)
  const documents = await readDocuments(
    siteReader,
    adaptations.map(({ source }) => source),
  )
  const included = await readDocuments(siteReader, [...documents.values()].flatMap(includedNames))
  const found = adaptations.flatMap((adaptation) => {
    const shared = documents.get(adaptation.source)
    if (!shared) return []
    const problems = locales.flatMap((each) => reportsIn(each, { shared, adaptation, clinic, included }))
    return problems.length > 0 ? [[adaptation.source, groupByOperation(problems)] as const] : []
  })
  return new Map(found)
}

type Subject = {
  shared: SharedDocument
  adaptation: Adaptation
  clinic: ClinicSite
  included: ReadonlyMap<string, SharedDocument>
}

const reportsIn = (locale: ContentLocale, { shared, adaptation, clinic, included }: Subject) =>
  adaptSections({
    shared,
    adaptation,
    site: clinic,
    locale,
    findRules: findSectionRules,
    included,
  }).reports.map((report) => ({ ...report, locale }))

function groupByOperation(reports: ReturnType<typeof reportsIn>): Drifted[] {
  return [...Map.groupBy(reports, ({ operation }) => operation).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { operation, at, problem } = first
    return { operation, at, problem, locales: group.map(({ locale }) => locale) }
  })
}

const includedNames = ({ sections }: SharedDocument): string[] =>
  sections
    .filter(({ kind }) => kind === 'include')
    .map(includedDocument)
    .filter(Boolean)

/** Published documents by `collection:id`, one query for each collection. */
async function readDocuments(
  { findByIds }: Reader,
  names: readonly string[],
): Promise<Map<string, SharedDocument>> {
  const byCollection = Map.groupBy(new Set(names), (name) => name.split(':')[0] ?? '')
  const rows = await Promise.all(
    [...byCollection].map(async ([collection, group]) => {
      const ids = group.map((name) => name.slice(collection.length + 1))
      const found = await findByIds(collection as PolicyCollection, ids, needed)
      return found.map((row: Row) => toDocument(collection, row))
    }),
  )
  return new Map(rows.flat().map((document) => [`${document.collection}:${document.id}`, document]))
}

const needed = ['title', 'slug', 'when', 'sections', 'supersededRevisions']
