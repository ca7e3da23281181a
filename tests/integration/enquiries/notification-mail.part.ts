import { expect, test } from 'vitest'
import { sendPendingMails } from '#enquiries/receive/mail.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type EnquiryFixture, minutesLater } from './enquiry-fixture.ts'
import type { MailServer } from './mail-server.ts'

export function notificationMail(
  { payload }: Polyclinic,
  { clinic, createDependencies, createForm, send, findStored }: EnquiryFixture,
  server: MailServer,
) {
  test('is retried until the server accepts it, is sent once, and has none of the enquiry’s contents', async () => {
    // Sends the mails that other tests have left pending.
    while ((await sendPendingMails(payload(), minutesLater(2000))) > 0) server.mails.length = 0
    const sent = createForm({ message: 'My left heel hurts.' })
    server.takesMail = false
    await send(sent, createDependencies({ now: minutesLater(10) }))
    expect(await sendPendingMails(payload(), minutesLater(10))).toBe(0)
    expect(await findStored(sent)).toMatchObject([
      { mailState: 'failed', mailTries: 1, mailError: 'The mail server refused the mail (451).' },
    ])
    server.takesMail = true
    expect(await sendPendingMails(payload(), minutesLater(10.5))).toBe(0)
    const sendings = [0, 1, 2].map(() => sendPendingMails(payload(), minutesLater(12)))
    expect((await Promise.all(sendings)).reduce((sum, count) => sum + count)).toBe(1)
    expect(await sendPendingMails(payload(), minutesLater(100_000))).toBe(0)
    const [enquiry] = await findStored(sent)
    expect(enquiry).toMatchObject({ mailState: 'sent', mailError: null, mailTries: 2, mailNext: null })
    expect(server.mails.map(({ to }) => to)).toEqual([['desk@nyc.example']])
    const body = server.mails[0]?.body
    expect(body).toContain(`/admin/collections/enquiries/${enquiry?.id}`)
    for (const secret of [required(sent.get('name')), 'heel', '0199']) expect(body).not.toContain(secret)
  })

  test('is retried if the server stopped while sending it', async () => {
    const sent = createForm()
    await send(sent)
    const [{ id } = { id: '' }] = await findStored(sent)
    await payload().db.updateOne({
      collection: 'enquiries',
      id,
      data: { mailTries: 1, mailNext: minutesLater(5).toISOString() },
    })
    server.mails.length = 0
    expect(await sendPendingMails(payload(), minutesLater(4))).toBe(0)
    expect(await sendPendingMails(payload(), minutesLater(5))).toBe(1)
  })

  test('is not sent once the enquiry is marked as answered', async () => {
    const sent = createForm()
    await send(sent)
    const [{ id } = { id: '' }] = await findStored(sent)
    await payload().update({ collection: 'enquiries', id, data: { status: 'answered' } })
    server.mails.length = 0
    await sendPendingMails(payload(), minutesLater(1))
    expect(server.mails.filter(({ body }) => body.includes(id))).toEqual([])
  })

  test('is not sent without an address, which the panel shows, and is sent once the clinic has one', async () => {
    const sent = createForm({ phone: '98450 12345', consent: 'on' }, 'bengaluru')
    await send(sent, createDependencies(), 'bengaluru')
    await sendPendingMails(payload(), minutesLater(1))
    expect(await findStored(sent)).toMatchObject([{ mailState: 'no-address' }])
    const [{ id } = { id: '' }] = await findStored(sent)
    const giveAddress = (mailTo: string | null) =>
      payload().update({ collection: 'clinics', id: clinic('bengaluru').id, data: { enquiries: { mailTo } } })
    await giveAddress('desk@bengaluru.example')
    server.mails.length = 0
    while ((await sendPendingMails(payload(), minutesLater(6 * 60 + 1))) > 0);
    await giveAddress(null)
    const sentMails = server.mails.filter(({ body }) => body.includes(id))
    expect(sentMails.map(({ to }) => to)).toEqual([['desk@bengaluru.example']])
    expect(await findStored(sent)).toMatchObject([{ mailState: 'sent', mailNext: null }])
  })

  test('is never called sent by a server without a mail server, and is sent by the first that has one', async () => {
    while ((await sendPendingMails(payload(), minutesLater(200_000))) > 0);
    const sent = createForm()
    await send(sent)
    const mails: unknown[] = []
    const withoutServer: ReturnType<typeof payload> = Object.assign(Object.create(payload()), {
      email: { name: 'mail-folder' },
      sendEmail: async (mail: unknown) => mails.push(mail),
    })
    expect(await sendPendingMails(withoutServer, minutesLater(1))).toBe(0)
    expect(await sendPendingMails(withoutServer, minutesLater(2))).toBe(0)
    expect(await findStored(sent)).toMatchObject([{ mailState: 'no-server', mailTries: 0 }])
    expect(mails).toHaveLength(1)
    server.mails.length = 0
    expect(await sendPendingMails(payload(), minutesLater(3))).toBe(1)
    expect(server.mails).toHaveLength(1)
    expect(await findStored(sent)).toMatchObject([{ mailState: 'sent', mailTries: 1, mailNext: null }])
    expect(await sendPendingMails(withoutServer, minutesLater(100_000))).toBe(0)
    expect(await findStored(sent)).toMatchObject([{ mailState: 'sent' }])
  })

  test('a server that cannot be reached is named as the reason, and a wrong password too', async () => {
    const sent = createForm()
    await send(sent)
    const failing = (code: string): ReturnType<typeof payload> =>
      Object.assign(Object.create(payload()), {
        sendEmail: () => Promise.reject(Object.assign(new Error('5.7.1 maya@patient.example'), { code })),
      })
    await sendPendingMails(failing('ECONNREFUSED'), minutesLater(1))
    expect(await findStored(sent)).toMatchObject([
      { mailState: 'failed', mailError: 'The mail server could not be reached (ECONNREFUSED).' },
    ])
    await sendPendingMails(failing('EAUTH'), minutesLater(10))
    expect(await findStored(sent)).toMatchObject([
      { mailError: 'The mail server refused the user name or the password in SMTP_URL.' },
    ])
    expect(await sendPendingMails(payload(), minutesLater(100))).toBe(1)
  })
}
