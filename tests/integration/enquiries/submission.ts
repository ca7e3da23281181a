import { describe, expect, test } from 'vitest'
import { type EnquiryFixture, minutesLater, submittedAt } from './enquiry-fixture.ts'

export function submission({ clinic, madeFor, desk, form, send, stored }: EnquiryFixture) {
  test('an enquiry is stored with its contents, its page and the privacy notice that was shown', async () => {
    const sent = form({ message: 'On a Tuesday?', marketing: 'on', preferredTime: 'evening' })
    expect(await send(sent)).toEqual({ kind: 'received', location: clinic('nyc').locations[0]?.slug })
    const [enquiry] = await stored(sent)
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
    const sent = form({ phone: '12', message: 'Hello' })
    const outcome = await send(sent)
    expect(outcome).toMatchObject({ kind: 'redisplay', status: 422, page: '/conditions/achilles-pain' })
    if (outcome.kind !== 'redisplay') return
    expect(outcome.reply.values).toMatchObject({ phone: '12', message: 'Hello' })
    expect(outcome.reply.problems.map(({ field }) => field)).toEqual(['phone'])
    expect(await stored(sent)).toEqual([])
  })

  test('India requires consent, which is stored with the notice', async () => {
    const made = { made: madeFor('bengaluru'), phone: '98450 12345' }
    const refused = await send(form(made), desk(), 'bengaluru')
    expect(refused.kind === 'redisplay' && refused.reply.problems.map(({ field }) => field)).toEqual([
      'consent',
    ])
    const sent = form({ ...made, consent: 'on' })
    await send(sent, desk(), 'bengaluru')
    expect(await stored(sent)).toMatchObject([{ consent: true, noticeRegime: 'IN', phone: '+919845012345' }])
  })

  test('a form with an outdated notice is returned with the current one', async () => {
    const sent = form({ notice: 'US:2020-01-01' })
    const outcome = await send(sent)
    expect(outcome.kind === 'redisplay' && outcome.reply.problems).toEqual([
      { field: 'form', message: 'enquiryNoticeChanged' },
    ])
    expect(await stored(sent)).toEqual([])
  })

  describe('the same form', () => {
    test('sent twice, or ten times at once, is one enquiry', async () => {
      const sent = form()
      const both = await Promise.all(Array.from({ length: 10 }, () => send(sent)))
      both.push(await send(sent, desk({ now: minutesLater(23 * 60) })))
      expect(new Set(both.map(({ kind }) => kind))).toEqual(new Set(['received']))
      expect(await stored(sent)).toHaveLength(1)
    })

    test('with other spacing is the same enquiry', async () => {
      const sent = form({ message: 'By  phone,\r\nplease' })
      await send(sent)
      sent.set('message', ' By phone, please ')
      sent.set('phone', '(212) 555-0199')
      await send(sent)
      expect(await stored(sent)).toHaveLength(1)
    })

    test('with another message, from another page or on another day is another enquiry', async () => {
      const sent = form()
      await send(sent)
      sent.set('message', 'Also on Fridays.')
      await send(sent)
      sent.set('page', '/contact')
      await send(sent)
      await send(sent, desk({ now: minutesLater(25 * 60) }))
      expect(await stored(sent)).toHaveLength(4)
    })

    test('sent to another clinic is another enquiry', async () => {
      const sent = form({ consent: 'on', phone: '+12125550199' })
      await send(sent)
      sent.set('made', madeFor('bengaluru'))
      await send(sent, desk(), 'bengaluru')
      expect((await stored(sent)).map(({ tenant }) => tenant).sort()).toEqual(
        [clinic('nyc').id, clinic('bengaluru').id].sort(),
      )
    })
  })

  describe('a bot', () => {
    test('that fills in the hidden field gets the usual confirmation, and nothing is stored', async () => {
      const sent = form({ website: 'https://spam.example' })
      expect((await send(sent)).kind).toBe('received')
      expect(await stored(sent)).toEqual([])
    })

    test.each([
      ['as soon as the page has loaded', { taken: '400' }],
      ['a second after the page was rendered', { made: 1000 }],
    ])(
      'that sends %s gets the form back, and a person as fast can send it again unchanged',
      async (_, own) => {
        const made = madeFor('nyc', 'made' in own ? own.made : undefined)
        const sent = form({ ...own, made })
        const outcome = await send(sent)
        expect(outcome.kind === 'redisplay' && outcome.reply).toMatchObject({
          values: { name: sent.get('name'), phone: '212-555-0199' },
          problems: [{ field: 'form', message: 'enquiryQuick' }],
        })
        expect(await stored(sent)).toEqual([])
        sent.delete('taken')
        expect((await send(sent, desk({ now: minutesLater(0.05) }))).kind).toBe('received')
        expect(await stored(sent)).toHaveLength(1)
      },
    )

    test('that forges the form’s timestamp gets the form back', async () => {
      const sent = form({ made: 'made.up' })
      expect(await send(sent)).toMatchObject({ kind: 'redisplay', status: 422 })
      expect(await stored(sent)).toEqual([])
    })

    test('that keeps sending is rate-limited, and other senders are not', async () => {
      const at = desk()
      const outcomes = []
      for (let count = 0; count < 16; count++) outcomes.push(await send(form({ phone: '12' }), at))
      expect(outcomes.map((outcome) => outcome.kind === 'redisplay' && outcome.status)).toEqual([
        ...Array(15).fill(422),
        429,
      ])
      const other = form()
      const outcome = await send(other, at, 'nyc', 'another')
      expect(outcome.kind).toBe('received')
      expect(await stored(other)).toHaveLength(1)
    })
  })

  test('an enquiry from anything but a page with a form is stored as one from the contact page', async () => {
    for (const page of ['https://evil.example/', '//evil.example', '/team', '/conditions', '']) {
      const sent = form({ page })
      await send(sent)
      expect((await stored(sent)).map(({ aboutPath }) => aboutPath)).toEqual(['/contact'])
    }
  })
}
