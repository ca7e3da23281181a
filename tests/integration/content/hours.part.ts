import { expect, test } from 'vitest'
import type { Hours } from '#domain/clinic/clinic.ts'
import { withSpecialDay } from '#domain/hours/special-days.ts'
import { toClinic } from '#mappers/clinic.ts'
import type { Clinic } from '#payload-types'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

/** What a marketer saves in the view of hours and alerts: rows by their ids, and new ones. */
export function hours({ payload, rest, world }: Polyclinic) {
  const id = () => world().clinics.bengaluru
  const readRow = async () =>
    payload().findByID({ collection: 'clinics', id: id(), depth: 0, locale: 'all' }) as Promise<Clinic>
  const readClinic = async () => toClinic(await readRow())
  const patch = (locale: string, body: Json) => {
    const { token } = required(world().people['clinic-marketer bengaluru'])
    const query = `depth=0&locale=${locale}&fallback-locale=none`
    return rest(`/clinics/${id()}?${query}`, { token, method: 'PATCH', body })
  }
  const saveLocation = async (locale: string, fields: Json) => {
    const [first, ...others] = (await readRow()).locations
    return patch(locale, {
      locations: [{ id: first?.id, ...fields }, ...others.map((row) => ({ id: row.id }))],
    })
  }
  /** Without the notes, which are stored in each language. */
  const storedRows = async () =>
    (required((await readRow()).locations[0]).exceptions ?? []).map(({ id, date, opens, closes }) => ({
      id,
      date,
      opens,
      closes,
    }))

  test('close on a day with a reason in each language, and leave all else as it was', async () => {
    const { locations: before, updatedAt: _, ...rest } = await readClinic()
    const rows = withSpecialDay(await storedRows(), '2099-12-24', { kind: 'closed' })
    const noted = (note: string) => (row: object) => ({ ...row, note })
    expect((await saveLocation('en', { exceptions: rows.map(noted('Christmas Eve')) })).status).toBe(200)
    const saved = await storedRows()
    await saveLocation('hi', { exceptions: saved.map(noted('क्रिसमस की पूर्व संध्या')) })
    const again = withSpecialDay(saved, '2099-12-24', {
      kind: 'hours',
      spans: [{ opens: '09:00', closes: '12:00' }],
    })
    expect((await saveLocation('en', { exceptions: again })).status).toBe(200)
    const { locations: after, updatedAt: __, ...others } = await readClinic()
    const note = { en: 'Christmas Eve', hi: 'क्रिसमस की पूर्व संध्या' }
    expect(required(after[0]).exceptions).toEqual([
      { date: '2099-12-24', opens: '09:00', closes: '12:00', note },
    ])
    expect(after).toEqual(
      before.map((row, index) => (index === 0 ? { ...row, exceptions: after[0]?.exceptions } : row)),
    )
    expect(others).toEqual(rest)
  })

  test('put up an alert that no language copies from another', async () => {
    const alert = { text: 'Closed for rain.', level: 'warning', until: '2099-12-26T18:00:00.000Z' }
    expect((await patch('en', { alerts: [alert] })).status).toBe(200)
    const [stored] = (await readRow()).alerts ?? []
    const unchanged = await patch('hi', {
      alerts: [{ id: stored?.id }, { ...alert, text: 'बारिश के कारण बंद।' }],
    })
    expect(unchanged.status).toBe(200)
    expect((await readClinic()).alerts.map(({ text }) => text)).toEqual([
      { en: 'Closed for rain.' },
      { hi: 'बारिश के कारण बंद।' },
    ])
    await patch('en', { alerts: [] })
  })

  test('of some weeks, of a season and by appointment are stored, and kept by an earlier version', async () => {
    const times = { opens: '09:00', closes: '12:00' }
    const patterns = [
      { days: { sa: true }, weeksOfMonth: { first: true, third: true }, ...times },
      {
        days: { mo: true },
        seasonFrom: '2026-11-01',
        seasonUntil: '2027-03-31',
        seasonYearly: true,
        ...times,
      },
      { days: { su: true }, byAppointment: true, ...times },
    ]
    const expected: Hours[] = [
      { days: ['sa'], ...times, weeksOfMonth: ['first', 'third'] },
      { days: ['mo'], ...times, season: { from: '11-01', until: '03-31' } },
      { days: ['su'], ...times, byAppointment: true },
    ]
    const original = required((await readRow()).locations[0]).hours
    expect((await saveLocation('en', { hours: patterns })).status).toBe(200)
    expect((await readClinic()).locations[0]?.hours).toEqual(expected)
    const { docs } = await payload().findVersions({
      collection: 'clinics',
      where: { parent: { equals: id() } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      locale: 'all',
    })
    const version = toClinic({ ...required(docs[0]).version, id: id() })
    expect(version.locations[0]?.hours).toEqual(expected)
    await saveLocation('en', { hours: original ?? [] })
  })

  test.each([
    [
      'two rows that meet',
      [{ seasonFrom: '2026-11-01', seasonUntil: '2027-03-31' }, {}],
      /Opens.*overlap those of row 1/,
    ],
    ['half a season', [{ seasonFrom: '2026-11-01' }], /Season until.*Also enter the last day/],
  ])('of %s are refused by the field’s label', async (_, rows, expected) => {
    const times = { days: { mo: true }, opens: '09:00', closes: '12:00' }
    const answer = await saveLocation('en', { hours: rows.map((row) => ({ ...times, ...row })) })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(expected)
  })

  test('of a public holiday are asked of each clinic, which answers for itself alone', async () => {
    const { nyc, bengaluru } = world().clinics
    const tokenOf = (who: string) => required(world().people[who]).token
    const ask = (tenant: string, date = '2099-12-25') => {
      const body = { tenant, date, name: 'Christmas Day' }
      return rest('/holidays', { token: tokenOf('network-editor'), method: 'POST', body })
    }
    const [here, elsewhere] = [await ask(bengaluru), await ask(nyc)]
    expect([here.status, elsewhere.status]).toEqual([201, 201])
    expect((await ask(bengaluru)).status).toBe(400)
    const wrongDay = await ask(bengaluru, '2099-02-30')
    expect([wrongDay.status, wrongDay.text]).toEqual([
      400,
      expect.stringContaining('“Day” must be a date of the calendar'),
    ])

    const token = tokenOf('clinic-marketer bengaluru')
    const [own, other] = [here, elsewhere].map(({ body }) => (body.doc as { id: string }).id)
    const listed = await rest('/holidays?depth=0', { token })
    const readable = listed.body.docs as Json[]
    expect(readable.map(({ id }) => id)).toContain(own)
    expect(new Set(readable.map(({ tenant }) => tenant))).toEqual(new Set([bengaluru]))
    const body = { answer: 'closed', name: 'Another day', date: '2099-12-26' }
    expect((await rest(`/holidays/${own}`, { token, method: 'PATCH', body })).status).toBe(200)
    expect((await rest(`/holidays/${other}`, { token, method: 'PATCH', body })).status).toBe(403)
    const { body: all } = await rest('/holidays?depth=0&sort=answer', { token: tokenOf('network-admin') })
    expect(all.docs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          tenant: bengaluru,
          date: '2099-12-25',
          name: 'Christmas Day',
          answer: 'closed',
        }),
        expect.objectContaining({ tenant: nyc, date: '2099-12-25', name: 'Christmas Day' }),
      ]),
    )
    for (const id of [own, other])
      await rest(`/holidays/${id}`, { token: tokenOf('network-editor'), method: 'DELETE' })
  })
}
