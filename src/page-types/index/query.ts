import { entryCard } from '#data/models/cards.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { type LibraryKind, libraryCollections, libraryKinds } from '#domain/library/collections.ts'
import { libraryRole, type Route } from '#domain/routes/routes.ts'
import { bodyMapRegions } from '#page-types/shared/body-map.ts'
import { finderForm } from '#page-types/shared/finder-form.ts'
import { rolePageParts } from '#page-types/shared/role-content.ts'
import { listEntry } from '#page-types/shared/sitemap.ts'
import { documentSitemap } from '../document/query.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

/** The list of all documents of one collection that this clinic has. */
export async function indexPage(
  context: ClinicContext,
  { collection, role }: Route<'index'>,
): Promise<QueryResult> {
  const { library, messages } = context
  const list = messages[libraryCollections[collection].messages.list]
  const cards = await documentCards(context, collection)
  const names = cards.map(({ title }) => title.text)
  const [{ heading, answer, parts, ...page }, bodyMap, finder] = await Promise.all([
    rolePageParts(context, role, list, names),
    collection === 'symptoms'
      ? Promise.all([library.entries('body-regions'), library.entries('conditions')])
      : null,
    findable.has(collection) ? finderForm(context) : null,
  ])
  return {
    ...page,
    content: {
      kind: 'index',
      props: {
        heading,
        answer,
        groups: [{ heading: null, cards }],
        bodyMap: bodyMap ? bodyMapRegions(...bodyMap, context) : [],
        finder,
        urgent: libraryCollections[collection].urgentCareFirst,
      },
      ...parts,
    },
  }
}

async function documentCards(context: ClinicContext, collection: LibraryKind) {
  const entries = await context.library.entries(collection)
  await context.pictures.load(entries.map((entry) => entry.adaptation?.hero ?? entry.hero))
  return entries
    .map((entry) => entryCard(entry, context))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, context.locale))
}

/** Collections whose lists have the finder above them. */
const findable: ReadonlySet<LibraryKind> = new Set(['conditions', 'symptoms', 'body-regions'])

export async function indexSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const documents = await documentSitemap(context)
  const lists = await Promise.all(
    libraryKinds.map((kind) =>
      listEntry(
        context,
        { path: libraryCollections[kind].path, role: libraryRole(kind) },
        documents.filter(({ shared }) => shared.collection === kind),
      ),
    ),
  )
  return lists.flat()
}
