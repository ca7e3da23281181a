import type { Where } from 'payload'
import { createBatch } from '#base/batch.ts'
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
const keptLiveIds = processWide('kept-live-clinic-ids', () => createKept<readonly string[]>({ capacity: 1 }))
/** A page that only names other clinics notes what other sites say of them, not the whole record of each. */
const keptLiveClinics = processWide('kept-live-clinics', () =>
  createKept<readonly Clinic[]>({ capacity: 1, replays: false }),
)
/** Of the live clinics, so that of a thousand only one is read again when one changes. */
const keptById = processWide('kept-clinics-by-id', () =>
  createKept<Clinic | undefined>({ capacity: 5_000, replays: false }),
)

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

/** All live clinics, by name. Every library page needs them for its alternates. */
export function findLiveClinics(): Promise<readonly Clinic[]> {
  noteTags(clinicsTag)
  return keptLiveClinics.get('', async () => {
    const ids = await findLiveIds()
    noteTags(...ids.map(clinicTag))
    const clinics = await Promise.all(ids.map(findLiveClinic))
    return clinics.filter((clinic) => clinic !== undefined)
  })
}

const findLiveIds = (): Promise<readonly string[]> =>
  keptLiveIds.get('', async () => {
    noteTags(clinicsTag)
    const { docs } = await (await payload()).find({
      where: { status: { equals: 'live' } },
      limit: 0,
      select: {},
      ...publicly,
    })
    return docs.map(({ id }) => id)
  })

const findLiveClinic = (id: string): Promise<Clinic | undefined> =>
  keptById.get(id, () => {
    noteTags(clinicTag(id))
    return readClinic(id)
  })

const readClinic = createBatch(
  async (ids) =>
    new Map((await findClinicRows({ id: { in: ids } }, 0)).map((row) => [row.id, toClinic(row)] as const)),
  50,
)

function toNotedClinic(row: { id: string }): Clinic {
  noteTags(clinicTag(row.id))
  return toClinic(row)
}

async function findClinicRows(where: Where, limit: number) {
  const { docs } = await (await payload()).find({ where, limit, locale: 'all', ...publicly })
  return docs
}

const publicly = {
  collection: 'clinics',
  pagination: false,
  sort: 'name',
  depth: 0,
  overrideAccess: false,
  context: { [publicRead]: true },
} as const
