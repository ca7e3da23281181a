import { expect, test } from 'vitest'
import { sendPendingReplies } from '#enquiries/inbox/reply-mail.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type EnquiryFixture, minutesLater } from './enquiry-fixture.ts'
import { inboxCaller } from './inbox-caller.ts'
import type { MailServer } from './mail-server.ts'

export function replies(
  polyclinic: Polyclinic,
  { clinic, createForm, createDependencies, send, signTimestamp, findStored }: EnquiryFixture,
  server: MailServer,
) {
  const { payload, local, world } = polyclinic
  const { call, open } = inboxCaller(polyclinic)
  const store = async (values: Record<string, string> = {}) => {
    const sent = createForm({ email: 'maya@example.com', message: 'Is there parking?', ...values })
    await send(sent)
    return required((await findStored(sent))[0]).id
  }
  const reply = (id: string, values: object = {}, who = 'clinic-marketer') =>
    call(who, 'inbox/reply', {
      body: { id, subject: 'Your enquiry', text: 'Yes, behind the house.', ...values },
    })
  /** The state of the only reply, once no server is sending it any more. */
  const settled = async (id: string) => {
    const state = async () => (await open('clinic-manager', id)).thread.at(-1)?.mail
    await expect.poll(async () => (await state())?.state, { timeout: 10_000 }).not.toBe('waiting')
    return state()
  }

  test('is mailed from the network’s address in the clinic’s name, and its answer goes to the clinic', async () => {
    const id = await store()
    server.mails.length = 0
    expect((await reply(id)).status).toBe(200)
    expect(await settled(id)).toEqual({
      to: 'maya@example.com',
      subject: 'Your enquiry',
      state: 'sent',
      error: null,
    })
    const mail = required(server.mails.find(({ to }) => to.includes('maya@example.com')))
    // The envelope and the sender that is shown are of one domain: SPF and DMARC are about these.
    expect(mail.from).toBe('no-reply@localhost')
    expect(mail.body).toMatch(new RegExp(`^From: "?${clinic('nyc').name}"? <no-reply@localhost>`, 'm'))
    expect(mail.body).toMatch(new RegExp(`^Reply-To: "?${clinic('nyc').name}"? <desk@nyc\\.example>`, 'm'))
    expect(mail.body).toContain('Yes, behind the house.')
    expect((await open('clinic-manager', id)).state).toBe('answered')
    expect((await payload().findByID({ collection: 'enquiries', id, depth: 0 })).firstAnsweredAt).toBeTruthy()
  })

  test('that the mail server does not take is called failed, with the reason, and is sent later, once', async () => {
    const id = await store()
    server.takesMail = false
    await reply(id)
    expect(await settled(id)).toMatchObject({
      state: 'failed',
      error: 'The mail server refused the mail (451).',
    })
    server.takesMail = true
    server.mails.length = 0
    const later = new Date(Date.now() + 2 * 60_000)
    const sendings = await Promise.all([0, 1, 2].map(() => sendPendingReplies(payload(), later)))
    expect(sendings.reduce((sum, count) => sum + count)).toBe(1)
    expect(server.mails).toHaveLength(1)
    expect(await settled(id)).toMatchObject({ state: 'sent', error: null })
    expect(await sendPendingReplies(payload(), minutesLater(1_000_000))).toBe(0)
  })

  test.each([
    ['the patient’s address does not exist', { code: 'EENVELOPE', responseCode: 550 }, 0],
    ['it could not be sent for two days', { code: 'ECONNREFUSED' }, 3 * 24 * 60],
  ])('is not tried any more when %s', async (_, error, minutes) => {
    const id = await store()
    await local().create({
      collection: 'enquiry-thread',
      data: {
        tenant: world().clinics.nyc,
        enquiry: id,
        kind: 'reply',
        to: 'maya@example.com',
        subject: 'Your enquiry',
        text: 'Yes.',
        writtenAt: minutesLater(0).toISOString(),
        mailState: 'waiting',
        mailTries: 0,
        mailNext: minutesLater(0).toISOString(),
      },
    })
    const failing: ReturnType<typeof payload> = Object.assign(Object.create(payload()), {
      sendEmail: () => Promise.reject(Object.assign(new Error('5.1.1 maya@example.com'), error)),
    })
    await sendPendingReplies(failing, minutesLater(minutes))
    expect(await settled(id)).toMatchObject({
      state: 'refused',
      error: expect.stringMatching(/^The mail server/),
    })
    server.mails.length = 0
    await sendPendingReplies(payload(), minutesLater(minutes + 100_000))
    expect(server.mails).toEqual([])
  })

  test('is never called sent by a server without a mail server', async () => {
    const id = await store()
    const { docs } = await payload().find({ collection: 'enquiry-thread', limit: 1 })
    expect(docs).toHaveLength(1)
    const withoutServer: ReturnType<typeof payload> = Object.assign(Object.create(payload()), {
      email: { ...payload().email, name: 'mail-folder' },
      sendEmail: async () => undefined,
    })
    server.takesMail = false
    await reply(id)
    await settled(id)
    server.takesMail = true
    const later = new Date(Date.now() + 2 * 60_000)
    expect(await sendPendingReplies(withoutServer, later)).toBe(0)
    expect(await settled(id)).toMatchObject({ state: 'no-server', error: null })
    expect(await sendPendingReplies(payload(), new Date(later.getTime() + 60_000))).toBe(1)
  })

  test('is refused in words where it can’t reach the patient, or their answer nobody', async () => {
    const [withoutMail] = [await store({ email: '' })]
    expect((await reply(withoutMail)).body.errors).toEqual([
      { message: 'The patient gave no e-mail address. Call them, or use WhatsApp.' },
    ])
    const sent = createForm(
      { email: 'maya@example.com', phone: '98450 12345', consent: 'on', made: signTimestamp('bengaluru') },
      'bengaluru',
    )
    await send(sent, createDependencies(), 'bengaluru')
    const foreign = required((await findStored(sent))[0]).id
    expect((await reply(foreign, {}, 'clinic-manager bengaluru')).body.errors).toEqual([
      { message: expect.stringContaining('Clinics › Enquiries › Notification email') },
    ])
    const id = await store()
    for (const [values, message] of [
      [{ text: ' ' }, '“Text” is empty.'],
      [{ subject: '' }, '“Subject” is empty.'],
      [{ subject: 'Yes\r\nBcc: all@evil.example' }, '“Subject” must be one line.'],
      [{ text: 'a'.repeat(10_001) }, '“Text” can have up to 10000 characters.'],
    ] as const)
      expect((await reply(id, values)).body.errors).toEqual([{ message }])
    expect((await open('clinic-manager', id)).thread).toEqual([])
  })

  test('begins with a template in the patient’s language, with the facts of the clinic and the patient’s words', async () => {
    const sent = createForm({ email: 'maya@example.com', message: 'पार्किंग है?' })
    await send(sent)
    const id = required((await findStored(sent))[0]).id
    await payload().delete({
      collection: 'reply-templates',
      where: { tenant: { equals: world().clinics.nyc } },
    })
    await payload().db.updateOne({ collection: 'enquiries', id, data: { locale: 'hi' } })
    const { reply: drafted } = await open('clinic-marketer', id)
    expect(drafted.drafts.map(({ title }) => title)).toEqual([
      'No template',
      'We will call you',
      'To book a visit',
      'Tell us in person',
      'We are not the right place',
    ])
    const called = required(drafted.drafts[1]).text
    expect(called).toMatch(new RegExp(`^नमस्ते ${sent.get('name')},\n\nहमें लिखने के लिए धन्यवाद।`))
    expect(called).toContain('(212) 555-0142')
    expect(called).toMatch(/सादर,\n.+\n\(212\) 555-0142\n\nआपने .+ को लिखा था:\n> पार्किंग है\?$/)
    expect(called).not.toContain('{{')
    expect(drafted.subject).toContain('आपकी पूछताछ')
  })

  test('begins with the clinic’s own templates where it has any, in English where a translation is missing', async () => {
    const template = await payload().create({
      collection: 'reply-templates',
      data: { tenant: world().clinics.nyc, title: 'Parking', text: 'Park behind {{clinic.name}}.' },
    })
    const id = await store()
    await payload().db.updateOne({ collection: 'enquiries', id, data: { locale: 'kn' } })
    const { reply: drafted } = await open('clinic-marketer', id)
    expect(drafted.drafts.map(({ title }) => title)).toEqual(['No template', 'Parking'])
    expect(drafted.drafts[1]?.text).toContain(`Park behind ${clinic('nyc').name}.`)
    await expect(
      payload().update({
        collection: 'reply-templates',
        id: template.id,
        data: { text: 'Hello {{patient.name}}' },
      }),
    ).rejects.toThrow()
    await payload().delete({ collection: 'reply-templates', id: template.id })
  })
}
