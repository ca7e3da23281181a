import { expect, test } from 'vitest'
import { exportEnquiries } from '#enquiries/inbox/export-enquiries.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { EnquiryFixture } from './enquiry-fixture.ts'
import { inboxCaller } from './inbox-caller.ts'

export function exportAndPatientData(
  polyclinic: Polyclinic,
  { createForm, createDependencies, send, signTimestamp, findStored }: EnquiryFixture,
) {
  const { payload, local, world } = polyclinic
  const { call, open } = inboxCaller(polyclinic)
  const store = async (values: Record<string, string>) => {
    const sent = createForm(values)
    await send(sent)
    return required((await findStored(sent))[0])
  }

  test('an export is one line for each enquiry of the clinic, and no spreadsheet executes any of it', async () => {
    const marker = crypto.randomUUID()
    for (const message of [`=HYPERLINK("https://evil.example","${marker}")`, `@${marker}`, `-1+${marker}`])
      await store({ name: `=1+1 ${marker}`, message, phone: '+91 98450 12345' })
    const foreign = createForm(
      { phone: '98450 12345', consent: 'on', message: marker, made: signTimestamp('bengaluru') },
      'bengaluru',
    )
    await send(foreign, createDependencies(), 'bengaluru')
    const answer = await call('clinic-manager', 'inbox/export', { query: `search=${marker}` })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="enquiries-\d{4}-\d\d-\d\d\.csv"$/,
    )
    const lines = answer.text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('"Received (UTC)","State","Name","Phone"')
    for (const line of lines.slice(1))
      expect(line).toContain(`"'=1+1 ${marker}","+91 98450 12345"`.replace('"+91', `"'+91`))
    for (const begun of [`"'=HYPERLINK(""https`, `"'@${marker}`, `"'-1+${marker}`])
      expect(answer.text).toContain(begun)
  })

  test('what is exported is noted in the activity log of the clinic, without a word of a patient', async () => {
    const marker = crypto.randomUUID()
    const email = `${marker}@example.com`
    await store({ name: marker, email, message: marker })
    const since = new Date().toISOString()
    await call('clinic-manager', 'inbox/export', { query: `search=${marker}` })
    await call('clinic-manager', 'patient-data', { body: { about: email, action: 'find' } })
    const { docs } = await local().find({
      collection: 'activity',
      where: { and: [{ kind: { equals: 'export' } }, { createdAt: { greater_than_equal: since } }] },
      sort: 'createdAt',
      depth: 0,
    })
    const { user } = required(world().people['clinic-manager'])
    expect(docs.map(({ line }) => line)).toEqual([
      expect.stringMatching(/ exported enquiries of /),
      expect.stringMatching(/ exported what is held about a patient of /),
    ])
    expect(docs.map(({ userId, tenant }) => [userId, tenant])).toEqual(
      docs.map(() => [user.id, world().clinics.nyc]),
    )
    expect(JSON.stringify(docs)).not.toContain(marker)
  })

  test('an export of more than one batch has each enquiry once, also where many arrived at the same instant', async () => {
    const marker = crypto.randomUUID()
    const sample = {
      name: marker,
      preferredTime: 'any',
      location: 'springfield',
      locale: 'en',
      noticeRegime: 'US',
      noticeVersion: '2026-11-21',
      purposes: 'answering',
      keepUntil: '2099-11-21T06:00:00.000Z',
      mailState: 'sent',
      tenant: world().clinics.nyc,
    }
    for (let count = 0; count < 410; count++)
      await payload().db.create({
        collection: 'enquiries',
        data: {
          ...sample,
          status: 'new',
          mailTries: 0,
          message: `number ${count}.`,
          receivedAt: new Date(Date.parse('2026-01-05T09:30:00Z') + Math.floor(count / 150)).toISOString(),
          digest: `${marker} ${count}`,
        },
      })
    const { user } = required(world().people['clinic-manager'])
    const filter = { clinic: '', state: '', assignee: '', search: marker } as const
    const sizes: number[] = []
    const numbers: string[] = []
    for await (const chunk of required(
      exportEnquiries({ user: user as never, headers: new Headers() }, filter),
    )) {
      const found = [...chunk.matchAll(/number (\d+)\./g)].map(([, number = '']) => number)
      sizes.push(found.length)
      numbers.push(...found)
    }
    expect(new Set(numbers).size).toBe(410)
    expect(numbers).toHaveLength(410)
    // Never all of them in memory.
    expect(Math.max(...sizes)).toBe(200)
    await payload().delete({ collection: 'enquiries', where: { name: { equals: marker } } })
  }, 60_000)

  test('a patient gets everything that is held about an address, and nothing of anybody else', async () => {
    const email = `${crypto.randomUUID()}@example.com`
    const mine = await store({ email, message: 'Mine' })
    await store({ email: `not-${email}`, message: 'Of another patient' })
    await call('clinic-marketer', 'inbox/note', { body: { id: mine.id, text: 'Call after six.' } })
    const found = await call('clinic-manager', 'patient-data', {
      body: { about: email.toUpperCase(), action: 'find' },
    })
    expect(found.body.enquiries).toMatchObject([
      { email, message: 'Mine', writtenByTheClinic: [{ kind: 'note', text: 'Call after six.' }] },
    ])
    expect(found.text).not.toContain(mine.digest)
    const unclear = await call('clinic-manager', 'patient-data', { body: { about: 'maya', action: 'find' } })
    expect([unclear.status, unclear.body.errors]).toEqual([
      400,
      [{ message: 'Enter a whole e-mail address, or a telephone number with its area code.' }],
    ])
  })

  test('a patient is found by a telephone number, with and without the country’s code', async () => {
    const number = `212555${String(Math.floor(1000 + Math.random() * 9000))}`
    const { id } = await store({ phone: number, email: '' })
    for (const about of [number, `(212) 555-${number.slice(6)}`, `+1${number}`]) {
      const { body } = await call('clinic-manager', 'patient-data', {
        body: { about, action: 'delete', clinic: 'x' },
      })
      expect(body.errors).toBeTruthy()
      const found = await call('clinic-manager', 'patient-data', { body: { about, action: 'find' } })
      expect([about, (found.body.enquiries as unknown[]).length]).toEqual([about, 1])
    }
    const other = await call('clinic-manager', 'patient-data', {
      body: { about: `+91${number}`, action: 'find' },
    })
    expect(other.body.enquiries).toEqual([])
    expect((await open('clinic-manager', id)).id).toBe(id)
  })

  test('consent to news is withdrawn with its date, and on request everything is deleted', async () => {
    const email = `${crypto.randomUUID()}@example.com`
    const { id } = await store({ email, marketing: 'on', message: 'Mine' })
    const act = (action: string) => call('clinic-manager', 'patient-data', { body: { about: email, action } })
    expect((await act('withdraw-news')).body).toEqual({ changed: [id], refused: [] })
    expect(await local().findByID({ collection: 'enquiries', id })).toMatchObject({
      marketing: false,
      purposes: 'answering',
      newsWithdrawnAt: expect.stringMatching(/^\d{4}-/),
    })
    expect((await act('delete')).body).toEqual({ changed: [id], refused: [] })
    expect((await act('find')).body.enquiries).toEqual([])
  })
}
