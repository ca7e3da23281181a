import type { Where } from 'payload'
import { publicRead } from '#collections/shared/access/access.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'
import { toClinic } from '#mappers/clinic.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { clinicsTag, clinicTag, hostTag } from '#publish/tags.ts'
import { payload } from './payload.ts'

const keptClinics = processWide('kept-clinics', () => createKept<Clinic | null>({ capacity: 5_000 }))
const keptLiveClinics = processWide('kept-live-clinics', () => createKept<readonly Clinic[]>({ capacity: 1 }))

/** The clinic with a host, whatever its status; null if no clinic has it. Called at least once per request. */
export async function findClinicByHost(host: string): Promise<Clinic | null> {
  const name = normalizeHost(host)
  return keptClinics.get(name, async () => {
    noteTags(hostTag(name))
    const [row] = await findClinicRows({ 'hosts.host': { equals: name } }, 1)
    return row ? toNotedClinic(row) : null
  })
}

export async function findClinicById(id: string): Promise<Clinic | null> {
  const [row] = await findClinicRows({ id: { equals: id } }, 1)
  return row ? toNotedClinic(row) : null
}

/** All live clinics. Every library page needs them for its alternates. */
export const findLiveClinics = (): Promise<readonly Clinic[]> =>
  keptLiveClinics.get('', async () => {
    noteTags(clinicsTag)
    return (await findClinicRows({ status: { equals: 'live' } }, 0)).map(toClinic)
  })

function toNotedClinic(row: { id: string }): Clinic {
  noteTags(clinicTag(row.id))
  return toClinic(row)
}

async function findClinicRows(where: Where, limit: number) {
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
