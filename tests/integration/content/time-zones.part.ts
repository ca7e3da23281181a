import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { data as nameTimeZones } from '#collections/data-steps/20261129_153000_name_time_zones.ts'
import type { Clinic } from '#payload-types'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function timeZones({ payload, world }: Polyclinic) {
  const where = () => ({ id: { equals: world().clinics.nyc } })
  /** As stored, with every content locale. */
  const readClinic = async () =>
    required(await payload().db.findOne<Clinic>({ collection: 'clinics', where: where() }))
  const atZone = ({ locations }: Clinic, timeZone: string) => [
    { ...required(locations[0]), timeZone },
    ...locations.slice(1),
  ]
  const storeZone = async (timeZone: string) => {
    const clinic = await readClinic()
    const data = { ...clinic, locations: atZone(clinic, timeZone) }
    await payload().db.updateOne({ collection: 'clinics', id: clinic.id, data })
  }

  test.each(['EST', '-05:00', 'Etc/GMT+5', 'US/Eastern'])(
    '%s is refused by the field’s label, and New York suggested',
    async (timeZone) => {
      const { id } = await readClinic()
      const clinic = await payload().findByID({ collection: 'clinics', id, depth: 0 })
      const data = { locations: atZone(clinic, timeZone) }
      const refused = await payload()
        .update({ collection: 'clinics', id, data })
        .catch((error) => error)
      expect(JSON.stringify(refused.data)).toContain('“Time zone” must be a continent and a city')
      expect(JSON.stringify(refused.data)).toContain('Did you mean America/New_York?')
    },
  )

  test.each([
    ['EST', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['MST', 'MST'],
  ])('%s of an earlier version becomes %s in an upgrade, which changes nothing else', async (from, to) => {
    const original = required((await readClinic()).locations[0]).timeZone
    await storeZone(from)
    const { updatedAt: _, ...before } = await readClinic()
    expect(before.locations[0]).toMatchObject({ timeZone: from })
    await nameTimeZones(await createLocalReq({}, payload()))
    const { updatedAt: __, ...after } = await readClinic()
    expect(after).toEqual({ ...before, locations: atZone(before as Clinic, to) })
    await storeZone(original)
  })
}
