import { findPosts } from '#data/find-posts.ts'
import { entryCard, postCard, testimonialCard } from '#data/models/cards.ts'
import { findPractitioners, practitionerCard, treatingFirst } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { bodyMapRegions } from '#page-types/shared/body-map.ts'
import { blogName, documentMeta, latest } from '#page-types/shared/page-parts.ts'
import { findRoleContent } from '#page-types/shared/role-content.ts'
import { roleUpdated } from '#page-types/shared/sitemap.ts'
import { blogSitemap } from '../blog/query.ts'
import { documentSitemap } from '../document/query.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'
import { practitionerSitemap } from '../practitioner/query.ts'
import { storiesSitemap } from '../stories/query.ts'

/** The front page: who, where, open or not, what hurts. */
export async function homePage(context: ClinicContext): Promise<QueryResult> {
  const { clinic, library, pictures, pathTo, reader, localize } = context
  const [introduction, conditions, treatments, regions, people, posts, stories] = await Promise.all([
    findRoleContent(context, 'home'),
    library.entries('conditions'),
    library.entries('treatments'),
    library.entries('body-regions'),
    findPractitioners(context),
    findPosts(context, { limit: 3 }),
    reader.find('testimonials', { sort: 'name', limit: 3 }),
  ])
  const listed = regions.length > 0 ? [] : conditions
  const hero = introduction?.document.hero ?? clinic.brand.hero
  const [testimonials] = await Promise.all([
    Promise.all(stories.map((row) => testimonialCard(row, people, context))),
    pictures.load([
      hero,
      ...posts.map((row) => row.hero as string | null),
      ...[...listed, ...treatments].map((entry) => entry.adaptation?.hero ?? entry.hero),
    ]),
  ])
  const indexes = {
    ...(conditions.length > 0 && { find: '/find', conditions: '/conditions' }),
    treatments: '/treatments',
    team: '/team',
    stories: '/stories',
    blog: '/blog',
    locations: '/locations',
  }
  return {
    content: {
      kind: 'home',
      props: {
        introduction: introduction?.document.answer ?? localize(clinic.introduction),
        hero: pictures.find(hero),
        regions: bodyMapRegions(regions, conditions, context),
        conditions: listed.map((entry) => entryCard(entry, context)),
        treatments: treatments.map((entry) => entryCard(entry, context)),
        practitioners: treatingFirst(people.map((person) => practitionerCard(person, context))),
        testimonials,
        posts: posts.map((row) => postCard(row, people, context)),
        blogName: blogName(context),
        indexes: Object.fromEntries(Object.entries(indexes).map(([kind, path]) => [kind, pathTo(path)])),
      },
      sections: introduction?.sections ?? [],
      prose: introduction?.prose ?? null,
      sources: introduction?.sources ?? [],
    },
    head: documentMeta(context, {
      heading: { text: clinic.name },
      title: { text: clinic.name },
      answer: introduction?.document.answer ?? localize(clinic.introduction),
      seo: introduction?.document.seo ?? { title: null, description: null, image: null },
    }),
    imageTitle: null,
    breadcrumbs: [],
  }
}

/** As new as the newest of what it lists. */
export async function homeSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const { brand, updatedAt } = context.clinic
  const [introduced, ...listed] = await Promise.all([
    roleUpdated(context, 'home'),
    documentSitemap(context),
    practitionerSitemap(context),
    storiesSitemap(context),
    blogSitemap(context),
  ])
  const updated = latest([updatedAt, introduced, ...listed.flat().map((entry) => entry.updated)])
  return [{ path: '/', updated, pictures: brand.hero ? [brand.hero] : [] }]
}
