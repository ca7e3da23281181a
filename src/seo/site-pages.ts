import { findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import { networkContext, postLocales } from '#data/network-context.ts'
import type { Row } from '#data/reader.ts'
import type { SiteContext } from '#data/site-context.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { collectionPaths, libraryKinds } from '#domain/routes/routes.ts'
import { isIndexable } from '#domain/seo/robots.ts'
import { id, optional } from '#mappers/stored-values.ts'
import type { SharedPage } from '#page-types/page.ts'

/** A page that a patient gets and search engines may list. The path is without the language's prefix. */
export type SitePage = {
  path: string
  /** ISO time; undefined where nothing tells. */
  updated?: string
  /** Ids of its pictures. */
  pictures: string[]
  shared?: SharedPage
  /** Of a page of the network's own: the languages that it is written in. */
  languages?: ContentLocale[]
}

/** The network's own pages in one language: its front page, which is in English, its posts and their list. */
export async function findNetworkPages(context: SiteContext): Promise<SitePage[]> {
  const posts = (await findPosts(context)).map((row) => ({
    ...rowPage('/blog')(row),
    languages: postLocales(toPost(row).title),
  }))
  const everywhere = await findPosts(networkContext(defaultContentLocale))
  const written = new Set(everywhere.flatMap((row) => postLocales(toPost(row).title)))
  const front = context.locale === defaultContentLocale ? [{ path: '/', pictures: [] }] : []
  if (posts.length === 0) return front
  const blog = {
    path: '/blog',
    updated: latest(posts.map(({ updated }) => updated)),
    pictures: [],
    languages: contentLocales.filter((locale) => written.has(locale)),
  }
  return [...front, blog, ...posts]
}

/** Every page of a clinic's site in one language that is canonical there. Lists with nothing in them are left out. */
export async function findSitePages(context: SiteContext): Promise<SitePage[]> {
  const { clinic, reader } = context
  const [documents, posts, people, own, stories] = await Promise.all([
    documentPages(context),
    findPosts(context),
    findPractitioners(context),
    reader.find('pages', { select: ['slug', 'role', 'hero', 'updatedAt'] }),
    reader.find('testimonials', { select: ['updatedAt'] }),
  ])
  const roleTime = (role: string) => own.find((row) => row.role === role)?.updatedAt as string | undefined
  const list = (path: string, entries: readonly { updated?: string }[]): SitePage[] =>
    entries.length === 0
      ? []
      : [
          {
            path,
            updated: latest([...entries.map(({ updated }) => updated), roleTime(path.slice(1))]),
            pictures: [],
          },
        ]
  const postPages = posts.map(rowPage('/blog'))
  const canonical = await findCanonical(context, posts)
  const peoplePages = people.map(({ slug, photo, updatedAt }) => ({
    path: `/team/${slug}`,
    updated: updatedAt,
    pictures: photo ? [photo] : [],
  }))
  const places = clinic.locations.map(({ slug }) => ({
    path: `/locations/${slug}`,
    updated: clinic.updatedAt,
    pictures: [],
  }))
  return [
    {
      path: '/',
      updated: latest([clinic.updatedAt, roleTime('home')]),
      pictures: clinic.brand.hero ? [clinic.brand.hero] : [],
    },
    ...libraryKinds.flatMap((kind) =>
      list(
        collectionPaths[kind],
        documents.filter(({ shared }) => shared?.collection === kind),
      ),
    ),
    ...list(
      '/find',
      documents.filter(({ shared }) => shared?.collection === 'conditions'),
    ),
    ...list('/team', peoplePages),
    ...list(
      '/stories',
      stories.map((row) => ({ updated: row.updatedAt as string })),
    ),
    ...list('/blog', postPages),
    ...list('/locations', places),
    { path: '/contact', updated: latest([clinic.updatedAt, roleTime('contact')]), pictures: [] },
    ...own.filter(({ role }) => !role).map(rowPage('')),
    ...documents,
    ...peoplePages,
    ...places,
    ...postPages.filter((_, index) => canonical[index]),
  ].filter(({ path }) => isIndexable(path))
}

async function documentPages({ library }: SiteContext): Promise<SitePage[]> {
  const all = await Promise.all(libraryKinds.map((kind) => library.entries(kind)))
  return firstOfEach(all.flat()).map((entry) => {
    const hero = entry.adaptation?.hero ?? entry.hero
    return {
      path: `${collectionPaths[entry.collection]}/${entry.slug}`,
      updated: latest([entry.updatedAt, entry.adaptation?.updatedAt]),
      pictures: hero ? [hero] : [],
      shared: entry,
    }
  })
}

/** Of a clinic's own document and the network's with one address, the clinic's own is answered. */
function firstOfEach<Page extends SharedPage>(entries: readonly Page[]): Page[] {
  return entries.filter(
    (entry) =>
      entry.owner !== null ||
      !entries.some(
        (other) => other.owner !== null && other.collection === entry.collection && other.slug === entry.slug,
      ),
  )
}

/** Which of the posts are canonical on this site: the clinic's own, and the network's with an introduction of the clinic's. */
function findCanonical({ library, clinic }: SiteContext, posts: readonly Row[]): Promise<boolean[]> {
  return Promise.all(
    posts.map(async (row) => {
      if (row.owner === clinic.id) return true
      const adaptation = await library.findAdaptation(`posts:${row.id}`)
      return Object.values(adaptation?.introduction ?? {}).some(Boolean)
    }),
  )
}

const rowPage =
  (root: string) =>
  (row: Row): SitePage => {
    const hero = optional(id).parse(row.hero)
    return {
      path: `${root}/${row.slug}`,
      updated: row.updatedAt as string | undefined,
      pictures: hero ? [hero] : [],
    }
  }

/** The latest of ISO times. */
export function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time): time is string => Boolean(time))
    .toSorted()
    .at(-1)
}
