import { describe, expect, test, vi } from 'vitest'
import { createPasswordLink } from '#collections/password-links/links.ts'
import { isPassword } from '#collections/users/password-hash.ts'
import { ensureAdmin } from '#scripts/lib/ensure-admin.ts'
import { createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const newPassword = 'Quartz-Lantern-4821-river'

/** How a password or an address is changed, and by whom. */
export function passwords({ rest, world, local, payload }: Polyclinic) {
  const headers = () => ({ 'x-forwarded-for': `198.51.100.${crypto.randomUUID().slice(0, 8)}` })
  const login = async (email: string, secret: string) =>
    rest('/users/login', { method: 'POST', body: { email, password: secret }, headers: headers() })
  const canSignIn = async (email: string, secret: string) => (await login(email, secret)).status === 200
  const createUser = async (more: Sample = {}) => {
    const tenants = [{ tenant: world().clinics.nyc, roles: ['clinic-marketer'] }]
    const sample: Sample = { ...createSample('users', 'nyc', world()), tenants, ...more }
    const { id } = await local().create({ collection: 'users', data: sample })
    const email = String(sample.email)
    return { id, email, token: String((await login(email, password)).body.token) }
  }
  const stored = (id: string) =>
    local().findByID({ collection: 'users', id, depth: 0, showHiddenFields: true })
  const save = (user: { id: string; token: string }, body: Sample) =>
    rest(`/users/${user.id}`, { token: user.token, method: 'PATCH', body, headers: headers() })
  const isSignedIn = async (token: string) => Boolean((await rest('/users/me', { token })).body.user)
  const createToken = async (id: string) =>
    String((await createPasswordLink(payload(), id, 1)).split('/').at(-1))
  const reset = (token: unknown, secret = newPassword) =>
    rest('/users/reset-password', {
      method: 'POST',
      body: { token, password: secret } as Sample,
      headers: headers(),
    })
  const forgot = (email: string) =>
    rest('/users/forgot-password', { method: 'POST', body: { email }, headers: headers() })

  /** The mails that were sent while `act` ran and shortly after. */
  async function collectMails(act: () => Promise<unknown>): Promise<{ to: string; text: string }[]> {
    const spy = vi.spyOn(payload(), 'sendEmail').mockResolvedValue(undefined)
    await act()
    await new Promise((done) => setTimeout(done, 500))
    const mails = spy.mock.calls.map(([{ to, text }]) => ({ to: String(to), text: String(text) }))
    spy.mockRestore()
    return mails
  }

  test('are stored in the format that sign-in reads', async () => {
    const { id } = await createUser()
    const user = (await stored(id)) as { hash?: string; salt?: string }
    expect(await isPassword(password, user)).toBe(true)
    expect(await isPassword(`${password}r`, user)).toBe(false)
    expect(await isPassword(password, null)).toBe(false)
  })

  describe('a weak password is refused, with what is allowed,', () => {
    test('for a new user, for oneself and with a link, which stays valid', async () => {
      const { token } = required(world().people['network-admin'])
      const sample = { ...createSample('users', 'nyc', world()), password: 'abc', currentPassword: password }
      const created = await rest('/users', { token, method: 'POST', body: sample, headers: headers() })
      const user = await createUser()
      const changed = await save(user, { password: 'password1234', currentPassword: password })
      const link = await createToken(user.id)
      const withLink = await reset(link, 'abc')
      expect([created.status, changed.status, withLink.status]).toEqual([400, 400, 400])
      expect(created.text).toContain('at least 12')
      expect(changed.text).toContain('easy to guess')
      expect(await canSignIn(user.email, password)).toBe(true)
      expect((await reset(link)).status).toBe(200)
    })
  })

  describe('the current password', () => {
    test.each<[string, Sample]>([
      ['a password', { password: newPassword }],
      ['an email address', { email: 'taken-over@clinic.example' }],
    ])('is needed to change %s', async (_, change) => {
      const user = await createUser()
      const before = await stored(user.id)
      const missing = await save(user, change)
      expect([missing.status, missing.text]).toEqual([400, expect.stringContaining('Your current password')])
      expect((await save(user, { ...change, currentPassword: newPassword })).status).toBe(400)
      expect(await stored(user.id)).toEqual(before)
      const unique = change.email ? { email: `${crypto.randomUUID()}@clinic.example` } : change
      expect((await save(user, { ...unique, currentPassword: password })).status).toBe(200)
    })

    test('of the admin is needed to create users and to change another’s address, roles or access', async () => {
      const { token } = required(world().people['network-admin'])
      const { id } = await createUser()
      const before = await stored(id)
      const changes: Sample[] = [
        { email: 'other@clinic.example' },
        { password: newPassword },
        { roles: ['network-admin'] },
        { tenants: [{ tenant: world().clinics.nyc, roles: ['clinic-manager'] }] },
        { disabled: true },
      ]
      for (const change of changes)
        expect([change, (await save({ id, token }, change)).status]).toEqual([change, 400])
      expect(await stored(id)).toEqual(before)
      const sample = { ...createSample('users', 'nyc', world()), roles: ['network-admin'] }
      expect((await rest('/users', { token, method: 'POST', body: sample })).status).toBe(400)
      expect((await save({ id, token }, { name: 'Renamed' })).status).toBe(200)
    })

    test('can’t be guessed with a stolen session', async () => {
      const user = await createUser()
      const here = headers()
      const statuses = []
      for (let attempt = 1; attempt <= 6; attempt++) {
        const body = { password: newPassword, currentPassword: `guess ${attempt}` }
        const answer = await rest(`/users/${user.id}`, {
          token: user.token,
          method: 'PATCH',
          body,
          headers: here,
        })
        statuses.push(answer.status)
      }
      expect(statuses).toEqual([400, 400, 400, 400, 400, 429])
    })

    test('is never stored or shown', async () => {
      const user = await createUser()
      const answer = await save(user, { password: newPassword, currentPassword: password })
      expect(answer.text).not.toContain(password)
      expect(JSON.stringify(await stored(user.id))).not.toContain(password)
    })
  })

  test('a changed password ends the other sessions, and the owner is told by mail', async () => {
    const user = await createUser()
    const other = String((await login(user.email, password)).body.token)
    const mails = await collectMails(() => save(user, { password: newPassword, currentPassword: password }))
    expect([await isSignedIn(user.token), await isSignedIn(other)]).toEqual([true, false])
    expect(mails).toEqual([{ to: user.email, text: expect.stringContaining('password') }])
  })

  test('a changed address is reported to the former one', async () => {
    const user = await createUser()
    const email = `${crypto.randomUUID()}@clinic.example`
    const mails = await collectMails(() => save(user, { email, currentPassword: password }))
    expect(mails).toEqual([{ to: user.email, text: expect.stringContaining(email) }])
  })

  describe('a forgotten password', () => {
    test('gets the same answer whether or not the address is known, and a mail only if it is', async () => {
      const user = await createUser()
      const answers: string[] = []
      const mails = await collectMails(async () => {
        for (const email of [user.email, `${crypto.randomUUID()}@nowhere.example`]) {
          const { status, text } = await forgot(email)
          answers.push(`${status} ${text}`)
        }
      })
      expect(answers[0]).toMatch(/^200/)
      expect(answers[1]).toBe(answers[0])
      expect(mails.map(({ to }) => to)).toEqual([user.email])
      const token = required(/\/admin\/reset\/(\S+)/.exec(required(mails[0]).text)?.[1])
      expect(answers[0]).not.toContain(token)
      expect((await reset(token)).status).toBe(200)
      expect(await isSignedIn(user.token)).toBe(false)
      expect(await canSignIn(user.email, newPassword)).toBe(true)
    })

    test('is mailed once an hour to an account, and the answer is the same without one', async () => {
      const user = await createUser()
      const unknown = `${crypto.randomUUID()}@nowhere.example`
      const mails = await collectMails(async () => {
        for (const email of [user.email, unknown]) await forgot(email)
        const second = [await forgot(user.email.toUpperCase()), await forgot(unknown)]
        expect(second.map(({ status }) => status)).toEqual([429, 429])
        expect(second[0]?.text).toBe(second[1]?.text)
      })
      expect(mails).toHaveLength(1)
    })

    test('voids no link that was created before, and every link once a password is set', async () => {
      const user = await createUser()
      const [first, second] = [await createToken(user.id), await createToken(user.id)]
      await collectMails(() => forgot(user.email))
      expect((await reset(first)).status).toBe(200)
      expect([(await reset(first)).status, (await reset(second)).status]).toEqual([403, 403])
    })

    test('is reset with the token of the link and no other', async () => {
      for (const token of ['', 'x', { like: '' }, null])
        expect((await reset(token)).status).toBeGreaterThanOrEqual(400)
    })

    test('with one link used twice at once opens one session', async () => {
      const user = await createUser()
      const token = await createToken(user.id)
      const statuses = (await Promise.all([reset(token), reset(token), reset(token)])).map(
        ({ status }) => status,
      )
      expect(statuses.sort()).toEqual([200, 403, 403])
    })
  })

  test('the first password of an account that waits for one is noted, however it is set', async () => {
    const user = await createUser({ awaitsPassword: true })
    expect((await stored(user.id)).awaitsPassword).toBe(true)
    await save(user, { awaitsPassword: false, name: 'Renamed' })
    expect((await stored(user.id)).awaitsPassword).toBe(true)
    await reset(await createToken(user.id))
    expect((await stored(user.id)).awaitsPassword).toBe(false)
  })

  test('the first admin’s link is made with each start until a password is set, and not after signing out', async () => {
    const start = () => ensureAdmin(payload())
    const links = [await start(), await start()]
    expect(links.map((link) => link?.includes('/admin/reset/'))).toEqual([true, true])
    const { body } = await reset(links[0]?.split('/').at(-1))
    expect(await start()).toBeUndefined()
    await rest('/users/logout', { token: String(body.token), method: 'POST', body: {} })
    const { id } = body.user as { id: string }
    expect(await isSignedIn(String(body.token))).toBe(false)
    expect(await start()).toBeUndefined()
    await payload().delete({ collection: 'users', id })
  })
}
