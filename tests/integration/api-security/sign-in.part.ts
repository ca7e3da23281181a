import { describe, expect, test } from 'vitest'
import { createPasswordLink } from '#collections/password-links/links.ts'
import { createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import { withAllRounds } from '../cheap-passwords.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** Attempts to guess passwords, and accounts that were disabled. */
export function signIn({ rest, world, local, payload }: Polyclinic) {
  const newAddress = () => `203.0.113.${crypto.randomUUID().slice(0, 8)}`
  const login = (email: string, secret: string, address: string) =>
    rest('/users/login', {
      method: 'POST',
      body: { email, password: secret },
      headers: { 'x-forwarded-for': address },
    })
  const createUser = async (more: Sample = {}) => {
    const tenants = [{ tenant: world().clinics.nyc, roles: ['clinic-marketer'] }]
    const sample: Sample = { ...createSample('users', 'nyc', world()), tenants, ...more }
    const { id } = await local().create({ collection: 'users', data: sample })
    return { id, email: String(sample.email) }
  }
  const admin = () => required(world().people['network-admin'])
  const update = (id: string, body: Sample) =>
    rest(`/users/${id}`, {
      token: admin().token,
      method: 'PATCH',
      body: { ...body, currentPassword: password },
      headers: { 'x-forwarded-for': newAddress() },
    })
  const me = async (token: string) => (await rest('/users/me', { token })).body.user

  test('after five wrong passwords the address has to wait, and the owner at another address gets in', async () => {
    const { email } = await createUser()
    const [stranger, owner] = [newAddress(), newAddress()]
    const statuses = []
    for (let attempt = 1; attempt <= 7; attempt++)
      statuses.push((await login(email, 'wrong', stranger)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect((await login(email, password, stranger)).status).toBe(429)
    expect((await login(email, password, owner)).status).toBe(200)
  })

  test('a successful sign-in is not counted, and forgets the failed attempts before it', async () => {
    const { email } = await createUser()
    const address = newAddress()
    for (let round = 0; round < 3; round++) {
      for (let attempt = 1; attempt <= 3; attempt++) await login(email, 'wrong', address)
      expect((await login(email, password, address)).status).toBe(200)
    }
  })

  test('one address can’t try a password on sixty accounts, one after another or at once', async () => {
    const address = newAddress()
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        login(`spray-${index}@clinic.example`, 'Summer2026!!', address),
      ),
    )
    const counts = Object.groupBy(answers, ({ status }) => status)
    expect([
      counts[401]?.length,
      counts[429]?.length,
      answers.find(({ status }) => status > 429)?.text,
    ]).toEqual([20, 40, undefined])
    const { email } = await createUser()
    expect((await login(email, password, address)).status).toBe(429)
  })

  test('failures from many addresses delay new addresses, not one from which the owner has signed in', async () => {
    const { email } = await createUser()
    const familiar = newAddress()
    expect((await login(email, password, familiar)).status).toBe(200)
    const failures = await Promise.all(Array.from({ length: 55 }, () => login(email, 'wrong', newAddress())))
    expect(failures.filter(({ status }) => status === 401)).toHaveLength(50)
    expect((await login(email, password, newAddress())).status).toBe(429)
    expect((await login(email, password, familiar)).status).toBe(200)
  })

  test('an unknown address, a wrong password and a disabled account get the same answer in the same time', () =>
    withAllRounds(async () => {
      const [known, disabled] = [await createUser(), await createUser({ disabled: true })]
      const measure = async (email: string, secret: string) => {
        const started = performance.now()
        const { status, text } = await login(email, secret, newAddress())
        return { answer: [status, text], time: performance.now() - started }
      }
      const times: Record<string, number[]> = { known: [], unknown: [], disabled: [] }
      const answers = new Set<string>()
      for (let round = 0; round < 3; round++)
        for (const [name, email, secret] of [
          ['known', known.email, 'wrong'],
          ['unknown', `${crypto.randomUUID()}@nowhere.example`, 'wrong'],
          ['disabled', disabled.email, password],
        ] as const) {
          const { answer, time } = await measure(email, secret)
          answers.add(JSON.stringify(answer))
          times[name]?.push(time)
        }
      expect(answers.size).toBe(1)
      // Without the work of hashing an answer takes a few milliseconds.
      const [a, b, c] = [times.known, times.unknown, times.disabled].map((list) =>
        Math.min(...required(list)),
      )
      for (const time of [b, c]) expect(required(time) / required(a)).toBeGreaterThan(0.4)
    }))

  test.each(['first-register', 'unlock', 'verify/x'])('/users/%s does not exist', async (path) => {
    expect((await rest(`/users/${path}`, { token: admin().token, method: 'POST', body: {} })).status).toBe(
      404,
    )
  })

  describe('a disabled user', () => {
    test('is signed out at once, can’t sign in again, and can’t use a link that was sent before', async () => {
      const { id, email } = await createUser()
      const { body } = await login(email, password, newAddress())
      const link = (await createPasswordLink(payload(), id, 1)).split('/').at(-1)
      expect(await me(String(body.token))).toBeTruthy()
      expect((await update(id, { disabled: true })).status).toBe(200)
      expect(await me(String(body.token))).toBeNull()
      expect((await rest('/users/refresh-token', { token: String(body.token), method: 'POST' })).status).toBe(
        403,
      )
      expect((await login(email, password, newAddress())).status).toBe(401)
      expect((await update(id, { disabled: false })).status).toBe(200)
      const reset = { token: link, password: 'Quartz-Lantern-4821-river' }
      expect((await rest('/users/reset-password', { method: 'POST', body: reset })).status).toBe(403)
      expect((await login(email, password, newAddress())).status).toBe(200)
    })

    test('stays disabled when a sign-in with the right password was under way', async () => {
      const { id, email } = await createUser()
      const signIns = Array.from({ length: 4 }, () => login(email, password, newAddress()))
      await update(id, { disabled: true })
      await Promise.all(signIns)
      const stored = await local().findByID({ collection: 'users', id, showHiddenFields: true })
      expect(stored.disabled).toBe(true)
      await update(id, { name: 'Still disabled' })
      expect((await login(email, password, newAddress())).status).toBe(401)
    })

    test('is named by network admins only, and is never the last of them or the one who saves', async () => {
      const { id } = await createUser()
      const marketer = required(world().people['clinic-marketer'])
      await rest(`/users/${marketer.id}`, {
        token: marketer.token,
        method: 'PATCH',
        body: { disabled: true, currentPassword: password },
      })
      expect((await local().findByID({ collection: 'users', id: marketer.id })).disabled).not.toBe(true)
      const own = await update(admin().id, { disabled: true })
      expect([own.status, own.text]).toEqual([400, expect.stringContaining('your own account')])
      const demoted = await update(admin().id, { roles: [] })
      expect([demoted.status, demoted.text]).toEqual([400, expect.stringContaining('last network admin')])
      const deleted = await rest(`/users/${admin().id}`, { token: admin().token, method: 'DELETE' })
      expect(deleted.status).toBe(400)
      expect((await update(id, { roles: ['network-admin'] })).status).toBe(200)
      expect((await update(id, { roles: [] })).status).toBe(200)
    })
  })
}
