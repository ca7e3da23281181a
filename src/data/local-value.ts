import type { TypedUser } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { type LibraryKind, relationFieldBetween } from '#domain/library/collections.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { greatestContainment, type LocalPart, type LocalValue, localParts } from '#domain/seo/local-value.ts'
import type { Entry } from './entry.ts'
import { findLiveClinics } from './find-clinic.ts'
import { locationCard } from './models/location.ts'
import { findPractitioners, type Practitioner, treatsAt } from './models/practitioner.ts'
import { readableText } from './readable-text.ts'
import { resolvePage } from './resolve-document.ts'
import { type ClinicContext, clinicContext } from './site-context.ts'

/** Pages that are compared at a time: each is resolved for it. */
const mostPages = 30

type Subject = { collection: LibraryKind; id: string; locale: ContentLocale }

/**
 * The local value of a shared document's published pages, at the clinics that the user may ask about. The other
 * clinics' pages are compared on the server; nothing of them but a number is returned.
 *
 * @param clinicId of the one clinic that is asked for
 * @returns null to a user who may not ask about the clinic
 */
export async function findLocalValues(
  user: TypedUser | null,
  subject: Subject,
  clinicId?: string,
): Promise<LocalValue[] | null> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy['local-value'])
  const mayRead = (id: string) => readable === 'all' || readable.includes(id)
  if (clinicId ? !mayRead(clinicId) : readable.length === 0) return null
  const isWanted = ({ id }: Clinic) => (clinicId ? id === clinicId : mayRead(id))
  const clinics = (await findLiveClinics()).toSorted(
    (one, other) => Number(isWanted(other)) - Number(isWanted(one)),
  )
  const pages: LocalPage[] = []
  for (const clinic of clinics.slice(0, mostPages)) pages.push(...(await localPages(clinic, subject)))
  return pages
    .filter(({ clinic }) => isWanted(clinic))
    .map(({ clinic, text, missing }) => ({
      clinic: { id: clinic.id, name: clinic.name },
      repeated: greatestContainment(
        text,
        pages.filter((other) => other.clinic !== clinic).map((other) => other.text),
      ),
      missing,
    }))
}

type LocalPage = { clinic: Clinic; text: string; missing: LocalPart[] }

/** The clinic's page in the language; none where it has no such page. */
async function localPages(clinic: Clinic, { collection, id, locale }: Subject): Promise<LocalPage[]> {
  const tag = clinic.locales.find((each) => toContentLocale(each) === locale)
  if (!tag) return []
  const context = clinicContext(clinic, tag, false)
  const entry = await context.library.find(collection, id)
  const [row] = entry?.owner === null ? await context.reader.findByIds(collection, [id]) : []
  const page = row && (await resolvePage(context, collection, row))
  if (!entry || !page || 'redirect' in page) return []
  const { document, prose, sections } = page
  const people = await findTreating(context, entry)
  const places = clinic.locations.map((location) => locationCard(location, context))
  const has: Record<LocalPart, boolean> = {
    introduction: prose !== null,
    questions: (entry.adaptation?.operations ?? []).some(({ content }) => content?.kind === 'questions'),
    practitioners: people.length > 0,
    fees: clinic.fees.length > 0 || clinic.locations.some(({ fees }) => fees.length > 0),
    directions: places.every(({ landmarks }) => landmarks.length > 0),
  }
  const text = readableText([
    [document.heading, document.answer, document.synonyms, prose, sections],
    people.map(({ name, title }) => [{ text: name }, context.localize(title)]),
    places.map(({ name, address, landmarks }) => [name, address, landmarks]),
  ])
  return [{ clinic, text, missing: localParts.filter((part) => !has[part]) }]
}

/** Those who treat a condition or give a treatment; of anything else, those who treat a condition that names it. */
async function findTreating(context: ClinicContext, { collection, id }: Entry): Promise<Practitioner[]> {
  const people = (await findPractitioners(context)).filter(
    (person) => treatsAt(person, context.clinic).length > 0,
  )
  if (collection === 'treatments') return people.filter(({ treatments }) => treatments.includes(id))
  const conditions = (await context.library.entries('conditions'))
    .filter(({ relations }) => relations[relationFieldBetween('conditions', collection)].includes(id))
    .map((condition) => condition.id)
  const treated = new Set(collection === 'conditions' ? [id] : conditions)
  return people.filter((person) => person.conditions.some((condition) => treated.has(condition)))
}
