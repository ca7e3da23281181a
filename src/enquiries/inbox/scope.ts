import type { TypedUser, Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { clinicRoles, clinicsWith, getMember, type Member, toId } from '#collections/shared/access/roles.ts'
import { payload } from '#data/payload.ts'
import { type Clinic, firstLocation } from '#domain/clinic/clinic.ts'
import type { Person } from '#domain/enquiry/inbox.ts'
import { toClinic } from '#mappers/clinic.ts'

/** Whoever asks, and what their browser says of itself. */
export type Asker = { user: TypedUser; headers: Headers }

/** For a call with the user's own access. Each gets a request of its own, since Payload keeps its transaction there. */
export const ownAccess = (asker: Asker) => ({ overrideAccess: false, req: { ...asker } })

type Endpoint = keyof typeof endpointPolicy & ('patient-data' | `inbox${string}`)

/** The clinics for which a user may ask an endpoint of the inbox. */
export const clinicsOf = (asker: Asker, endpoint: Endpoint): 'all' | string[] =>
  clinicsFor(getMember(asker), endpointPolicy[endpoint])

/** Whether a user may ask an endpoint about a clinic; without one, about any. */
export function mayAsk(asker: Asker, endpoint: Endpoint, clinic?: string): boolean {
  const clinics = clinicsOf(asker, endpoint)
  return clinics === 'all' || (clinic ? clinics.includes(clinic) : clinics.length > 0)
}

/** The enquiries of the clinics for which the user may ask an endpoint, or of one of them. */
export function whereClinics(asker: Asker, endpoint: Endpoint, clinic?: string): Where[] {
  const clinics = clinicsOf(asker, endpoint)
  return [
    ...(clinics === 'all' ? [] : [{ tenant: { in: clinics } }]),
    ...(clinic ? [{ tenant: { equals: clinic } }] : []),
  ]
}

/** Whether the user works for the clinic, and does not only see it. */
export const worksFor = (asker: Asker, clinic: string): boolean =>
  clinicsWith(getMember(asker)).includes(clinic)

/** Clinics by id, with all that a mail or a time of theirs needs. */
export async function findClinics(ids: readonly string[]): Promise<Map<string, Clinic>> {
  const { docs } = await (await payload()).find({
    collection: 'clinics',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    locale: 'all',
    // The enquiries say which clinics are read, and the user may read those.
    overrideAccess: true,
  })
  return new Map(docs.map((row) => [row.id, toClinic(row)]))
}

/** The location that was written to; the clinic's first one if that has gone. */
export const locationOf = (clinic: Clinic, slug: string) =>
  clinic.locations.find((each) => each.slug === slug) ?? firstLocation(clinic)

/** Who may answer the enquiries of these clinics, by name. */
export async function findPeople(clinics: readonly string[]): Promise<(Person & { clinics: string[] })[]> {
  if (clinics.length === 0) return []
  const { docs } = await (await payload()).find({
    collection: 'users',
    where: { and: [{ 'tenants.tenant': { in: [...clinics] } }, { disabled: { not_equals: true } }] },
    select: { name: true, email: true, tenants: true },
    pagination: false,
    depth: 0,
    // Colleagues may see each other's names, though not their records.
    overrideAccess: true,
  })
  return docs
    .map(({ id, name, email, tenants }) => ({
      id,
      name: name || email,
      clinics:
        (tenants as Member['tenants'])?.flatMap(({ tenant, roles }) =>
          clinicRoles.some((role) => roles?.includes(role)) ? (toId(tenant) ?? []) : [],
        ) ?? [],
    }))
    .filter((person) => person.clinics.some((clinic) => clinics.includes(clinic)))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
