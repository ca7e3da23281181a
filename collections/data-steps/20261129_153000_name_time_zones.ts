import type { PayloadRequest } from 'payload'
import { toTimeZone } from '#domain/time-zones/time-zone.ts'
import type { Clinic } from '#payload-types'

/**
 * Names the time zones of earlier versions as Continent/City where only one can be meant. The others keep working, and are
 * refused when their clinic is next saved. Written without validation, so that another fault in a clinic stops no upgrade.
 */
export async function data(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Clinic>({ collection: 'clinics', limit: 0, pagination: false, req })
  for (const clinic of docs) {
    const { id, locations = [] } = clinic
    const named = locations.map((location) => ({
      ...location,
      timeZone: toTimeZone(location.timeZone, location) ?? location.timeZone,
    }))
    if (named.every(({ timeZone }, index) => timeZone === locations[index]?.timeZone)) continue
    // The whole clinic, because the adapter of SQLite empties every list that is missing.
    const data = { ...clinic, locations: named }
    await db.updateOne({ collection: 'clinics', id, data, returning: false, req })
  }
}
