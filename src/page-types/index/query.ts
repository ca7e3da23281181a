import { entryCard } from '#data/models/cards.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { type LibraryKind, libraryCollections } from '#domain/library/collections.ts'
import type { PageRole } from '#domain/routes/routes.ts'
import type { QueryResult } from '../page.ts'
import { bodyMapRegions } from '../shared/body-map.ts'
import { finderForm } from '../shared/finder-form.ts'
import { rolePageParts } from '../shared/role-content.ts'

/** The list of all documents of one kind that this clinic has. */
export async function indexPage(
  context: ClinicContext,
  collection: LibraryKind,
  role: PageRole,
): Promise<QueryResult> {
  const { library, pictures, messages } = context
  const { heading, answer, filled, head, breadcrumbs } = await rolePageParts(
    context,
    role,
    messages[libraryCollections[collection].messages.list],
  )
  const entries = await library.entries(collection)
  await pictures.load(entries.map((entry) => entry.adaptation?.hero ?? entry.hero))
  const cards = entries
    .map((entry) => entryCard(entry, context))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, context.locale))
  const bodyMap =
    collection === 'symptoms'
      ? bodyMapRegions(await library.entries('body-regions'), await library.entries('conditions'), context)
      : []
  return {
    content: {
      template: 'index',
      props: {
        heading,
        answer,
        groups: [{ heading: null, cards }],
        bodyMap,
        finder: findable.has(collection) ? await finderForm(context) : null,
      },
      ...filled,
    },
    head,
    breadcrumbs,
  }
}

const findable: ReadonlySet<LibraryKind> = new Set(['conditions', 'symptoms', 'body-regions'])
