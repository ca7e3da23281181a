import { expect, test } from 'vitest'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function keys({ local, world }: Polyclinic) {
  test('the entries of a clinic’s, a location’s and a study’s lists get keys when they are saved', async () => {
    const id = world().clinics.nyc
    const [first] = required(await local().findByID({ collection: 'clinics', id })).locations as object[]
    const clinic = await local().update({
      collection: 'clinics',
      id,
      data: {
        alerts: [{ text: 'We are moving.', level: 'notice', until: '2030-01-01T00:00:00.000Z' }],
        locations: [{ ...first, fees: [{ label: 'First visit', price: '$95' }] }],
      },
    })
    expect(clinic).toMatchObject({
      alerts: [{ key: 'we-are-moving' }],
      locations: [{ fees: [{ key: 'first-visit' }] }],
    })
    const study = await world().createDocument('studies', 'network', {
      findings: [{ outcome: 'Pain at rest', result: 'Less.', direction: 'favours' }],
    })
    expect(study).toMatchObject({ findings: [{ key: 'pain-at-rest' }] })
    await local().update({
      collection: 'clinics',
      id,
      data: { alerts: [], locations: [{ ...first, fees: [] }] },
    })
  })
}
