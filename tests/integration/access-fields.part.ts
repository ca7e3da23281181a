import { expect, test } from 'vitest'
import { clinicFieldGroups } from '#collections/shared/access/policy.ts'
import { richText, type Sample } from '../fixtures/world/samples.ts'
import { clinicFieldMatrix, type Role, roles } from './access-expected.ts'
import type { Doc } from './clients.ts'
import type { Polyclinic } from './polyclinic.ts'
import { required } from './required.ts'

/**
 * Each role saves the record with every field changed, as a form would send it. Payload drops what the role may not change
 * and saves the rest, so the stored record tells what was allowed.
 */
export function clinicFields({ local, payload, rest, world }: Polyclinic) {
  const id = () => world().clinics.nyc
  const read = () => local().findByID({ collection: 'clinics', id: id(), depth: 0 })
  const person = (role: Role | 'both') => required(world().people[role])

  /** Counts the saves, so that each writes other values than the one before. */
  let turn = 0

  const entryPoints = {
    REST: async (role: Role, body: Sample) => {
      const token = role === 'anonymous' ? undefined : person(role).token
      return (await rest(`/clinics/${id()}`, { token, method: 'PATCH', body })).status
    },
    'the Local API': async (role: Role, data: Sample) => {
      const user = role === 'anonymous' ? undefined : person(role).user
      const request = { collection: 'clinics' as const, id: id(), data, user, overrideAccess: false }
      return payload()
        .update(request as never)
        .then(
          () => 200,
          (error) => error.status,
        )
    },
  }

  test('have a row each in the expected table', () => {
    const grouped = Object.values(clinicFieldGroups).flatMap(({ fields }) => fields)
    expect(clinicFieldMatrix.map(({ field }) => field).sort()).toEqual(grouped.toSorted())
  })

  test.each(roles)('%s changes what the table allows, and nothing else', async (role) => {
    for (const [name, save] of Object.entries(entryPoints)) {
      const before = await read()
      const saves = [changeAll(before), changeJurisdiction(before)]
      const statuses = [await save(role, required(saves[0])), await save(role, required(saves[1]))]
      const after = await read()
      const changed = clinicFieldMatrix.filter(
        ({ field }) => valueAt(before, field) !== valueAt(after, field),
      )
      const expected = clinicFieldMatrix.filter(({ allowed }) => allowed[role].includes('u'))
      expect(
        changed.map(({ field }) => field),
        `${name} answered ${statuses}`,
      ).toEqual(expected.map(({ field }) => field))
    }
  })

  test.each([
    ['added', (rows: Sample[]) => [...rows, { ...rows[0], id: undefined, slug: 'elsewhere' }]],
    ['removed', () => []],
  ])('locations are not %s by a marketer, which the answer says', async (_, change) => {
    const before = await read()
    const body = { locations: change(before.locations as Sample[]) }
    const { token } = person('clinic-marketer')
    const answer = await rest(`/clinics/${id()}`, { token, method: 'PATCH', body })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('Locations – Only a manager')])
    expect(await read()).toEqual(before)
  })

  test('are those of the own clinic for somebody with another role elsewhere', async () => {
    const { bengaluru } = world().clinics
    const { token } = person('both')
    const body = { legalName: 'Changed by a marketer', tagline: 'Changed by a marketer' }
    await rest(`/clinics/${bengaluru}`, { token, method: 'PATCH', body })
    const after = await local().findByID({ collection: 'clinics', id: bengaluru, depth: 0 })
    expect(after.tagline).toBe(body.tagline)
    expect(after.legalName).not.toBe(body.legalName)
    await rest(`/clinics/${id()}`, { token, method: 'PATCH', body: { legalName: 'Changed by a manager' } })
    expect((await read()).legalName).toBe('Changed by a manager')
  })

  /** Every field but the jurisdiction, of which a change is refused and not dropped. */
  function changeAll({ locations }: Doc): Sample {
    const [first, ...others] = locations as Sample[]
    turn += 1
    return {
      ...recordChanges(turn, world().shared.treatment),
      locations: [{ ...first, ...locationChanges(turn) }, ...others],
    }
  }

  function changeJurisdiction({ locations }: Doc): Sample {
    const [first, ...others] = locations as Sample[]
    return { locations: [{ id: first?.id, jurisdiction: turn % 2 ? 'US-NJ' : 'US-NY' }, ...others] }
  }
}

/** The value of the record, or of its first location, as JSON. */
function valueAt(record: Doc, path: string): string {
  const [list, field] = path.split('.')
  const within = field ? (record.locations as Sample[])[0] : record
  return JSON.stringify(within?.[field ?? list ?? ''] ?? null)
}

const recordChanges = (turn: number, treatment: string): Sample => {
  const either = <Value>(odd: Value, even: Value) => (turn % 2 ? odd : even)
  return {
    alerts: [{ text: `Closed for snow ${turn}.`, level: 'warning', until: '2099-01-05T09:30:00.000Z' }],
    fees: [{ label: 'Visit', price: `$${turn}` }],
    introduction: `Words ${turn}.`,
    navigation: [{ label: `Contact ${turn}`, path: '/contact' }],
    footerNavigation: [{ label: `Team ${turn}`, path: '/team' }],
    tagline: `Tagline ${turn}`,
    bookingUrl: `https://booking.example/${turn}`,
    brand: { theme: 'foothills', primary: either('#7a1f2b', '#1f2b7a') },
    disclosures: [{ text: `Disclosure ${turn}.` }],
    email: `new${turn}@clinic.example`,
    enquiries: { answerDays: either(3, 4) },
    insurers: [{ name: `Blue ${turn}` }],
    languages: either(['en-CA'], ['en-US']),
    legalName: `Clinic ${turn} Ltd.`,
    name: `Clinic ${turn}`,
    nameInScript: `Clinic in script ${turn}`,
    newConditions: either('ask', 'auto'),
    offers: [{ treatment, name: `Needling ${turn}` }],
    professions: either(['physiotherapy'], ['acupuncture']),
    vocabulary: [{ term: 'therapist', first: `physio ${turn}` }],
    whatsapp: either('+12125550143', '+12125550146'),
    forwardTo: `https://new.example/${turn}`,
    hosts: [{ host: `new-host-${turn}.localhost` }],
    speaksForNetwork: either(true, false),
    status: either('draft', 'live'),
  }
}

const locationChanges = (turn: number): Sample => {
  const either = <Value>(odd: Value, even: Value) => (turn % 2 ? odd : even)
  return {
    hours: [{ days: { mo: true }, opens: either('09:00', '10:00'), closes: '17:00' }],
    exceptions: [{ date: either('2099-12-24', '2099-12-25') }],
    fees: [{ label: 'Visit', price: `$${turn}` }],
    introduction: richText(`Words ${turn}.`),
    access: `A ramp ${turn}.`,
    bookingUrl: `https://booking.example/here/${turn}`,
    city: `Shelbyville ${turn}`,
    coordinates: either([-73.9, 40.7], [-73.8, 40.6]),
    district: `District ${turn}`,
    email: `here${turn}@clinic.example`,
    landmarks: [{ text: `Beside library ${turn}.` }],
    name: `Site ${turn}`,
    parking: `Behind house ${turn}.`,
    postalCode: `1000${turn}`,
    region: `Region ${turn}`,
    slug: `site-${turn}`,
    street: `${turn} New Street`,
    telephone: either('+12125550144', '+12125550147'),
    telephoneExtension: `${turn}`,
    timeZone: either('America/Chicago', 'America/Denver'),
    whatsapp: either('+12125550145', '+12125550148'),
  }
}
