import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { slugify, uniqueSlug } from '#base/slug.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'

type HostRow = { host?: string | null }
type LocationRow = { slug?: string | null; name?: string | null; city?: string | null }

/** Normalises hosts for comparison, and creates a location's slug once, from its name or city. */
export const normalizeHostsAndSlugs: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const hosts = (data.hosts as HostRow[] | undefined)?.map((row) => ({
    ...row,
    host: normalizeHost(row.host ?? ''),
  }))
  const taken = new Set<string>()
  const locations = (data.locations as LocationRow[] | undefined)?.map((row) => {
    const slug = row.slug || uniqueSlug(slugify(row.name || row.city || '') || 'location', taken)
    taken.add(slug)
    return { ...row, slug }
  })
  return { ...data, ...(hosts && { hosts }), ...(locations && { locations }) }
}

/** Refuses a host of another clinic, which would show one clinic's patients the other's site. */
export const validateUniqueHosts: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const hosts = ((data.hosts ?? []) as HostRow[]).flatMap(({ host }) => host ?? [])
  if (hosts.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'clinics',
    where: {
      and: [
        { 'hosts.host': { in: hosts } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    depth: 0,
    limit: 1,
    // Pagination adds a concurrent count, and MongoDB refuses two concurrent operations at the start of a transaction.
    pagination: false,
    // The user may not have access to the clinic that has the host.
    overrideAccess: true,
    req,
  })
  const other = docs[0]
  if (!other) return data
  const taken = new Set(other.hosts.map(({ host }) => host))
  const index = hosts.findIndex((host) => taken.has(host))
  throw new ValidationError({
    collection: 'clinics',
    errors: [
      {
        label: `Hosts ${index + 1} > Host`,
        path: `hosts.${index}.host`,
        message: `“${hosts[index]}” already belongs to another clinic. Enter a different host.`,
      },
    ],
    req,
  })
}

/** Search engines accept one default (`x-default`) for each page, so only one clinic can be the default. */
export const validateSingleDefault: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.speaksForNetwork || originalDoc?.speaksForNetwork) return data
  const { docs } = await req.payload.find({
    collection: 'clinics',
    where: { speaksForNetwork: { equals: true } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { name: true },
    // The user may not have access to the current default clinic.
    overrideAccess: true,
    req,
  })
  const other = docs[0]
  if (!other) return data
  throw new ValidationError({
    collection: 'clinics',
    errors: [
      {
        label: 'Default clinic for other regions',
        path: 'speaksForNetwork',
        message: `“${other.name}” is already the default clinic for other regions. Untick it there first.`,
      },
    ],
    req,
  })
}
