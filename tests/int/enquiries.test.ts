import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { publicRead } from '../../collections/access/access.ts'
import { forgetOver } from '../../src/content/enquiries/forget.ts'
import { makeLimits } from '../../src/content/enquiries/limits.ts'
import { signMade } from '../../src/content/enquiries/made.ts'
import { mailWaiting } from '../../src/content/enquiries/mail.ts'
import { type Desk, receiveForm } from '../../src/content/enquiries/receive.ts'
import { clinicOf } from '../../src/rows/clinic.ts'
import type { Clinic } from '../../src/site/clinic.ts'
import { describePolyclinic } from './polyclinic.ts'
import { need } from './targets.ts'

/** A mail server that takes a mail or not, as it is told. */
const mails: { to: string[]; body: string }[] = []
let takesMail = true
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: async (stream, { envelope: { rcptTo } }, done) => {
    const body = await text(stream)
    if (!takesMail) return done(Object.assign(new Error('try later'), { responseCode: 451 }))
    mails.push({ to: rcptTo.map(({ address }) => address), body })
    done()
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const opened = new Date('2026-11-21T06:00:00Z')
const minutes = (count: number) => new Date(opened.getTime() + count * 60_000)

describePolyclinic('enquiries', ({ payload, rest, world }) => {
  let nyc: Clinic
  let bengaluru: Clinic
  beforeAll(async () => {
    const clinicNow = async (id: string) =>
      clinicOf(await payload().findByID({ collection: 'clinics', id, depth: 0, locale: 'all' }))
    const { clinics } = world()
    await payload().update({
      collection: 'clinics',
      id: clinics.nyc,
      data: { enquiries: { mailTo: 'desk@nyc.example', keepDays: 30 } },
    })
    nyc = await clinicNow(clinics.nyc)
    bengaluru = await clinicNow(clinics.bengaluru)
    // Those of the world were never sent.
    await payload().delete({ collection: 'enquiries', where: { digest: { like: 'enquiries-' } } })
  }, 60_000)

  const desk = (own: Partial<Desk> = {}): Desk => ({
    payload: payload(),
    limits: makeLimits(),
    titleOf: async () => 'Achilles pain',
    now: opened,
    ...own,
  })
  const form = (own: Record<string, string> = {}, clinic = nyc) =>
    new URLSearchParams({
      name: `Maya ${crypto.randomUUID()}`,
      phone: '212-555-0199',
      page: '/conditions/achilles-pain',
      made: signMade(clinic.id, opened.getTime() - 60_000),
      notice: 'US:2026-11-21 IN:2026-11-21',
      ...own,
    })
  const send = (sent: URLSearchParams, at = desk(), clinic = nyc) =>
    receiveForm({ clinic, locale: 'en', form: sent, sender: 'somebody' }, at)
  const storedAs = async (name: string) => {
    const { docs } = await payload().find({
      collection: 'enquiries',
      where: { name: { equals: name } },
      depth: 0,
    })
    return docs
  }
  const stored = (sent: URLSearchParams) => storedAs(need(sent.get('name')))

  test('one is stored with what was written, where from, and the notice that was shown', async () => {
    const sent = form({ message: 'On a Tuesday?', marketing: 'on', preferredTime: 'evening' })
    expect(await send(sent)).toEqual({ kind: 'received', location: nyc.locations[0]?.slug })
    const [enquiry] = await stored(sent)
    expect(enquiry).toMatchObject({
      tenant: nyc.id,
      phone: '+12125550199',
      email: null,
      preferredTime: 'evening',
      message: 'On a Tuesday?',
      marketing: true,
      aboutPath: '/conditions/achilles-pain',
      aboutTitle: 'Achilles pain',
      locale: 'en',
      noticeRegime: 'US',
      noticeVersion: '2026-11-21',
      purposes: 'answering, news',
      status: 'new',
      mailState: 'waiting',
      receivedAt: opened.toISOString(),
      keepUntil: '2026-12-21T06:00:00.000Z',
    })
  })

  test('what is wrong is told, with nothing typed lost and nothing stored', async () => {
    const sent = form({ phone: '12', message: 'Hello' })
    const outcome = await send(sent)
    expect(outcome).toMatchObject({ kind: 'again', status: 422, page: '/conditions/achilles-pain' })
    if (outcome.kind !== 'again') return
    expect(outcome.reply.values).toMatchObject({ phone: '12', message: 'Hello' })
    expect(outcome.reply.problems.map(({ field }) => field)).toEqual(['phone'])
    expect(await stored(sent)).toEqual([])
  })

  test('India’s consent is asked for; once given it is kept with the notice', async () => {
    const made = { made: signMade(bengaluru.id, opened.getTime() - 60_000), phone: '98450 12345' }
    const refused = await send(form(made), desk(), bengaluru)
    expect(refused.kind === 'again' && refused.reply.problems.map(({ field }) => field)).toEqual(['consent'])
    const sent = form({ ...made, consent: 'on' })
    await send(sent, desk(), bengaluru)
    expect(await stored(sent)).toMatchObject([{ consent: true, noticeRegime: 'IN', phone: '+919845012345' }])
  })

  test('a notice that the sender has not seen is shown first', async () => {
    const sent = form({ notice: 'US:2020-01-01' })
    const outcome = await send(sent)
    expect(outcome.kind === 'again' && outcome.reply.problems).toEqual([
      { field: 'form', message: 'enquiryNoticeChanged' },
    ])
    expect(await stored(sent)).toEqual([])
  })

  describe('the same form', () => {
    test('sent twice, or by ten at the same moment, is one enquiry', async () => {
      const sent = form()
      const both = await Promise.all(Array.from({ length: 10 }, () => send(sent)))
      both.push(await send(sent, desk({ now: minutes(23 * 60) })))
      expect(new Set(both.map(({ kind }) => kind))).toEqual(new Set(['received']))
      expect(await stored(sent)).toHaveLength(1)
    })

    test('is the same however it was spaced', async () => {
      const sent = form({ message: 'By  phone,\r\nplease' })
      await send(sent)
      sent.set('message', ' By phone, please ')
      sent.set('phone', '(212) 555-0199')
      await send(sent)
      expect(await stored(sent)).toHaveLength(1)
    })

    test('with other words, from another page or on another day is another', async () => {
      const sent = form()
      await send(sent)
      sent.set('message', 'Also on Fridays.')
      await send(sent)
      sent.set('page', '/contact')
      await send(sent)
      await send(sent, desk({ now: minutes(25 * 60) }))
      expect(await stored(sent)).toHaveLength(4)
    })

    test('is another for another clinic', async () => {
      const sent = form({ consent: 'on', phone: '+12125550199' })
      await send(sent)
      sent.set('made', signMade(bengaluru.id, opened.getTime() - 60_000))
      await send(sent, desk(), bengaluru)
      expect((await stored(sent)).map(({ tenant }) => tenant).sort()).toEqual([nyc.id, bengaluru.id].sort())
    })
  })

  describe('a program', () => {
    test.each([
      ['fills in what nobody sees', { website: 'https://spam.example' }],
      ['sends as soon as the page is there', { taken: '400' }],
    ])('that %s gets the same thanks, and nothing is stored', async (_, own) => {
      const sent = form(own)
      expect((await send(sent)).kind).toBe('received')
      expect(await stored(sent)).toEqual([])
    })

    test('that sends a second after the page was made does so too', async () => {
      const sent = form({ made: signMade(nyc.id, opened.getTime() - 1000) })
      expect((await send(sent)).kind).toBe('received')
      expect(await stored(sent)).toEqual([])
    })

    test('that makes up the form gets the form', async () => {
      const sent = form({ made: 'made.up' })
      expect(await send(sent)).toMatchObject({ kind: 'again', status: 422 })
      expect(await stored(sent)).toEqual([])
    })

    test('that sends again and again is held up, and others are not', async () => {
      const at = desk()
      const outcomes = []
      for (let count = 0; count < 16; count++) outcomes.push(await send(form({ phone: '12' }), at))
      expect(outcomes.map((outcome) => outcome.kind === 'again' && outcome.status)).toEqual([
        ...Array(15).fill(422),
        429,
      ])
      const other = form()
      const outcome = await receiveForm({ clinic: nyc, locale: 'en', form: other, sender: 'another' }, at)
      expect(outcome.kind).toBe('received')
      expect(await stored(other)).toHaveLength(1)
    })
  })

  test('one is sent from a page of the site; what is no page with a form counts as the contact page', async () => {
    for (const page of ['https://evil.example/', '//evil.example', '/team', '/conditions', '']) {
      const sent = form({ page })
      await send(sent)
      expect((await stored(sent)).map(({ aboutPath }) => aboutPath)).toEqual(['/contact'])
    }
  })

  describe('the mail to the clinic', () => {
    test('is tried again until it is taken, is sent once, and holds nothing of what was written', async () => {
      // What the other tests left.
      while ((await mailWaiting(payload(), minutes(2000))) > 0) mails.length = 0
      const sent = form({ message: 'My left heel hurts.' })
      takesMail = false
      await send(sent, desk({ now: minutes(10) }))
      expect(await mailWaiting(payload(), minutes(10))).toBe(0)
      expect(await stored(sent)).toMatchObject([{ mailState: 'waiting', mailTries: 1 }])
      takesMail = true
      expect(await mailWaiting(payload(), minutes(10.5))).toBe(0)
      const sendings = [0, 1, 2].map(() => mailWaiting(payload(), minutes(12)))
      expect((await Promise.all(sendings)).reduce((sum, count) => sum + count)).toBe(1)
      expect(await mailWaiting(payload(), minutes(100_000))).toBe(0)
      const [enquiry] = await stored(sent)
      expect(enquiry).toMatchObject({ mailState: 'sent', mailTries: 2, mailNext: null })
      expect(mails.map(({ to }) => to)).toEqual([['desk@nyc.example']])
      const body = mails[0]?.body.replace(/=\r\n/g, '')
      expect(body).toContain(`/admin/collections/enquiries/${enquiry?.id}`)
      for (const secret of [need(sent.get('name')), 'heel', '0199']) expect(body).not.toContain(secret)
    })

    test('that was under way when its server died is tried again', async () => {
      const sent = form()
      await send(sent)
      const [{ id } = { id: '' }] = await stored(sent)
      await payload().db.updateOne({
        collection: 'enquiries',
        id,
        data: { mailTries: 1, mailNext: minutes(5).toISOString() },
      })
      mails.length = 0
      expect(await mailWaiting(payload(), minutes(4))).toBe(0)
      expect(await mailWaiting(payload(), minutes(5))).toBe(1)
    })

    test('of a clinic without an address is not sent, and the panel says so', async () => {
      const sent = form({ phone: '98450 12345', consent: 'on' }, bengaluru)
      await send(sent, desk(), bengaluru)
      await mailWaiting(payload(), minutes(1))
      expect(await stored(sent)).toMatchObject([{ mailState: 'no-address', mailNext: null }])
    })
  })

  test('one is deleted for good on its day, and not before', async () => {
    const sent = form()
    await send(sent)
    const day = 24 * 60
    await forgetOver(payload(), minutes(29 * day))
    expect(await stored(sent)).toHaveLength(1)
    expect(await forgetOver(payload(), minutes(30 * day))).toBeGreaterThan(0)
    expect(await stored(sent)).toEqual([])
  })

  test('nothing that was written is ever logged, not even when it can’t be stored', async () => {
    const { logger } = payload()
    const levels = ['trace', 'debug', 'info', 'warn', 'error'] as const
    const spies = [
      ...levels.map((level) => vi.spyOn(logger, level)),
      ...(['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
    ]
    const sent = form({ message: 'A secret of mine' })
    await send(sent)
    takesMail = false
    await mailWaiting(payload(), minutes(1))
    takesMail = true
    const broken = Object.assign(Object.create(payload()), {
      create: () => Promise.reject(new Error(`could not write ${sent.get('name')} A secret of mine`)),
    })
    const another = form({ message: 'A secret of mine' })
    expect(await send(another, desk({ payload: broken }))).toMatchObject({ kind: 'again', status: 503 })
    const logged = JSON.stringify(spies.flatMap((spy) => spy.mock.calls))
    for (const spy of spies) spy.mockRestore()
    expect(logged).toContain('could not be stored')
    for (const secret of ['secret', 'could not write', '0199', need(sent.get('name'))])
      expect(logged).not.toContain(secret)
  })

  describe('who sees one', () => {
    test('is the clinic’s own people, who mark it as answered and change nothing else', async () => {
      const sent = form()
      await send(sent)
      const [{ id } = { id: '' }] = await stored(sent)
      const token = need(world().people['clinic-marketer']).token
      const seen = await rest(`/enquiries/${id}`, { token })
      expect(seen.body).toMatchObject({ name: sent.get('name') })
      expect(seen.text).not.toContain('digest')
      const body = {
        status: 'answered',
        message: 'rewritten',
        phone: '+12125550100',
        updatedAt: seen.body.updatedAt,
      }
      expect((await rest(`/enquiries/${id}`, { token, method: 'PATCH', body })).status).toBe(200)
      expect(await stored(sent)).toMatchObject([{ status: 'answered', message: '', phone: '+12125550199' }])
    })

    test('is nobody of another clinic, no editor, no clinician, no visitor, and no site', async () => {
      const sent = form()
      await send(sent)
      const [{ id } = { id: '' }] = await stored(sent)
      for (const who of [
        'clinic-manager bengaluru',
        'clinic-marketer bengaluru',
        'network-editor',
        'clinician',
      ]) {
        const { token } = need(world().people[who])
        const list = await rest('/enquiries?limit=100', { token })
        const one = await rest(`/enquiries/${id}`, { token })
        expect([who, one.status >= 400, list.text.includes(need(sent.get('name')))]).toEqual([
          who,
          true,
          false,
        ])
      }
      expect((await rest(`/enquiries/${id}`)).status).toBe(403)
      const asSite = { overrideAccess: false, context: { [publicRead]: true } }
      await expect(payload().find({ collection: 'enquiries', ...asSite })).rejects.toThrow()
    })
  })
})
