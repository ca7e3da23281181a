import { expect, test } from 'vitest'
import { formatPhone } from '#domain/clinic/phone.ts'
import { toClinic } from '#mappers/clinic.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function telephones({ payload, world }: Polyclinic) {
  const readClinic = () =>
    payload().findByID({ collection: 'clinics', id: world().clinics.nyc, depth: 0, locale: 'all' })
  const saveLocation = async (fields: Record<string, string>) => {
    const { locations } = await payload().findByID({
      collection: 'clinics',
      id: world().clinics.nyc,
      depth: 0,
    })
    const [first, ...others] = locations
    await payload().update({
      collection: 'clinics',
      id: world().clinics.nyc,
      data: { locations: [{ ...required(first), ...fields }, ...others] },
    })
  }

  test('of a location are stored in one format, with the extension beside them, as an editor types them', async () => {
    const { telephone } = required((await readClinic()).locations[0])
    await saveLocation({ telephone: '(212) 555-0123 ext. 4', whatsapp: '212 555 0124' })
    const row = await readClinic()
    expect(row.locations[0]).toMatchObject({
      telephone: '+12125550123',
      telephoneExtension: '4',
      whatsapp: '+12125550124',
    })
    expect(formatPhone(required(toClinic(row).locations[0]).telephone)).toBe('(212) 555-0123 ext. 4')
    await saveLocation({ telephone, telephoneExtension: '', whatsapp: '' })
    expect(toClinic(await readClinic()).locations[0]).toMatchObject({ telephone })
  })

  test('that are none are refused by their label', async () => {
    const refused = await saveLocation({ telephone: 'ask at the desk' }).catch((error) => error)
    expect(JSON.stringify(refused.data)).toContain('“Telephone” is not a telephone number')
  })
}
