import { collectionPaths, type LibraryKind, libraryKinds } from '../../site/routes.ts'
import type { Localized } from '../../site/text.ts'
import type { RelatedGroup } from '../../ui/templates/template.ts'
import type { Entry } from '../library.ts'
import { entryTarget, postCard, testimonialCard } from '../models/cards.ts'
import { findPractitioners, practitionerCard } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import { findPosts } from '../posts.ts'
import type { SiteContext } from '../site-context.ts'
import { movedFrom } from './moved.ts'
import { contentsOf, crumbs, headOf, modifiedOf } from './parts.ts'
import { resolveRow } from './resolved.ts'

/** The page of a condition, treatment, muscle, symptom or body region. */
export async function documentPage(
  context: SiteContext,
  collection: LibraryKind,
  slug: string,
): Promise<Finding> {
  const row = await context.reader.findBySlug(collection, slug)
  if (!row) return movedFrom(context, collection, slug)
  const resolved = await resolveRow(context, collection, row)
  if (!resolved || 'redirect' in resolved) return resolved
  const entry = await context.library.find(collection, row.id)
  // A treatment that is not offered here resolves, but has no page.
  if (!entry) return null
  const { document, sections, prose, sources } = resolved
  const people = await findPractitioners(context)
  const treating = people.filter((person) => treats(person, collection, row.id))
  const author = people.find(({ id }) => id === document.author)
  const price = context.clinic.offers.find(({ treatment }) => treatment === row.id)?.price
  return {
    content: {
      template: 'document',
      props: {
        kind: collection,
        heading: document.heading,
        answer: document.answer,
        otherNames: document.synonyms,
        hero: context.pictures.find(document.hero),
        author: author ? practitionerCard(author, context) : null,
        price: context.say(price as Localized | undefined),
        contents: contentsOf(sections),
        practitioners: treating.map((person) => practitionerCard(person, context)),
        related: await relatedGroups(context, entry),
        testimonials: await testimonialsAbout(context, collection, row.id, people),
        posts: await postsAbout(context, collection, row.id, people),
      },
      sections,
      prose,
      sources,
    },
    head: { ...headOf(context, document), modified: modifiedOf(row, entry.adaptation) },
    shared: entry,
    breadcrumbs: crumbs(
      context,
      [context.messages[indexMessages[collection]], collectionPaths[collection]],
      document.title,
    ),
  }
}

const indexMessages = {
  conditions: 'conditions',
  treatments: 'treatments',
  muscles: 'muscles',
  symptoms: 'symptoms',
  'body-regions': 'regions',
} as const satisfies Record<LibraryKind, string>

type People = Awaited<ReturnType<typeof findPractitioners>>

function treats(person: People[number], collection: LibraryKind, id: string): boolean {
  if (collection === 'conditions') return person.conditions.includes(id)
  return collection === 'treatments' && person.treatments.includes(id)
}

/** Documents that this one names, and those that name it: the graph that patients walk has no one-way streets. */
async function relatedGroups(context: SiteContext, entry: Entry): Promise<RelatedGroup[]> {
  const groups: RelatedGroup[] = []
  for (const kind of libraryKinds) {
    const others = await context.library.entries(kind)
    const named = new Set(
      kind === entry.collection ? entry.relations.related : entry.relations[relationTo[kind]],
    )
    const isRelated = (other: Entry) =>
      named.has(other.id) ||
      (kind === entry.collection
        ? other.relations.related
        : other.relations[relationTo[entry.collection]]
      ).includes(entry.id)
    groups.push({
      kind,
      targets: others
        .filter((other) => other.id !== entry.id && isRelated(other))
        .map((other) => entryTarget(other, context)),
    })
  }
  return groups
}

const relationTo = {
  conditions: 'conditions',
  treatments: 'treatments',
  muscles: 'muscles',
  symptoms: 'symptoms',
  'body-regions': 'bodyRegions',
} as const satisfies Record<LibraryKind, keyof Entry['relations']>

async function testimonialsAbout(context: SiteContext, collection: LibraryKind, id: string, people: People) {
  if (collection !== 'conditions') return []
  const rows = await context.reader.find('testimonials', { where: { condition: { equals: id } }, limit: 3 })
  return Promise.all(rows.map((row) => testimonialCard(row, people, context)))
}

async function postsAbout(context: SiteContext, collection: LibraryKind, id: string, people: People) {
  if (collection !== 'conditions' && collection !== 'treatments') return []
  const rows = await findPosts(context, { where: { [collection]: { in: [id] } }, limit: 3 })
  await context.pictures.load(rows.map(({ hero }) => hero as string | null))
  return rows.map((row) => postCard(row, people, context))
}
