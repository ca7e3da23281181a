import { describe, expect, test } from 'vitest'
import { type EnquiryFixture, minutesLater, submittedAt } from './enquiry-fixture.ts'

export function submission({
  clinic,
  signTimestamp,
  createDependencies,
  createForm,
  send,
  findStored,
}: EnquiryFixture) {
  test('an enquiry is stored with its contents, its page and the privacy notice that was shown', async () => {
    const sent = createForm({ message: 'On a Tuesday?', marketing: 'on', preferredTime: 'evening' })
    expect(await send(sent)).toEqual({ kind: 'received', location: clinic('nyc').locations[0]?.slug })
    const [enquiry] = await findStored(sent)
    expect(enquiry).toMatchObject({
      tenant: clinic('nyc').id,
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
      receivedAt: submittedAt.toISOString(),
      keepUntil: '2026-12-21T06:00:00.000Z',
    })
  })

  test('an invalid form is returned with its problems and all values, and is not stored', async () => {
    const sent = createForm({ phone: '12', message: 'Hello' })
    const outcome = await send(sent)
    expect(outcome).toMatchObject({ kind: 'redisplay', status: 422, page: '/conditions/achilles-pain' })
    if (outcome.kind !== 'redisplay') return
    expect(outcome.reply.values).toMatchObject({ phone: '12', message: 'Hello' })
    expect(outcome.reply.problems.map(({ field }) => field)).toEqual(['phone'])
    expect(await findStored(sent)).toEqual([])
  })

  test('India requires consent, which is stored with the notice', async () => {
    const values = { made: signTimestamp('bengaluru'), phone: '98450 12345' }
    const refused = await send(createForm(values), createDependencies(), 'bengaluru')
    expect(refused.kind === 'redisplay' && refused.reply.problems.map(({ field }) => field)).toEqual([
      'consent',
    ])
    const sent = createForm({ ...values, consent: 'on' })
    await send(sent, createDependencies(), 'bengaluru')
    expect(await findStored(sent)).toMatchObject([
      { consent: true, noticeRegime: 'IN', phone: '+919845012345' },
    ])
  })

  test('a form with an outdated notice is returned with the current one', async () => {
    const sent = createForm({ notice: 'US:2020-01-01' })
    const outcome = await send(sent)
    expect(outcome.kind === 'redisplay' && outcome.reply.problems).toEqual([
      { field: 'form', message: 'enquiryNoticeChanged' },
    ])
    expect(await findStored(sent)).toEqual([])
  })

  describe('the same form', () => {
    test('sent twice, or ten times at once, is one enquiry', async () => {
      const sent = createForm()
      const both = await Promise.all(Array.from({ length: 10 }, () => send(sent)))
      both.push(await send(sent, createDependencies({ now: minutesLater(23 * 60) })))
      expect(new Set(both.map(({ kind }) => kind))).toEqual(new Set(['received']))
      expect(await findStored(sent)).toHaveLength(1)
    })

    test('with other spacing is the same enquiry', async () => {
      const sent = createForm({ message: 'By  phone,\r\nplease' })
      await send(sent)
      sent.set('message', ' By phone, please ')
      sent.set('phone', '(212) 555-0199')
      await send(sent)
      expect(await findStored(sent)).toHaveLength(1)
    })

    test('with another message, from another page or on another day is another enquiry', async () => {
      const sent = createForm()
      await send(sent)
      sent.set('message', 'Also on Fridays.')
      await send(sent)
      sent.set('page', '/contact')
      await send(sent)
      await send(sent, createDependencies({ now: minutesLater(25 * 60) }))
      expect(await findStored(sent)).toHaveLength(4)
    })

    test('sent to another clinic is another enquiry', async () => {
      const sent = createForm({ consent: 'on', phone: '+12125550199' })
      await send(sent)
      sent.set('made', signTimestamp('bengaluru'))
      await send(sent, createDependencies(), 'bengaluru')
      expect((await findStored(sent)).map(({ tenant }) => tenant).sort()).toEqual(
        [clinic('nyc').id, clinic('bengaluru').id].sort(),
      )
    })
  })

  test('an extension is stored beside the telephone number', async () => {
    const sent = createForm({ phone: '212-555-0199 ext. 4' })
    await send(sent)
    expect(await findStored(sent)).toMatchObject([{ phone: '+12125550199', phoneExtension: '4' }])
  })

  describe('a bot', () => {
    test('that fills in the hidden field is marked, and the enquiry is stored as any other', async () => {
      const sent = createForm({ website: 'https://spam.example', message: 'Filled in by my browser' })
      expect((await send(sent)).kind).toBe('received')
      expect(await findStored(sent)).toMatchObject([
        { suspicious: true, message: 'Filled in by my browser', status: 'new', mailState: 'waiting' },
      ])
      const plain = createForm()
      await send(plain)
      expect(await findStored(plain)).toMatchObject([{ suspicious: false }])
    })

    test('that fills in the hidden field of an incomplete form gets it back', async () => {
      const sent = createForm({ website: 'https://spam.example', phone: '' })
      expect(await send(sent)).toMatchObject({ kind: 'redisplay', status: 422 })
    })

    test.each([
      ['as soon as the page has loaded', { taken: '400' }],
      ['a second after the page was rendered', { made: 1000 }],
    ])(
      'that sends %s gets the form back, and a person as fast can send it again unchanged',
      async (_, values) => {
        const made = signTimestamp('nyc', 'made' in values ? values.made : undefined)
        const sent = createForm({ ...values, made })
        const outcome = await send(sent)
        expect(outcome.kind === 'redisplay' && outcome.reply).toMatchObject({
          values: { name: sent.get('name'), phone: '212-555-0199' },
          problems: [{ field: 'form', message: 'enquiryQuick' }],
        })
        expect(await findStored(sent)).toEqual([])
        sent.delete('taken')
        expect((await send(sent, createDependencies({ now: minutesLater(0.05) }))).kind).toBe('received')
        expect(await findStored(sent)).toHaveLength(1)
      },
    )

    test('that forges the form’s timestamp gets the form back', async () => {
      const sent = createForm({ made: 'made.up' })
      expect(await send(sent)).toMatchObject({ kind: 'redisplay', status: 422 })
      expect(await findStored(sent)).toEqual([])
    })

    test('that keeps sending is rate-limited, and other senders are not', async () => {
      const dependencies = createDependencies()
      const outcomes = []
      for (let count = 0; count < 16; count++)
        outcomes.push(await send(createForm({ phone: '12' }), dependencies))
      expect(outcomes.map((outcome) => outcome.kind === 'redisplay' && outcome.status)).toEqual([
        ...Array(15).fill(422),
        429,
      ])
      const other = createForm()
      const outcome = await send(other, dependencies, 'nyc', 'another')
      expect(outcome.kind).toBe('received')
      expect(await findStored(other)).toHaveLength(1)
    })
  })

  test('an enquiry from anything but a page with a form is stored as one from the contact page', async () => {
    for (const page of ['https://evil.example/', '//evil.example', '/team', '/conditions', '']) {
      const sent = createForm({ page })
      await send(sent)
      expect((await findStored(sent)).map(({ aboutPath }) => aboutPath)).toEqual(['/contact'])
    }
  })
}
