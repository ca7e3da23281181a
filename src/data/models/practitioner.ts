import { z } from 'zod'
import { registeredPlacements, treatingLocations } from '#domain/booking/registration.ts'
import type { Clinic, Location } from '#domain/clinic/clinic.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale, mergeLocalized } from '#domain/locales/localized.ts'
import { seo } from '#mappers/document.ts'
import {
  id,
  ids,
  list,
  localizedText,
  localizedValue,
  optional,
  requiredText,
  strings,
} from '#mappers/stored-values.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import type { PractitionerCard } from '#ui/models.ts'
import { type Row, reader } from '../reader.ts'
import type { ClinicContext, SiteContext } from '../site-context.ts'
import { locationName } from './location.ts'

const words = optional(z.string().transform((value) => value || undefined))

const practitioner = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  nameInScript: localizedText,
  credentials: words,
  title: requiredText,
  photo: optional(id),
  biography: localizedValue<unknown>(),
  registration: z
    .object({
      profession: words,
      body: words,
      number: words,
      jurisdictions: strings,
      authorisations: strings,
    })
    .nullish(),
  conditions: ids,
  treatments: ids,
  languages: strings,
  acceptingNewPatients: z.boolean().nullish(),
  updatedAt: words,
  placements: list(z.object({ clinic: optional(id), locations: strings, bookingUrl: words })),
  seo,
})
export type Practitioner = z.infer<typeof practitioner>

export const toPractitioner = (row: Row): Practitioner => practitioner.parse(row)

/** The clinic's practitioners, sorted by name, which is in the page's script where it is given; none for the network. */
export async function findPractitioners(context: SiteContext): Promise<Practitioner[]> {
  const rows = await readPractitioners(context)
  const people = rows.map(toPractitioner).map((person) => {
    const nameInScript = mergeLocalized(person.nameInScript, { [defaultContentLocale]: person.name })
    return { ...person, nameInScript, name: nameInScript[toContentLocale(context.locale)] || person.name }
  })
  await context.pictures.load(people.map(({ photo }) => photo))
  return people
}

/** Kept, since most pages of a site name somebody. */
function readPractitioners({ reader: { site, locale, draft, find } }: SiteContext): Promise<Row[]> {
  const query = { sort: 'name' }
  if (draft) return find('practitioners', query)
  // With a reader of their own: that of the request may have read them before a change.
  return keptRows.get(site.id ?? '', () => reader({ site, locale, draft }).find('practitioners', query))
}

const keptRows = processWide('kept-practitioners', () =>
  createKept<Row[]>({ capacity: 20_000, sizeOf: ({ length }) => length + 1 }),
)

/** Those last who may not treat patients at any of the clinic's locations. */
export const treatingFirst = (cards: readonly PractitionerCard[]): PractitionerCard[] =>
  cards.toSorted((one, other) => Number(one.treatsAt.length === 0) - Number(other.treatsAt.length === 0))

/** @param at slug of the location that the page is about: the card has its booking link of several, and no other place to be treated */
export function practitionerCard(
  person: Practitioner,
  { clinic, pictures, pathTo, localize }: Pick<ClinicContext, 'clinic' | 'pictures' | 'pathTo' | 'localize'>,
  at?: string,
): PractitionerCard {
  const registered = { ...person, jurisdictions: person.registration?.jurisdictions ?? [] }
  const placements = registeredPlacements(registered, clinic).filter((each) => each.bookingUrl)
  const placement = at
    ? (placements.find(({ locations }) => locations.includes(at)) ??
      placements.find(({ locations }) => locations.length === 0))
    : placements[0]
  const workplaces =
    clinic.locations.length > 1 ? practitionerLocations(person, clinic.id, clinic.locations) : []
  return {
    name: person.name,
    credentials: person.credentials,
    title: localize(person.title, 'heading') ?? { text: '' },
    href: pathTo(`/team/${person.slug}`),
    photo: pictures.find(person.photo),
    bookingUrl: placement?.bookingUrl ?? null,
    acceptingNewPatients: person.acceptingNewPatients !== false,
    treatsAt: treatsAt(person, clinic).filter((slug) => !at || slug === at),
    languages: person.languages,
    locations: workplaces.map((location) => locationName(location, localize)),
  }
}

/** The slugs of a clinic's locations where a person works and is registered to treat patients. */
export const treatsAt = (
  { placements, registration }: Practitioner,
  clinic: Pick<Clinic, 'id' | 'locations'>,
): string[] => treatingLocations({ placements, jurisdictions: registration?.jurisdictions ?? [] }, clinic)

/** The locations of a clinic where a person works: those that the placements name, or all. */
export function practitionerLocations(
  person: Practitioner,
  clinicId: string,
  locations: readonly Location[],
): Location[] {
  const placements = person.placements.filter((each) => each.clinic === clinicId)
  const named = placements.flatMap((each) => each.locations)
  const isEverywhere = placements.some((each) => each.locations.length === 0)
  return named.length > 0 && !isEverywhere
    ? locations.filter(({ slug }) => named.includes(slug))
    : [...locations]
}
