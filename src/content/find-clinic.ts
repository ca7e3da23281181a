import { publicRead } from '../../collections/access/access.ts'
import { clinicOf } from '../rows/clinic.ts'
import type { Clinic } from '../site/clinic.ts'
import { normaliseHost } from '../site/hosts.ts'
import { payload } from './payload.ts'

/** The clinic that answers at a host, whatever its status; null where the host is nobody's. */
export async function findClinicByHost(host: string): Promise<Clinic | null> {
  const [row] = await findClinicRows({ 'hosts.host': { equals: normaliseHost(host) } }, 1)
  return row ? clinicOf(row) : null
}

export async function findClinicById(id: string): Promise<Clinic | null> {
  const [row] = await findClinicRows({ id: { equals: id } }, 1)
  return row ? clinicOf(row) : null
}

/**
 * The clinics that the network shows to the world. Every page of the library asks for all of them, to name its versions: they
 * are kept while no clinic has changed.
 */
export async function findLiveClinics(): Promise<readonly Clinic[]> {
  const database = await payload()
  const state = await stateOf(database)
  const before = kept.get(database)
  if (before?.state === state) return before.clinics
  const clinics = (await findClinicRows(live, 0)).map(clinicOf)
  kept.set(database, { state, clinics })
  return clinics
}

type Database = Awaited<ReturnType<typeof payload>>

const kept = new WeakMap<Database, { state: string; clinics: readonly Clinic[] }>()

const live = { status: { equals: 'live' } } as const

/** Differs when a live clinic was made, changed, closed or deleted. */
async function stateOf(database: Database): Promise<string> {
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

async function findClinicRows(
  where: Parameters<Awaited<ReturnType<typeof payload>>['find']>[0]['where'],
  limit: number,
) {
  const { docs } = await (await payload()).find({
    collection: 'clinics',
    where,
    limit,
    pagination: false,
    sort: 'name',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    context: { [publicRead]: true },
  })
  return docs
}
