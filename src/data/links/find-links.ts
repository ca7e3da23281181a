import { createLocalReq, type PayloadRequest, type TypedUser, type Where } from 'payload'
import { env } from '#base/env.ts'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember, hasNetworkRole } from '#collections/shared/access/roles.ts'
import {
  type ClinicLinks,
  describeAnswer,
  type LinkUse,
  type MissingAddress,
  type NetworkLinks,
  type OutwardLinks,
  outwardState,
} from '#domain/links/links.ts'
import { findDeadPaths } from '../dead-paths.ts'
import { findClinicById } from '../find-clinic.ts'
import { findKnownPath } from '../known-paths.ts'
import { payload } from '../payload.ts'
import { type ClinicContext, clinicContext } from '../site-context.ts'
import { findBrokenLinks } from './find-broken-links.ts'

/** The links of one clinic that need somebody; null for a user who may not ask about it. */
export async function findClinicLinks(user: TypedUser, id: string): Promise<ClinicLinks | null> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy.links)
  if (readable !== 'all' && !readable.includes(id)) return null
  const clinic = await findClinicById(id)
  const [locale] = clinic?.locales ?? []
  if (!clinic || !locale) return null
  const req = await requestOf(user)
  const [missing, broken, outward] = await Promise.all([
    findMissing(clinicContext(clinic, locale, false), req),
    findBrokenLinks(clinic, req),
    findOutward({ owner: { equals: id } }, req),
  ])
  return { clinic: { id, name: clinic.name }, missing, broken, outward }
}

/** The same for somebody who sees several clinics. */
export async function findNetworkLinks(user: TypedUser): Promise<NetworkLinks> {
  const member = getMember({ user })
  const readable = clinicsFor(member, endpointPolicy.links)
  const off: OutwardLinks = { isOn: env.OUTWARD_LINKS, links: [] }
  // Payload refuses a user who may read no clinic at all.
  if (readable.length === 0) return { clinics: [], outward: off }
  const req = await requestOf(user)
  const { docs } = await req.payload.find({
    collection: 'clinics',
    where: readable === 'all' ? {} : { id: { in: readable } },
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const counts = await countMissing(req)
  return {
    clinics: docs.map(({ id, name }) => ({ id: String(id), name, missing: counts.get(String(id)) ?? 0 })),
    outward: hasNetworkRole(member) ? await findOutward({ owner: { exists: false } }, req) : off,
  }
}

const requestOf = async (user: TypedUser): Promise<PayloadRequest> =>
  createLocalReq({ user }, await payload())

/** Those that still lead nowhere, the ones most asked for first. */
async function findMissing(context: ClinicContext, req: PayloadRequest): Promise<MissingAddress[]> {
  const { clinic } = context
  const { docs } = await req.payload.find({
    collection: 'missing-addresses',
    where: { tenant: { equals: clinic.id } },
    sort: ['-count', '-lastAskedAt'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const paths = docs.map(({ path }) => path)
  const [dead, known] = await Promise.all([
    findDeadPaths(context, paths),
    Promise.all(paths.map((path) => findKnownPath(clinic, path))),
  ])
  return docs
    .filter(({ path }, index) => dead.has(path) || !known[index]?.isKnown)
    .map(({ id, path, count, lastAskedAt }) => ({ id: String(id), path, count, lastAskedAt }))
}

async function countMissing(req: PayloadRequest): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'missing-addresses',
    select: { tenant: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map([...Map.groupBy(docs, ({ tenant }) => tenant)].map(([id, rows]) => [id, rows.length]))
}

/** The broken ones first, then by address. */
async function findOutward(where: Where, req: PayloadRequest): Promise<OutwardLinks> {
  if (!env.OUTWARD_LINKS) return { isOn: false, links: [] }
  const { docs } = await req.payload.find({
    collection: 'outward-links',
    where,
    sort: 'url',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const links = docs.map(({ id, url, uses, checkedAt, status, problem, brokenSince }) => ({
    id: String(id),
    url,
    uses: uses as LinkUse[],
    checkedAt: checkedAt ?? null,
    state: outwardState({ checkedAt, status, problem }),
    found: describeAnswer({ checkedAt, status, problem }),
    brokenSince: brokenSince ?? null,
  }))
  const isBroken = ({ state }: { state: string }) => state === 'broken'
  return { isOn: true, links: links.toSorted((a, b) => Number(isBroken(b)) - Number(isBroken(a))) }
}
