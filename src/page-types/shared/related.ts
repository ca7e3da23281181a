import type { Entry } from '#data/entry.ts'
import { findPosts } from '#data/find-posts.ts'
import { entryTarget } from '#data/models/cards.ts'
import type { Row } from '#data/reader.ts'
import type { SiteContext } from '#data/site-context.ts'
import { type LibraryKind, libraryKinds, relationFieldBetween } from '#domain/library/collections.ts'
import { maxRelated, rankByReferences, rankRelated } from '#domain/library/related.ts'
import { ids as idList } from '#mappers/stored-values.ts'
import type { RelatedGroup } from '#ui/frame.ts'

/** The ids of a post's or practitioner's subjects. */
type Subjects = { conditions: readonly string[]; treatments: readonly string[] }

/** Documents that this one names, and those that name it: links go both ways. */
export function relatedGroups(context: SiteContext, entry: Entry): Promise<RelatedGroup[]> {
  return Promise.all(
    libraryKinds.map(async (kind) => {
      const others = await context.library.entries(kind)
      const ranked = rankRelated(
        { id: entry.id, names: namedBy(entry, kind) },
        others.map((other) => ({ id: other.id, names: namedBy(other, entry.collection) })),
      )
      return relatedGroup(context, kind, ranked, others)
    }),
  )
}

/** The conditions and treatments named, and what these conditions name in turn. */
export async function relatedThrough(context: SiteContext, subjects: Subjects): Promise<RelatedGroup[]> {
  const conditions = await entriesById(context, 'conditions', subjects.conditions)
  return Promise.all(
    libraryKinds.map(async (kind) => {
      const ranked =
        kind === 'conditions' || kind === 'treatments'
          ? subjects[kind].slice(0, maxRelated)
          : rankByReferences(conditions.map((each) => namedBy(each, kind)))
      return relatedGroup(context, kind, ranked, await context.library.entries(kind))
    }),
  )
}

/** The subjects of posts about a document: the document itself, or the conditions that refer to it. */
export async function relatedSubjects(context: SiteContext, entry: Entry): Promise<Subjects> {
  if (entry.collection === 'conditions') return { conditions: [entry.id], treatments: [] }
  if (entry.collection === 'treatments') return { conditions: [], treatments: [entry.id] }
  const conditions = await context.library.entries('conditions')
  return {
    conditions: conditions
      .filter((each) => namedBy(each, entry.collection).includes(entry.id))
      .map(({ id }) => id),
    treatments: [],
  }
}

const maxPosts = 3

/** The newest posts, among which those with shared subjects are searched; older ones are not worth showing. */
const maxCandidates = 60

type PostCriteria = { except?: string; author?: string; orNewest?: boolean }

/**
 * Posts about the subjects: first those of the author, if one is named, then those with the most subjects in common, then
 * the newest. `orNewest` fills up the list with others. Their pictures are loaded.
 */
export async function postsAbout(
  context: SiteContext,
  subjects: Subjects,
  criteria: PostCriteria = {},
): Promise<Row[]> {
  const wanted = new Set([...subjects.conditions, ...subjects.treatments])
  const rows = await findPosts(context, { limit: maxCandidates })
  const scored = rows
    .filter(({ id }) => id !== criteria.except)
    .map((row) => {
      const shared = [...idList.parse(row.conditions), ...idList.parse(row.treatments)]
      const isOwn = criteria.author !== undefined && row.author === criteria.author
      return { row, score: shared.filter((id) => wanted.has(id)).length + (isOwn ? wanted.size + 1 : 0) }
    })
  const chosen = scored
    .filter(({ score }) => score > 0 || criteria.orNewest)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, maxPosts)
    .map(({ row }) => row)
  await context.pictures.load(chosen.map(({ hero }) => hero as string | null))
  return chosen
}

function relatedGroup(
  context: SiteContext,
  kind: LibraryKind,
  ranked: readonly string[],
  entries: readonly Entry[],
): RelatedGroup {
  const found = ranked.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  return { kind, targets: found.map((entry) => entryTarget(entry, context)) }
}

async function entriesById(context: SiteContext, kind: LibraryKind, wanted: readonly string[]) {
  return (await context.library.entries(kind)).filter(({ id }) => wanted.includes(id))
}

/** The documents of a kind that an entry names. */
const namedBy = (entry: Entry, kind: LibraryKind): string[] =>
  entry.relations[relationFieldBetween(entry.collection, kind)]
