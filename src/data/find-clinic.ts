import type { Where } from 'payload'
import { memoize } from '#base/memoize.ts'
import { publicRead } from '#collections/shared/access/access.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { normaliseHost } from '#domain/clinic/hosts.ts'
import { toClinic } from '#mappers/clinic.ts'
import { payload } from './payload.ts'

/**
 * The clinic that answers at a host, whatever its status; null where the host is nobody's. Every request asks, some twice: of
 * a clinic that has not changed since the last time only that is read.
 */
export async function findClinicByHost(host: string): Promise<Clinic | null> {
  const name = normaliseHost(host)
  const where = { 'hosts.host': { equals: name } }
  const [newest] = await findClinicRows(where, 1, { updatedAt: true })
  if (!newest) return null
  const clinics = clinicsByHost(await payload())
  const known = clinics.get(name)
  if (known?.clinic.id === newest.id && known.updatedAt === newest.updatedAt) return known.clinic
  const [row] = await findClinicRows(where, 1)
  if (!row) return null
  const clinic = toClinic(row)
  clinics.set(name, { clinic, updatedAt: row.updatedAt })
  return clinic
}

const clinicsByHost = memoize(
  (_: Database) => new Map<string, { clinic: Clinic; updatedAt: string }>(),
  new WeakMap(),
)

export async function findClinicById(id: string): Promise<Clinic | null> {
  const [row] = await findClinicRows({ id: { equals: id } }, 1)
  return row ? toClinic(row) : null
}

/**
 * The clinics that the network shows to the world. Every page of the library asks for all of them, to name its versions: they
 * are kept while no clinic has changed.
 */
export async function findLiveClinics(): Promise<readonly Clinic[]> {
  const database = await payload()
  const state = await liveClinicsState(database)
  const before = liveClinics.get(database)
  if (before?.state === state) return before.clinics
  const clinics = (await findClinicRows(live, 0)).map(toClinic)
  liveClinics.set(database, { state, clinics })
  return clinics
}

type Database = Awaited<ReturnType<typeof payload>>

const liveClinics = new WeakMap<Database, { state: string; clinics: readonly Clinic[] }>()

const live = { status: { equals: 'live' } } as const

/** Differs when a live clinic was made, changed, closed or deleted. */
async function liveClinicsState(database: Database): Promise<string> {
  const publicly = {
    collection: 'clinics',
    where: live,
    overrideAccess: false,
    context: { [publicRead]: true },
  } as const
  const newest = { sort: '-updatedAt', limit: 1, depth: 0, pagination: false } as const
  const [{ totalDocs }, { docs }] = await Promise.all([
    database.count(publicly),
    database.find({ ...publicly, ...newest, select: { updatedAt: true } }),
  ])
  return `${totalDocs} ${docs[0]?.id} ${docs[0]?.updatedAt}`
}

async function findClinicRows(where: Where, limit: number, select?: { updatedAt: true }) {
  const { docs } = await (await payload()).find({
    collection: 'clinics',
    where,
    limit,
    pagination: false,
    sort: 'name',
    depth: 0,
    locale: 'all',
    select,
    overrideAccess: false,
    context: { [publicRead]: true },
  })
  return docs
}
