import type { Payload, Where } from 'payload'
import { withRetries } from '#database/retries.ts'
import { toMissingAddress } from '#domain/links/missing-address.ts'
import type { MissingPage } from '#publish/missing-pages.ts'
import { findClinicByHost } from '../find-clinic.ts'

/** Addresses of a clinic that are stored. Those that were asked for least and longest ago make room. */
export const maxAddresses = 500

/** Days for which an address is stored after it was last asked for. */
const keptDays = 90

const collection = 'missing-addresses'

type Stored = { id: string; path: string }

/** Adds visits that found no page to the counts of their clinics. A host that is no live clinic's counts nothing. */
export async function countMissing(
  payload: Payload,
  pages: readonly MissingPage[],
  now: Date,
): Promise<void> {
  const byClinic = new Map<string, Map<string, number>>()
  for (const { host, pathname, count } of pages) {
    const clinic = await findClinicByHost(host)
    const path = clinic?.status === 'live' ? toMissingAddress(pathname, clinic) : null
    if (!clinic || path === null) continue
    const counts = byClinic.get(clinic.id) ?? new Map<string, number>()
    byClinic.set(clinic.id, counts.set(path, (counts.get(path) ?? 0) + count))
  }
  for (const [clinic, counts] of byClinic) {
    await addCounts(payload, clinic, { counts, now: now.toISOString() })
    await makeRoom(payload, clinic)
  }
}

/** Forgets what nobody has asked for any more. */
export async function forgetOldAddresses({ db }: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString()
  const where: Where = { lastAskedAt: { less_than: before } }
  await withRetries(() => db.deleteMany({ collection, where }))
}

type Added = { counts: ReadonlyMap<string, number>; now: string }

async function addCounts({ db }: Payload, tenant: string, { counts, now }: Added): Promise<void> {
  const { docs } = await db.find<Stored>({
    collection,
    where: { and: [{ tenant: { equals: tenant } }, { path: { in: [...counts.keys()] } }] },
    select: { path: true },
    pagination: false,
  })
  const known = new Map(docs.map(({ id, path }) => [path, id]))
  for (const [path, count] of counts) {
    const id = known.get(path)
    if (id !== undefined) {
      // Added by the database: several servers count at the same time.
      const data = { count: { $inc: count }, lastAskedAt: now }
      await withRetries(() => db.updateOne({ collection, id, data, returning: false }))
    } else {
      const data = { tenant, path, count, createdAt: now, updatedAt: now, lastAskedAt: now }
      // Another server may have stored the same address since. One count less does no harm.
      await db.create({ collection, data, returning: false }).catch(() => undefined)
    }
  }
}

async function makeRoom({ db }: Payload, tenant: string): Promise<void> {
  const where: Where = { tenant: { equals: tenant } }
  const { totalDocs } = await db.count({ collection, where })
  if (totalDocs <= maxAddresses) return
  const { docs } = await db.find<Stored>({
    collection,
    where,
    sort: ['count', 'lastAskedAt'],
    limit: totalDocs - maxAddresses,
    pagination: false,
    select: { path: true },
  })
  const least: Where = { id: { in: docs.map(({ id }) => id) } }
  await withRetries(() => db.deleteMany({ collection, where: least }))
}
