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
    expect(await findStored(sent)).toMatchObject([{ mailState: 'waiting', mailTries: 1 }])
    server.takesMail = true
    expect(await sendPendingMails(payload(), minutesLater(10.5))).toBe(0)
    const sendings = [0, 1, 2].map(() => sendPendingMails(payload(), minutesLater(12)))
    expect((await Promise.all(sendings)).reduce((sum, count) => sum + count)).toBe(1)
    expect(await sendPendingMails(payload(), minutesLater(100_000))).toBe(0)
    const [enquiry] = await findStored(sent)
    expect(enquiry).toMatchObject({ mailState: 'sent', mailTries: 2, mailNext: null })
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
}
