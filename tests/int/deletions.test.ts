import { expect, test } from 'vitest'
import { clinicOf } from '../../src/rows/clinic.ts'
import { describePolyclinic } from './polyclinic.ts'

describePolyclinic(
  'deleting',
  ({ payload, world }) => {
    test('a treatment that a clinic offers takes it off the clinic, which stays as it is', async () => {
      const { nyc } = world().clinics
      const { id } = await world().make('treatments', 'network')
      const { name } = await payload().update({
        collection: 'clinics',
        id: nyc,
        data: { offers: [{ treatment: String(id) }] },
      })
      await payload().delete({ collection: 'treatments', id: String(id) })
      const clinic = clinicOf(
        await payload().findByID({ collection: 'clinics', id: nyc, depth: 0, locale: 'all' }),
      )
      expect([clinic.name, clinic.status]).toEqual([name, 'live'])
      const { totalDocs } = await payload().count({
        collection: 'treatments',
        where: { id: { in: clinic.offers.flatMap(({ treatment }) => treatment ?? []) } },
      })
      expect(totalDocs).toBe(0)
    })
  },
  { isPeopled: false },
)
