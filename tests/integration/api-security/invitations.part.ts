import { expect, test, vi } from 'vitest'
import { password, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const newPassword = 'Quartz-Lantern-4821-river'

/** How a person gets an account without anybody else knowing its password. */
export function invitations({ rest, world, local, payload }: Polyclinic) {
  const headers = () => ({ 'x-forwarded-for': `198.51.100.${crypto.randomUUID().slice(0, 8)}` })
  const newEmail = () => `${crypto.randomUUID()}@clinic.example`
  const post = (who: string, path: string, body: Sample) =>
    rest(path, { token: required(world().people[who]).token, method: 'POST', body, headers: headers() })
  const ofMarketer = (email: string): Sample => ({
    name: 'Mina',
    email,
    role: 'clinic-marketer',
    clinic: world().clinics.nyc,
    currentPassword: password,
  })
  const stored = async (email: string) => {
    const { docs } = await local().find({ collection: 'users', where: { email: { equals: email } } })
    return docs[0]
  }

  /** What `act` mails, as if a mail server were set up. */
  async function collectMails(act: () => Promise<unknown>): Promise<{ to: string; text: string }[]> {
    const adapter = payload().email
    const { name } = adapter
    const spy = vi.spyOn(payload(), 'sendEmail').mockResolvedValue(undefined)
    Object.assign(adapter, { name: 'nodemailer' })
    await act()
    Object.assign(adapter, { name })
    const mails = spy.mock.calls.map(([{ to, text }]) => ({ to: String(to), text: String(text) }))
    spy.mockRestore()
    return mails
  }

  test('a network admin invites by mail, and the link sets the only password that anybody knows', async () => {
    const email = newEmail()
    const mails = await collectMails(async () => {
      const { status, body } = await post('network-admin', '/users/invite', ofMarketer(email))
      expect([status, body.message]).toEqual([201, expect.stringContaining(email)])
      expect(JSON.stringify(body)).not.toContain('/admin/reset/')
    })
    expect(mails.map(({ to }) => to)).toEqual([email])
    expect(await stored(email)).toMatchObject({
      name: 'Mina',
      awaitsPassword: true,
      tenants: [{ tenant: world().clinics.nyc, roles: ['clinic-marketer'] }],
    })
    const token = required(/\/admin\/reset\/(\S+)/.exec(required(mails[0]).text)?.[1])
    const body = { token, password: newPassword }
    const answer = await rest('/users/reset-password', { method: 'POST', body, headers: headers() })
    expect(answer.status).toBe(200)
    expect((await stored(email))?.awaitsPassword).toBe(false)
  })

  test('an invitation is sent again until a password is set', async () => {
    const email = newEmail()
    await collectMails(() => post('network-admin', '/users/invite', ofMarketer(email)))
    const { id } = required(await stored(email))
    const again = () => post('network-admin', `/users/${id}/invite`, {})
    const mails = await collectMails(async () => expect((await again()).status).toBe(200))
    expect(mails.map(({ to }) => to)).toEqual([email])
    await local().update({ collection: 'users', id, data: { password: newPassword } })
    expect((await again()).status).toBe(400)
  })

  test('without a mail server the account exists, and the answer says how to give the link by hand', async () => {
    const email = newEmail()
    const { status, body } = await post('network-admin', '/users/invite', ofMarketer(email))
    expect([status, body.message]).toEqual([201, expect.stringContaining('npm run admin:link')])
    expect(await stored(email)).toMatchObject({ awaitsPassword: true })
  })

  test('what is missing is named, and nothing is created or sent', async () => {
    const email = newEmail()
    const wrong: [Sample, string][] = [
      [{ role: 'owner' }, 'Choose a role'],
      [{ clinic: undefined }, 'Choose the clinic'],
      [{ name: '' }, 'Name'],
      [{ email: 'nobody' }, 'email'],
      [{ currentPassword: undefined }, 'Enter your current password'],
      [{ currentPassword: 'wrong' }, 'not your current password'],
    ]
    const mails = await collectMails(async () => {
      for (const [part, words] of wrong) {
        const { status, text } = await post('network-admin', '/users/invite', {
          ...ofMarketer(email),
          ...part,
        })
        expect([part, status, text]).toEqual([part, 400, expect.stringContaining(words)])
      }
    })
    expect([mails, await stored(email)]).toEqual([[], undefined])
  })

  test('nobody but a network admin invites', async () => {
    const email = newEmail()
    const waiting = newEmail()
    await post('network-admin', '/users/invite', ofMarketer(waiting))
    const { id } = required(await stored(waiting))
    const mails = await collectMails(async () => {
      for (const who of ['network-editor', 'clinician', 'clinic-manager', 'clinic-marketer', 'nobody']) {
        const created = await post(who, '/users/invite', ofMarketer(email))
        const again = await post(who, `/users/${id}/invite`, {})
        expect([who, created.status, again.status]).toEqual([who, 403, 404])
      }
      const body = ofMarketer(email)
      expect((await rest('/users/invite', { method: 'POST', body, headers: headers() })).status).toBe(403)
    })
    expect([mails, await stored(email)]).toEqual([[], undefined])
  })
}
