import type { Where } from 'payload'
import { createCache } from '#base/cache.ts'
import { memoize } from '#base/memoize.ts'
import { publicRead } from '#collections/shared/access/access.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'
import { toClinic } from '#mappers/clinic.ts'
import { payload } from './payload.ts'

/**
 * The clinic with a host, whatever its status; null if no clinic has it. Called at least once per request: for a cached
 * clinic only its `updatedAt` is read.
 */
export async function findClinicByHost(host: string): Promise<Clinic | null> {
  const name = normalizeHost(host)
  const where = { 'hosts.host': { equals: name } }
  const [newest] = await findClinicRows(where, 1, { updatedAt: true })
  if (!newest) return null
  const { clinicByHost } = getCaches(await payload())
  return clinicByHost.get(name, `${newest.id} ${newest.updatedAt}`, async () => {
    const [row] = await findClinicRows(where, 1)
    return row ? toClinic(row) : null
  })
}

type Database = Awaited<ReturnType<typeof payload>>

/** The caches of a database; the tests of one process open several databases. */
const getCaches = memoize(
  (_: Database) => ({
    clinicByHost: createCache<Clinic | null>({ capacity: 5_000 }),
    liveClinics: createCache<readonly Clinic[]>({ capacity: 1 }),
  }),
  new WeakMap(),
)

export async function findClinicById(id: string): Promise<Clinic | null> {
  const [row] = await findClinicRows({ id: { equals: id } }, 1)
  return row ? toClinic(row) : null
}

/**
 * All live clinics. Every library page needs them for its alternates, so they are cached until a clinic changes.
 */
export async function findLiveClinics(): Promise<readonly Clinic[]> {
  const database = await payload()
  return getCaches(database).liveClinics.get('', await liveClinicsState(database), async () =>
    (await findClinicRows(live, 0)).map(toClinic),
  )
}

const live = { status: { equals: 'live' } } as const

/** Changes when a live clinic is created, changed, closed or deleted. */
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
