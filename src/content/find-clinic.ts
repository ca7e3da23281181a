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

/** The clinics that the network shows to the world. */
export async function findLiveClinics(): Promise<Clinic[]> {
  return (await findClinicRows({ status: { equals: 'live' } }, 0)).map(clinicOf)
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
