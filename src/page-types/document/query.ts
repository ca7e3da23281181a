import type { Entry } from '#data/library.ts'
import { findBooking, toBookable } from '#data/models/booking.ts'
import { postCard, testimonialCard } from '#data/models/cards.ts'
import { findPractitioners, practitionerCard } from '#data/models/practitioner.ts'
import { resolvePage } from '#data/resolve-document.ts'
import type { SiteContext } from '#data/site-context.ts'
import { isAuthorisedFor } from '#domain/booking/booking-target.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { collectionPaths, type LibraryKind } from '#domain/routes/routes.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import type { QueryResult } from '../page.ts'
import { findFormerAddress } from '../shared/former-address.ts'
import { buildBreadcrumbs, documentMeta, lastModified, tableOfContents } from '../shared/page-parts.ts'
import { postsAbout, relatedGroups, relatedSubjects } from '../shared/related.ts'

/** The page of a condition, treatment, muscle, symptom or body region. */
export async function documentPage(
  context: SiteContext,
  collection: LibraryKind,
  slug: string,
): Promise<QueryResult> {
  const row = await context.reader.findBySlug(collection, slug)
  if (!row) return findFormerAddress(context, collection, slug)
  const entry = await context.library.find(collection, row.id)
  const booking = await bookingAbout(context, collection, row.id, entry?.adaptation?.author)
  const resolved = await resolvePage({ ...context, booking }, collection, row)
  if (!resolved || 'redirect' in resolved) return resolved
  // A treatment that is not offered here resolves, but has no page.
  if (!entry) return null
  const { document, sections, prose, sources } = resolved
  const people = await findPractitioners(context)
  const treating = people.filter((person) => treats(person, entry))
  const author = people.find(({ id }) => id === document.author)
  const posts = await postsAbout(context, await relatedSubjects(context, entry))
  const enquiry =
    collection === 'conditions'
      ? enquiryForm(context, { page: `/conditions/${slug}`, about: document.title })
      : undefined
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
        diagram: entry.diagram && {
          name: entry.diagram,
          muscle: document.title,
          referral: context.localize(entry.referral),
        },
        author: author ? practitionerCard(author, context) : null,
        price: context.localize(price as Localized | undefined),
        contents: [
          ...tableOfContents(sections),
          ...(enquiry ? [{ id: 'block-enquiry', heading: { text: context.messages.enquiryHeading } }] : []),
        ],
        practitioners: treating.map((person) => practitionerCard(person, context)),
        related: await relatedGroups(context, entry),
        testimonials: await testimonialsAbout(context, collection, row.id, people),
        posts: posts.map((post) => postCard(post, people, context)),
      },
      enquiry,
      sections,
      prose,
      sources,
    },
    head: { ...documentMeta(context, document), modified: lastModified(row, entry.adaptation) },
    shared: entry,
    breadcrumbs: buildBreadcrumbs(
      context,
      [context.messages[indexMessages[collection]], collectionPaths[collection]],
      document.title,
    ),
    booking,
  }
}

/** Somebody who may and does treat it; other kinds of documents are treated by nobody in particular. */
async function bookingAbout(context: SiteContext, collection: LibraryKind, id: string, author?: string) {
  if (collection === 'conditions') return findBooking(context, { condition: id }, author)
  if (collection === 'treatments') return findBooking(context, { treatment: id }, author)
  return undefined
}

const indexMessages = {
  conditions: 'conditions',
  treatments: 'treatments',
  muscles: 'muscles',
  symptoms: 'symptoms',
  'body-regions': 'regions',
} as const satisfies Record<LibraryKind, string>

type People = Awaited<ReturnType<typeof findPractitioners>>

function treats(person: People[number], { collection, id, authorisations }: Entry): boolean {
  if (collection === 'conditions') return person.conditions.includes(id)
  if (collection !== 'treatments') return false
  // Whoever's register does not name a treatment is not shown as giving it, whatever the form says.
  return person.treatments.includes(id) && isAuthorisedFor(toBookable(person), { id, authorisations })
}

async function testimonialsAbout(context: SiteContext, collection: LibraryKind, id: string, people: People) {
  if (collection !== 'conditions') return []
  const rows = await context.reader.find('testimonials', { where: { condition: { equals: id } }, limit: 3 })
  return Promise.all(rows.map((row) => testimonialCard(row, people, context)))
}
