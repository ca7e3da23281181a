import { toId } from '#collections/shared/access/roles.ts'
import { clinicFacts } from '#domain/clinic/clinic.ts'
import { isLibraryKind, type LibraryKind, libraryKinds } from '#domain/library/collections.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import type { ReportedProblem } from '#domain/library/section.ts'
import { isShown } from '#domain/library/visibility.ts'
import { mergeLocalized } from '#domain/locales/localized.ts'
import { countChanges } from '#domain/page-list/count-changes.ts'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { matches } from '#domain/resolve/display-conditions.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { findTranslations } from '../other-clinics.ts'
import type { Row } from '../reader.ts'
import { typeName } from './collection-names.ts'
import { type Drift, type Drifted, findDrift } from './find-drift.ts'
import { changeOf, findListed, type Listed, type Listing } from './listing.ts'

/** The network's pages that a clinic shows, hides or could add. */
export async function sharedPages(listing: Listing): Promise<PageRow[]> {
  const { user, context } = listing
  const adaptable = [...libraryKinds, 'posts'] as const
  const [drift, adapted, ...documents] = await Promise.all([
    findDrift(context.clinic),
    findListed(user, 'adaptations', {
      where: { tenant: { equals: context.clinic.id } },
      select: adaptationFields,
    }),
    ...adaptable.map((collection) =>
      findListed(user, collection, {
        where: { and: [{ owner: { exists: false } }, { _status: { equals: 'published' } }] },
        select: documentFields,
      }),
    ),
  ])
  const bySource = new Map(
    adapted.flatMap((each) => (sourceOf(each.row) ? [[sourceOf(each.row), each]] : [])),
  )
  const rows = adaptable.flatMap((collection, index) =>
    (documents[index] ?? []).map(({ row }) => ({
      shared: toDocument(collection, row),
      row,
      adapted: bySource.get(`${collection}:${row.id}`),
    })),
  )
  const pages = await Promise.all(rows.map((each) => toPage(listing, drift, each)))
  return pages.filter((page) => page !== null)
}

type Subject = { shared: SharedDocument; row: Row; adapted: Listed | undefined }

async function toPage(listing: Listing, drift: Drift, subject: Subject): Promise<PageRow | null> {
  const { shared, row, adapted } = subject
  const { context } = listing
  const visibility = visibilityOf(listing, subject)
  if (!visibility) return null
  const adaptation = adapted ? toAdaptation(adapted.row) : null
  const path = `${collectionPaths[shared.collection as LibraryKind | 'posts']}/${shared.slug}`
  return {
    kind: 'shared',
    type: await typeName(shared.collection),
    title: context.localize(mergeLocalized(adaptation?.title, shared.title), 'heading')?.text ?? shared.slug,
    path,
    address: visibility === 'shown' ? listing.addressOf(path) : null,
    document: { collection: shared.collection, id: shared.id },
    adaptation: adaptation?.id ?? null,
    visibility,
    changes: adaptation ? countChanges(adaptation) : 0,
    problems: countProblems(drift.get(`${shared.collection}:${shared.id}`) ?? []),
    missingLanguages: visibility === 'shown' ? await findMissing(listing, subject) : [],
    hasDraft: adapted?.hasDraft ?? false,
    ...changeOf(adapted?.row ?? row),
  }
}

/** Null where the page is not for this clinic. */
function visibilityOf({ context }: Listing, { shared, adapted }: Subject): PageRow['visibility'] | null {
  const { clinic } = context
  if (!matches(shared.displayConditions, clinicFacts(clinic))) return null
  const adaptation = adapted?.isPublished ? toAdaptation(adapted.row) : null
  if (isShown(shared, adaptation, clinic)) return 'shown'
  if (adaptation?.visible === false) return 'hidden'
  return shared.collection === 'conditions' ? 'not-added' : null
}

async function findMissing(
  { context, languages }: Listing,
  { shared, row, adapted }: Subject,
): Promise<string[]> {
  const { collection, id } = shared
  if (languages.length < 2 || !isLibraryKind(collection)) return []
  const state = adapted?.isPublished
    ? { id: adapted.row.id, visible: true, updatedAt: String(adapted.row.updatedAt) }
    : undefined
  const document = { collection, id, updatedAt: String(row.updatedAt) }
  const translated = await findTranslations(document, context.clinic, state)
  return languages.filter(({ tag }) => !translated.includes(tag)).map(({ name }) => name)
}

function countProblems(drifted: readonly Drifted[]): PageRow['problems'] {
  const groups = Map.groupBy(drifted, ({ problem }) => problem)
  return Object.fromEntries([...groups].map(([problem, group]) => [problem, group.length])) as Partial<
    Record<ReportedProblem, number>
  >
}

/** `collection:id`; null while a draft has no shared page. */
function sourceOf({ source }: Row): string | null {
  const { relationTo, value } = (source ?? {}) as { relationTo?: string; value?: string | { id: string } }
  const id = toId(value)
  return relationTo && id ? `${relationTo}:${id}` : null
}

const documentFields = ['title', 'term', 'when']
const adaptationFields = [
  'source',
  'visible',
  'title',
  'heading',
  'answer',
  'hero',
  'introduction',
  'seo',
  'callToAction',
  'operations',
]
