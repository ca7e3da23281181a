import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { ContentLocale } from '#domain/locales/localized.ts'
import {
  type DocumentResult,
  isUnderWay,
  type Replacement,
  type ReplacementDetails,
} from '#domain/replacing/replacement.ts'
import type { ReplacementDocument as Row, Replacement as Run } from '#payload-types'
import { findUserNames } from '../page-list/user-names.ts'
import { payload } from '../payload.ts'
import { findDocuments } from '../schedule/scope.ts'
import { languagesOf, mayReplace, nounOf } from './scope.ts'

/** So many earlier replacements are listed. */
const limit = 20

export type ReplaceOverview = { languages: readonly ContentLocale[]; replacements: Replacement[] }

/** What was replaced in a clinic, or in the network’s texts, the latest first. Null to a user who may not replace there. */
export async function findReplacements(
  user: TypedUser,
  clinic: string | null,
): Promise<ReplaceOverview | null> {
  if (!mayReplace(user, clinic)) return null
  const database = await payload()
  const { docs } = await database.db.find<Run>({
    collection: 'replacements',
    where: { owner: clinic ? { equals: clinic } : { exists: false } },
    sort: '-startedAt',
    limit,
    pagination: false,
  })
  const rows = Map.groupBy(
    await findRows(
      database,
      docs.map(({ id }) => id),
    ),
    ({ replacement }) => replacement,
  )
  const names = await findUserNames(docs.flatMap(({ startedBy, undoneBy }) => [startedBy, undoneBy ?? null]))
  return {
    languages: await languagesOf(clinic),
    replacements: docs.map((run) => toReplacement(run, rows.get(run.id) ?? [], names)),
  }
}

/** One of them, with what became of each document. Null to a user who may not replace there. */
export async function findReplacement(user: TypedUser, id: string): Promise<ReplacementDetails | null> {
  const database = await payload()
  const run = await findRun(database, id)
  if (!run || !mayReplace(user, run.owner ?? null)) return null
  const rows = await findRows(database, [id])
  const names = await findUserNames([run.startedBy, run.undoneBy ?? null])
  return { ...toReplacement(run, rows, names), results: await describeRows(database, user, rows) }
}

export async function findRun(database: Payload, id: string): Promise<Run | null> {
  const { docs } = await database.db
    .find<Run>({ collection: 'replacements', where: { id: { equals: id } }, limit: 1, pagination: false })
    // MongoDB refuses what is no id.
    .catch(() => ({ docs: [] }))
  return docs[0] ?? null
}

export async function findRows(
  database: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Row[]> {
  const { docs } = await database.db.find<Row>({
    collection: 'replacement-documents',
    where: { replacement: { in: [...ids] } },
    sort: 'position',
    pagination: false,
    limit: 0,
    ...(req && { req }),
  })
  return docs
}

function toReplacement(run: Run, rows: readonly Row[], names: Map<string, string>): Replacement {
  return {
    id: run.id,
    phrase: run.phrase,
    replacement: run.replacement ?? '',
    startedAt: run.startedAt,
    by: names.get(run.startedBy) ?? null,
    undoneBy: (run.undoneBy && names.get(run.undoneBy)) || null,
    documents: rows.length,
    left: rows.filter(({ state }) => isUnderWay(state)).length,
  }
}

async function describeRows(
  database: Payload,
  user: TypedUser,
  rows: readonly Row[],
): Promise<DocumentResult[]> {
  const byCollection = [...Map.groupBy(rows, ({ ofCollection }) => ofCollection)]
  const documents = new Map(
    await Promise.all(
      byCollection.map(async ([collection, ofOne]) => {
        const ids = ofOne.map(({ ofId }) => ofId)
        return [collection, await findDocuments(database, user, { collection, ids })] as const
      }),
    ),
  )
  return rows.map(({ ofCollection, ofId, state, isLive, edits, reason }) => ({
    collection: ofCollection,
    id: ofId,
    title: documents.get(ofCollection)?.get(ofId)?.title ?? 'A document that is gone',
    noun: nounOf(database, ofCollection),
    state,
    isLive: Boolean(isLive),
    places: Array.isArray(edits) ? edits.length : 0,
    reason: reason ?? null,
  }))
}
