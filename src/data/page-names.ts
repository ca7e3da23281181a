import { z } from 'zod'
import { type LibraryKind, libraryCollections } from '#domain/library/collections.ts'
import type { Messages } from '#domain/locales/messages.ts'
import { legalTitles } from '#domain/routes/legal-titles.ts'
import { parsePath, type Route, type RouteKind } from '#domain/routes/routes.ts'
import { localizedText, requiredText } from '#mappers/stored-values.ts'
import type { Text } from '#ui/models.ts'
import { findPosts } from './find-posts.ts'
import { entryTarget, toPost } from './models/cards.ts'
import { locationName } from './models/location.ts'
import { findPractitioners } from './models/practitioner.ts'
import type { ClinicContext } from './site-context.ts'

/** The names of a site's pages in the language of the context, by their paths. A path without a page has none. */
export async function findPageNames(
  context: ClinicContext,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Text>> {
  const routes = [...new Set(paths)].flatMap((path) => {
    const route = parsePath(path)
    return route ? [{ path, route }] : []
  })
  const slugsOf = (kind: RouteKind) =>
    routes.flatMap(({ route }) => (route.kind === kind ? [slugOf(route)] : []))
  const [pages, posts, people, documents] = await Promise.all([
    namesOfPages(context, slugsOf('page')),
    namesOfPosts(context, slugsOf('post')),
    slugsOf('practitioner').length > 0 ? findPractitioners(context) : [],
    namesOfDocuments(
      context,
      routes.flatMap(({ route }) => (route.kind === 'document' ? [route] : [])),
    ),
  ])
  const nameOf = (route: Route): Text | null | undefined => {
    switch (route.kind) {
      case 'page':
        return pages.get(route.slug)
      case 'post':
        return posts.get(route.slug)
      case 'practitioner': {
        const person = people.find(({ slug }) => slug === route.slug)
        return person && { text: person.name }
      }
      case 'document':
        return documents.get(`${route.collection}/${route.slug}`)
      case 'location': {
        const location = context.clinic.locations.find(({ slug }) => slug === route.slug)
        return location && locationName(location, context.localize)
      }
      default: {
        const message = messageOf(route)
        return message && { text: context.messages[message] }
      }
    }
  }
  return new Map(
    routes.flatMap(({ path, route }) => {
      const name = nameOf(route)
      return name ? [[path, name]] : []
    }),
  )
}

/** The message that names a page which is made from no single document. */
function messageOf(route: Route): keyof Messages | null {
  switch (route.kind) {
    case 'index':
      return libraryCollections[route.collection].messages.list
    case 'legal':
      return legalTitles[route.role]
    case 'site-map':
      return 'allPages'
    case 'find':
      return 'finder'
    case 'home':
    case 'team':
    case 'stories':
    case 'blog':
    case 'locations':
    case 'contact':
    case 'search':
      return route.kind
    default:
      return null
  }
}

const slugOf = (route: Route): string => ('slug' in route ? route.slug : '')

const page = z.object({ slug: z.string(), title: requiredText, navLabel: localizedText })

async function namesOfPages(
  { reader, localize }: ClinicContext,
  slugs: string[],
): Promise<Map<string, Text>> {
  if (slugs.length === 0) return new Map()
  const rows = await reader.find('pages', {
    where: { slug: { in: slugs } },
    select: ['slug', 'title', 'navLabel'],
    sort: 'slug',
  })
  return new Map(
    rows.map((row) => {
      const { slug, title, navLabel } = page.parse(row)
      return [slug, localize(navLabel, 'heading') ?? localize(title, 'heading') ?? { text: slug }]
    }),
  )
}

async function namesOfPosts(context: ClinicContext, slugs: string[]): Promise<Map<string, Text>> {
  if (slugs.length === 0) return new Map()
  const rows = await findPosts(context, { where: { slug: { in: slugs } } })
  return new Map(
    rows.map((row) => {
      const { slug, title } = toPost(row)
      return [slug, context.localize(title, 'heading') ?? { text: slug }]
    }),
  )
}

async function namesOfDocuments(
  context: ClinicContext,
  routes: { collection: LibraryKind; slug: string }[],
): Promise<Map<string, Text>> {
  const names = await Promise.all(
    [...Map.groupBy(routes, ({ collection }) => collection)].map(async ([collection, group]) => {
      const slugs = new Set(group.map(({ slug }) => slug))
      const entries = (await context.library.entries(collection)).filter(({ slug }) => slugs.has(slug))
      return entries.map((entry): [string, Text] => [
        `${collection}/${entry.slug}`,
        entryTarget(entry, context).title,
      ])
    }),
  )
  return new Map(names.flat())
}
