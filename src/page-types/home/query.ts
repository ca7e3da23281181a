import { findPosts } from '#data/find-posts.ts'
import { entryCard, entryTarget, postCard, testimonialCard } from '#data/models/cards.ts'
import { findPractitioners, practitionerCard } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { libraryPaths } from '#domain/routes/routes.ts'
import { joinTitle } from '#domain/seo/title.ts'
import type { QueryResult } from '../page.ts'
import { bodyMapRegions } from '../shared/body-map.ts'
import { finderForm } from '../shared/finder-form.ts'
import { documentMeta } from '../shared/page-parts.ts'
import { findRoleContent } from '../shared/role-content.ts'

/** The front page: who, where, open or not, what hurts. */
export async function homePage(context: ClinicContext): Promise<QueryResult> {
  const { clinic, library, pictures, pathTo, reader, localize } = context
  const words = await findRoleContent(context, 'home')
  const [conditions, treatments, regions, symptoms] = await Promise.all(
    (['conditions', 'treatments', 'body-regions', 'symptoms'] as const).map((kind) => library.entries(kind)),
  )
  const people = await findPractitioners(context)
  const posts = await findPosts(context, { limit: 3 })
  const stories = await reader.find('testimonials', { sort: 'name', limit: 3 })
  const hero = words?.document.hero ?? clinic.brand.hero
  await pictures.load([
    hero,
    ...posts.map((row) => row.hero as string | null),
    ...[...(conditions ?? []), ...(treatments ?? [])].map((entry) => entry.adaptation?.hero ?? entry.hero),
  ])
  const indexes = {
    ...libraryPaths,
    team: '/team',
    stories: '/stories',
    blog: '/blog',
    locations: '/locations',
  }
  return {
    content: {
      template: 'home',
      introduction: words?.document.answer ?? localize(clinic.introduction),
      props: {
        hero: pictures.find(hero),
        finder: await finderForm(context),
        regions: bodyMapRegions(regions ?? [], conditions ?? [], context),
        symptoms: (symptoms ?? []).map((entry) => entryTarget(entry, context)),
        conditions: (conditions ?? []).map((entry) => entryCard(entry, context)),
        treatments: (treatments ?? []).map((entry) => entryCard(entry, context)),
        practitioners: people.map((person) => practitionerCard(person, context)),
        testimonials: await Promise.all(stories.map((row) => testimonialCard(row, people, context))),
        posts: posts.map((row) => postCard(row, people, context)),
        indexes: Object.fromEntries(Object.entries(indexes).map(([kind, path]) => [kind, pathTo(path)])),
      },
      sections: words?.sections ?? [],
      prose: words?.prose ?? null,
      sources: words?.sources ?? [],
    },
    head: documentMeta(context, {
      heading: { text: joinTitle(clinic.name, localize(firstLocation(clinic).city, 'heading')?.text ?? '') },
      answer: words?.document.answer ?? null,
      seo: words?.document.seo ?? { title: null, description: null, image: null },
    }),
    breadcrumbs: [],
  }
}
