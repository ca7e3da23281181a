import { expect, test, vi } from 'vitest'
import { sendPendingMails } from '#enquiries/receive/mail.ts'
import { purgeExpired } from '#enquiries/receive/purge.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type EnquiryFixture, minutesLater } from './enquiry-fixture.ts'
import type { MailServer } from './mail-server.ts'

export function retention(
  { payload, rest, world }: Polyclinic,
  { clinic, createDependencies, createForm, send, findStored }: EnquiryFixture,
  server: MailServer,
) {
  test('an enquiry is deleted for good on the day it expires, and not before', async () => {
    const sent = createForm()
    await send(sent)
    const day = 24 * 60
    await purgeExpired(payload(), minutesLater(29 * day))
    expect(await findStored(sent)).toHaveLength(1)
    expect(await purgeExpired(payload(), minutesLater(30 * day))).toBeGreaterThan(0)
    expect(await findStored(sent)).toEqual([])
  })

  test('the contents of an enquiry are never logged, not even when it can’t be stored', async () => {
    const { logger } = payload()
    const levels = ['trace', 'debug', 'info', 'warn', 'error'] as const
    const spies = [
      ...levels.map((level) => vi.spyOn(logger, level)),
      ...(['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
    ]
    const sent = createForm({ message: 'A secret of mine' })
    await send(sent)
    server.takesMail = false
    await sendPendingMails(payload(), minutesLater(1))
    server.takesMail = true
    const broken = Object.assign(Object.create(payload()), {
      create: () => Promise.reject(new Error(`could not write ${sent.get('name')} A secret of mine`)),
    })
    const another = createForm({ message: 'A secret of mine' })
    expect(await send(another, createDependencies({ payload: broken }))).toMatchObject({
      kind: 'redisplay',
      status: 503,
    })
    const logged = JSON.stringify(spies.flatMap((spy) => spy.mock.calls))
    for (const spy of spies) spy.mockRestore()
    expect(logged).toContain('could not be stored')
    for (const secret of ['secret', 'could not write', '0199', required(sent.get('name'))])
      expect(logged).not.toContain(secret)
  })

  test('deleting an enquiry logs its clinic and the user who deleted it, and nothing of its contents', async () => {
    const sent = createForm({ message: 'A secret of mine' })
    await send(sent)
    const [{ id } = { id: '' }] = await findStored(sent)
    const { id: manager, token } = required(world().people['clinic-manager'])
    const spy = vi.spyOn(payload().logger, 'info')
    expect((await rest(`/enquiries/${id}`, { token, method: 'DELETE' })).status).toBe(200)
    const logged = spy.mock.calls.map(([line]) => String(line))
    spy.mockRestore()
    expect(logged).toEqual([`Deleted an enquiry of clinic ${clinic('nyc').id}, by user ${manager}.`])
    expect(await findStored(sent)).toEqual([])
  })
}
