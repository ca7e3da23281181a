import { z } from 'zod'
import { findPosts } from '#data/find-posts.ts'
import { entryTarget, toPost } from '#data/models/cards.ts'
import { locationName } from '#data/models/location.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { ClinicContext, SiteContext } from '#data/site-context.ts'
import { libraryCollections, libraryKinds } from '#domain/library/collections.ts'
import type { Messages } from '#domain/locales/messages.ts'
import { legalTitles } from '#domain/routes/legal-titles.ts'
import { legalRoles } from '#domain/routes/routes.ts'
import { localizedText, requiredText } from '#mappers/stored-values.ts'
import { blogName, buildBreadcrumbs, plainMeta } from '#page-types/shared/page-parts.ts'
import type { Target } from '#ui/models.ts'
import { contactSitemap } from '../contact/query.ts'
import { hasFinder } from '../find/query.ts'
import { locationsSitemap } from '../locations/query.ts'
import type { QueriedPage, QueryResult, SitemapEntry } from '../page-type.ts'
import { storiesSitemap } from '../stories/query.ts'
import { teamSitemap } from '../team/query.ts'

export type SiteMapGroup = { id: string; heading: Target; targets: Target[] }

/** Every page of the site, in groups, so that none can be reached by search alone. */
export async function siteMapPage(context: ClinicContext): Promise<QueryResult> {
  const groups = await Promise.all([
    clinicGroup(context),
    ...libraryKinds.map((kind) => libraryGroup(context, kind)),
    teamGroup(context),
    postsGroup(context),
    locationsGroup(context),
    siteGroup(context),
  ])
  return listOfPages(context, groups)
}

/** The page that lists these pages, without groups that are empty. */
export function listOfPages(context: SiteContext, groups: readonly SiteMapGroup[]): QueriedPage {
  const { messages } = context
  const heading = { text: messages.allPages }
  return {
    content: {
      kind: 'site-map',
      props: { heading, groups: groups.filter(({ targets }) => targets.length > 0) },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainMeta(context, heading.text, messages.allPagesAnswer),
    imageTitle: heading.text,
    breadcrumbs: buildBreadcrumbs(context, null, heading),
  }
}

export async function siteMapSitemap(): Promise<SitemapEntry[]> {
  return [{ path: '/site-map', pictures: [] }]
}

/** The home page, the lists that are not empty, and the clinic's own pages. */
async function clinicGroup(context: ClinicContext): Promise<SiteMapGroup> {
  const { messages, pathTo } = context
  const lists: [keyof Messages, Listed[]][] = await Promise.all([
    entry('contact', contactSitemap(context)),
    entry(
      'finder',
      hasFinder(context).then((has) => (has ? [{ path: '/find' }] : [])),
    ),
    entry('stories', storiesSitemap(context)),
  ])
  return {
    id: 'clinic',
    heading: { title: { text: messages.pagesOfClinic }, href: null },
    targets: [
      { title: { text: messages.home }, href: pathTo('/') },
      ...(await ownPages(context)),
      ...lists.flatMap(([name, entries]) =>
        entries.map(({ path }) => ({ title: { text: messages[name] }, href: pathTo(path) })),
      ),
    ],
  }
}

type Listed = Pick<SitemapEntry, 'path'>

const entry = async (
  name: keyof Messages,
  entries: Promise<Listed[]>,
): Promise<[keyof Messages, Listed[]]> => [name, await entries]

const ownPage = z.object({
  slug: z.string(),
  role: z.string().nullish(),
  title: requiredText,
  navLabel: localizedText,
})

async function ownPages({ reader, localize, pathTo }: ClinicContext): Promise<Target[]> {
  const rows = await reader.find('pages', { select: ['slug', 'role', 'title', 'navLabel'], sort: 'slug' })
  return rows
    .map((row) => ownPage.parse(row))
    .filter(({ role }) => !role)
    .map(({ slug, title, navLabel }) => ({
      title: localize(navLabel, 'heading') ?? localize(title, 'heading') ?? { text: slug },
      href: pathTo(`/${slug}`),
    }))
}

async function libraryGroup(
  context: ClinicContext,
  kind: (typeof libraryKinds)[number],
): Promise<SiteMapGroup> {
  const { library, locale, messages, pathTo } = context
  const { path, messages: names } = libraryCollections[kind]
  const targets = (await library.entries(kind)).map((each) => entryTarget(each, context))
  return {
    id: path.slice(1),
    heading: { title: { text: messages[names.list] }, href: pathTo(path) },
    targets: targets.toSorted((one, other) => one.title.text.localeCompare(other.title.text, locale)),
  }
}

async function teamGroup(context: ClinicContext): Promise<SiteMapGroup> {
  const { locale, messages, pathTo } = context
  const [people, list] = await Promise.all([findPractitioners(context), teamSitemap(context)])
  return {
    id: 'team',
    heading: { title: { text: messages.team }, href: list.length > 0 ? pathTo('/team') : null },
    targets: people
      .toSorted((one, other) => one.name.localeCompare(other.name, locale))
      .map(({ name, slug }) => ({ title: { text: name }, href: pathTo(`/team/${slug}`) })),
  }
}

/** The posts of a clinic's site or of the network's, below the list of them. */
export async function postsGroup(context: SiteContext): Promise<SiteMapGroup> {
  const { localize, pathTo } = context
  const posts = await findPosts(context)
  return {
    id: 'posts',
    heading: { title: { text: blogName(context) }, href: pathTo('/blog') },
    targets: posts.map((row) => {
      const { slug, title } = toPost(row)
      return {
        title: localize(title, 'heading') ?? { text: slug },
        href: pathTo(`/blog/${slug}`),
      }
    }),
  }
}

async function locationsGroup(context: ClinicContext): Promise<SiteMapGroup> {
  const { clinic, messages, localize, pathTo } = context
  const list = await locationsSitemap(context)
  return {
    id: 'locations',
    heading: { title: { text: messages.locations }, href: list.length > 0 ? pathTo('/locations') : null },
    targets: clinic.locations.map((location) => ({
      title: locationName(location, localize),
      href: pathTo(`/locations/${location.slug}`),
    })),
  }
}

export function siteGroup({ messages, pathTo }: SiteContext): SiteMapGroup {
  return {
    id: 'site',
    heading: { title: { text: messages.aboutThisSite }, href: null },
    targets: legalRoles.map((role) => ({
      title: { text: messages[legalTitles[role]] },
      href: pathTo(`/${role}`),
    })),
  }
}
