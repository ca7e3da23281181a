import type { SectionProps } from '#blocks/resolve.ts'
import type { Entry } from '#data/entry.ts'
import { findBooking, toBookable } from '#data/models/booking.ts'
import { postCard, testimonialCard } from '#data/models/cards.ts'
import {
  findPractitioners,
  type Practitioner,
  practitionerCard,
  treatsAt,
} from '#data/models/practitioner.ts'
import { resolvePage } from '#data/resolve-document.ts'
import { type ClinicContext, pageUrl } from '#data/site-context.ts'
import { isAuthorisedFor } from '#domain/booking/booking-target.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { type LibraryKind, libraryCollections, libraryKinds } from '#domain/library/collections.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import { findFormerAddress } from '#page-types/shared/former-address.ts'
import {
  buildBreadcrumbs,
  documentMeta,
  lastModified,
  latest,
  tableOfContents,
} from '#page-types/shared/page-parts.ts'
import { postsAbout, relatedGroups, relatedSubjects } from '#page-types/shared/related.ts'
import { divideSections } from '#page-types/shared/section-parts.ts'
import type { QueryResult, SharedPage, SitemapEntry } from '../page-type.ts'
import { documentCredit } from './credit.ts'
import { localFacts } from './local-facts.ts'
import { visitPrices } from './visit-prices.ts'

type DocumentRoute = { collection: LibraryKind; slug: string }

/** The page of a document of the library: a condition, treatment, muscle, symptom or body region. */
export async function documentPage(
  context: ClinicContext,
  { collection, slug }: DocumentRoute,
): Promise<QueryResult> {
  const row = await context.reader.findBySlug(collection, slug)
  if (!row) return findFormerAddress(context, collection, slug)
  const [entry, people] = await Promise.all([
    context.library.find(collection, row.id),
    findPractitioners(context),
  ])
  const booking = await bookingAbout(context, collection, row.id, entry?.adaptation?.author)
  const resolved = await resolvePage({ ...context, booking }, collection, row)
  if (resolved && 'redirect' in resolved) return resolved
  // A treatment that is not offered here resolves, but has no page. The clinic's own page may have had the address before.
  if (!resolved || !entry) return findFormerAddress(context, collection, slug)
  const { document, sections, prose, sources } = resolved
  const [posts, related, testimonials, facts] = await Promise.all([
    relatedSubjects(context, entry).then((subjects) => postsAbout(context, subjects)),
    relatedGroups(context, entry),
    testimonialsAbout(context, collection, row.id, people),
    localFacts(context, entry, people),
  ])
  const { urgent, main, further } = divideSections(sections)
  const treating = people.filter((person) => treats(person, context.clinic, entry))
  const author = people.find(({ id }) => id === document.author)
  const { path, messages, hasEnquiryForm, urgentCareFirst } = libraryCollections[collection]
  const enquiry = hasEnquiryForm
    ? enquiryForm(context, { page: `${path}/${slug}`, about: document.title })
    : undefined
  const price = context.localize(
    context.clinic.offers.find(({ treatment }) => treatment === row.id)?.price as Localized | undefined,
  )
  const visit = await visitPrices(
    context,
    collection === 'treatments' ? { name: document.title, price } : null,
  )
  return {
    content: {
      kind: 'document',
      props: {
        kind: collection,
        heading: document.heading,
        answer: document.answer,
        otherNames: document.synonyms,
        hero: context.pictures.find(document.hero),
        location: context.localize(entry.location),
        referral: context.localize(entry.referral),
        diagram: entry.diagram && {
          name: entry.diagram,
          muscle: document.title,
        },
        author: author && prose ? practitionerCard(author, context) : null,
        credit: documentCredit(context, entry),
        address: pageUrl(context, `${path}/${slug}`),
        price,
        visit,
        contents: [
          ...tableOfContents([...urgent, ...main]),
          ...(treating.length > 0
            ? [{ id: 'who-treats', heading: { text: context.messages.whoTreatsThis } }]
            : []),
          ...tableOfContents(further),
          {
            id: 'at-clinic',
            heading: { text: formatMessage(context.messages.atClinic, { name: context.clinic.name }) },
          },
          ...(enquiry ? [{ id: 'block-enquiry', heading: { text: context.messages.enquiryHeading } }] : []),
        ],
        urgentHref: urgentCareFirst ? urgentHref(sections) : null,
        practitioners: treating.map((person) => practitionerCard(person, context)),
        facts,
        related,
        testimonials,
        posts: posts.map((post) => postCard(post, people, context)),
      },
      enquiry,
      sections,
      prose,
      sources,
    },
    head: { ...documentMeta(context, document), modified: lastModified(row, entry.adaptation) },
    imageTitle: document.heading.text,
    shared: entry,
    breadcrumbs: buildBreadcrumbs(context, [context.messages[messages.list], path], document.title),
    booking,
  }
}

/** The documents that this clinic has a page of, collection by collection. */
export async function documentSitemap({
  library,
}: ClinicContext): Promise<(SitemapEntry & { shared: SharedPage })[]> {
  const entries = await Promise.all(libraryKinds.map((kind) => library.entries(kind)))
  return entries.flat().map((entry) => {
    const hero = entry.adaptation?.hero ?? entry.hero
    return {
      path: `${libraryCollections[entry.collection].path}/${entry.slug}`,
      updated: latest([entry.updatedAt, entry.adaptation?.updatedAt]),
      pictures: hero ? [hero] : [],
      shared: entry,
    }
  })
}

function urgentHref(sections: readonly SectionProps[]): string | null {
  const urgent = sections.find(({ kind }) => kind === 'urgent-care')
  return urgent ? `#${urgent.key}` : null
}

/** The practitioners who are authorised to treat it and do; none for muscles, symptoms and body regions. */
async function bookingAbout(context: ClinicContext, collection: LibraryKind, id: string, author?: string) {
  if (collection === 'conditions') return findBooking(context, { condition: id }, author)
  if (collection === 'treatments') return findBooking(context, { treatment: id }, author)
  return undefined
}

/** Nobody is named as treating it who is not registered where the clinic is. */
function treats(
  person: Practitioner,
  clinic: Clinic,
  { collection, id, professions, authorisations }: Entry,
): boolean {
  if (treatsAt(person, clinic).length === 0) return false
  if (collection === 'conditions') return person.conditions.includes(id)
  if (collection !== 'treatments') return false
  // A practitioner without the profession or authorisation is not listed, even if the treatment is selected in the panel.
  return (
    person.treatments.includes(id) && isAuthorisedFor(toBookable(person), { id, professions, authorisations })
  )
}

async function testimonialsAbout(
  context: ClinicContext,
  collection: LibraryKind,
  id: string,
  people: readonly Practitioner[],
) {
  if (collection !== 'conditions') return []
  const rows = await context.reader.find('testimonials', { where: { condition: { equals: id } }, limit: 3 })
  return Promise.all(rows.map((row) => testimonialCard(row, people, context)))
}
