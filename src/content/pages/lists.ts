import type { LibraryKind, PageRole } from '#domain/routes/routes.ts'
import { enquiryForm } from '../enquiries/form.ts'
import { entryCard, postCard, testimonialCard } from '../models/cards.ts'
import { findPractitioners, practitionerCard } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import { findPosts } from '../posts.ts'
import type { Question } from '../question.ts'
import type { SiteContext } from '../site-context.ts'
import { bodyPlaces } from './body-places.ts'
import { finderForm } from './find.ts'
import { withRoleWords } from './own.ts'
import { filteredTeam } from './team-filter.ts'

/** The list of all documents of one kind that this clinic has. */
export async function indexPage(
  context: SiteContext,
  collection: LibraryKind,
  role: PageRole,
): Promise<Finding> {
  const { library, pictures, messages } = context
  const { heading, answer, filled, head, breadcrumbs } = await withRoleWords(
    context,
    role,
    messages[role as 'conditions'],
  )
  const entries = await library.entries(collection)
  await pictures.load(entries.map((entry) => entry.adaptation?.hero ?? entry.hero))
  const cards = entries
    .map((entry) => entryCard(entry, context))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, context.locale))
  const bodyMap =
    collection === 'symptoms'
      ? bodyPlaces(await library.entries('body-regions'), await library.entries('conditions'), context)
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

export async function teamPage(context: SiteContext, question: Question): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(context, 'team', context.messages.team)
  const people = await findPractitioners(context)
  const { filter, found } = await filteredTeam(context, people, question)
  return {
    content: {
      template: 'team',
      props: { heading, filter, practitioners: found.map((person) => practitionerCard(person, context)) },
      ...filled,
    },
    head,
    breadcrumbs,
    noIndex: filter?.isSet,
  }
}

export async function storiesPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(
    context,
    'stories',
    context.messages.stories,
  )
  const people = await findPractitioners(context)
  const rows = await context.reader.find('testimonials', { sort: 'name' })
  const testimonials = await Promise.all(rows.map((row) => testimonialCard(row, people, context)))
  return { content: { template: 'stories', props: { heading, testimonials }, ...filled }, head, breadcrumbs }
}

export async function blogPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(context, 'blog', context.messages.blog)
  const people = await findPractitioners(context)
  const rows = await findPosts(context)
  await context.pictures.load(rows.map(({ hero }) => hero as string | null))
  const posts = rows.map((row) => postCard(row, people, context))
  return { content: { template: 'blog', props: { heading, posts }, ...filled }, head, breadcrumbs }
}

export async function locationsPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(
    context,
    'locations',
    context.messages.locations,
  )
  return { content: { template: 'locations', props: { heading }, ...filled }, head, breadcrumbs }
}

export async function contactPage(context: SiteContext): Promise<Finding> {
  const { heading, answer, filled, head, breadcrumbs } = await withRoleWords(
    context,
    'contact',
    context.messages.contact,
  )
  return {
    content: {
      template: 'contact',
      props: { heading, answer },
      enquiry: enquiryForm(context, { page: '/contact' }),
      ...filled,
    },
    head,
    breadcrumbs,
  }
}
