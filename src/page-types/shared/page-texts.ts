import { findSectionRules } from '#blocks/blocks.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import { findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { Row } from '#data/reader.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { type LibraryKind, libraryKinds } from '#domain/library/collections.ts'
import type { PageRole, Route } from '#domain/routes/routes.ts'
import { mainTexts } from '#domain/translation/main-texts.ts'
import { toDocument } from '#mappers/document.ts'

/*
 * The localized texts of each page type's main part, in all languages, as stored. By them a page counts as translated or
 * not. Names, addresses and the site's messages are no part of them.
 */

export const homeTexts = async (context: ClinicContext): Promise<unknown> => [
  context.clinic.introduction,
  await roleTexts(context, 'home'),
  await Promise.all(libraryKinds.map((kind) => entryTexts(context, kind))),
]

export const indexTexts = async (context: ClinicContext, { collection, role }: Route<'index'>) => [
  await roleTexts(context, role),
  await entryTexts(context, collection),
]

export const teamTexts = async (context: ClinicContext): Promise<unknown> => [
  await roleTexts(context, 'team'),
  (await findPractitioners(context)).map(({ title }) => title),
]

export const practitionerTexts = async (context: ClinicContext, { slug }: Route<'practitioner'>) =>
  (await findPractitioners(context))
    .filter((person) => person.slug === slug)
    .map(({ title, biography }) => [title, biography])

export const storiesTexts = async (context: ClinicContext): Promise<unknown> => [
  await roleTexts(context, 'stories'),
  (await context.reader.find('testimonials', { sort: 'name' })).map(({ text }) => text),
]

export const blogTexts = async (context: ClinicContext): Promise<unknown> => [
  await roleTexts(context, 'blog'),
  (await findPosts(context)).map(toPost).map(({ title, excerpt }) => [title, excerpt]),
]

/** Of a page that may have an introduction of the clinic's own and otherwise consists of messages. */
export const introductionTexts =
  (role: PageRole) =>
  (context: ClinicContext): Promise<unknown> =>
    roleTexts(context, role)

/** The clinic's own page; a generated one consists of messages. */
export const legalTexts = (context: ClinicContext, { role }: Route<'legal'>) => roleTexts(context, role)

export const locationTexts = async ({ clinic }: ClinicContext, { slug }: Route<'location'>) =>
  clinic.locations.filter((location) => location.slug === slug).map(({ introduction }) => introduction)

export const documentTexts = (context: ClinicContext, { collection, slug }: Route<'document'>) =>
  textsAt(context, collection, slug)

export const postTexts = (context: ClinicContext, { slug }: Route<'post'>) => textsAt(context, 'posts', slug)

export const customPageTexts = (context: ClinicContext, { slug }: Route<'page'>) =>
  textsAt(context, 'pages', slug)

async function textsAt(context: ClinicContext, collection: PolicyCollection, slug: string): Promise<unknown> {
  const row = await context.reader.findBySlug(collection, slug)
  return row && rowTexts(context, collection, row)
}

async function roleTexts(context: ClinicContext, role: PageRole): Promise<unknown> {
  const [row] = await context.reader.find('pages', {
    where: { role: { equals: role } },
    sort: 'slug',
    limit: 1,
  })
  return row && rowTexts(context, 'pages', row)
}

async function rowTexts(context: ClinicContext, collection: PolicyCollection, row: Row): Promise<unknown> {
  const adaptation = await context.library.findAdaptation(`${collection}:${row.id}`)
  return mainTexts(toDocument(collection, row), adaptation, context.clinic, findSectionRules)
}

/** The titles alone: a list leaves out an answer that is not in the language of its title. */
async function entryTexts({ library }: ClinicContext, kind: LibraryKind): Promise<unknown> {
  return (await library.entries(kind)).map(({ title, adaptation }) => adaptation?.title ?? title)
}
