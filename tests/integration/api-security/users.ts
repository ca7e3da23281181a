import { describe, expect, test } from 'vitest'
import { createClinicSample, createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

const everybody = ['network-editor', 'clinician', 'clinic-manager', 'clinic-marketer', 'nobody']

/** Roles are given by a network-admin and taken by nobody. */
export function users({ rest, world, payload }: Polyclinic) {
  const person = (who: string) => required(world().people[who])
  const as = (who: string) => ({ token: person(who).token })
  const stored = (id: string) =>
    payload().findByID({
      collection: 'users',
      id,
      depth: 0,
      showHiddenFields: true,
    }) as unknown as Promise<Json>
  const signsIn = async (email: string, secret: string) =>
    (await rest('/users/login', { method: 'POST', body: { email, password: secret } })).status === 200
  const everything = () => ({
    roles: ['network-admin'],
    tenants: [{ tenant: world().clinics.bengaluru, roles: ['clinic-manager'] }],
  })

  test.each(everybody.slice(0, 4))('a %s gains no role by saving the own record', async (who) => {
    const { id } = person(who)
    const { roles, tenants } = await stored(id)
    const answer = await rest(`/users/${id}`, {
      ...as(who),
      method: 'PATCH',
      body: { name: who, ...everything() },
    })
    expect(answer.status).toBe(200)
    const args = {
      collection: 'users',
      id,
      data: everything(),
      user: person(who).user,
      overrideAccess: false,
    }
    await payload().update(args as never)
    const after = await stored(id)
    expect([after.roles, after.tenants]).toEqual([roles, tenants])
  })

  test.each(everybody)('a %s changes, unlocks and deletes nobody else', async (who) => {
    const other = person('network-admin')
    const before = await stored(other.id)
    const body = { name: 'Mallory', email: 'mallory@clinic.example', password }
    const answers = [
      await rest(`/users/${other.id}`, { ...as(who), method: 'PATCH', body }),
      await rest(`/users/${other.id}`, { ...as(who), method: 'DELETE' }),
      await rest('/users/unlock', { ...as(who), method: 'POST', body: { email: other.email } }),
      await rest(`/users/${other.id}/duplicate`, { ...as(who), method: 'POST', body }),
    ]
    expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
    expect(await stored(other.id)).toEqual(before)
  })

  test.each([...everybody, 'anonymous'])('a %s makes no users and no clinics', async (who) => {
    const token = who === 'anonymous' ? {} : as(who)
    const user: Sample = { ...createSample('users', 'nyc', world()), ...everything() }
    const posts: [string, Sample][] = [
      ['/users', user],
      ['/users/first-register', user],
      ['/clinics', createClinicSample(crypto.randomUUID())],
    ]
    for (const [path, body] of posts)
      expect([path, (await rest(path, { ...token, method: 'POST', body })).status]).toEqual([path, 403])
    const { totalDocs } = await payload().count({
      collection: 'users',
      where: { email: { equals: user.email as string } },
    })
    expect(totalDocs).toBe(0)
  })

  test('the secrets of the own record are not written from outside', async () => {
    const { id } = person('clinic-marketer')
    const { hash, salt, sessions } = await stored(id)
    const data = { hash: 'x', salt: 'x', resetPasswordToken: 'x', loginAttempts: -100, sessions: [] }
    await rest(`/users/${id}`, { ...as('clinic-marketer'), method: 'PATCH', body: data })
    const after = await stored(id)
    expect([after.hash, after.salt, after.sessions]).toEqual([hash, salt, sessions])
    expect(after.resetPasswordToken).not.toBe('x')
  })

  describe('a forgotten password', () => {
    const ask = (email: string) =>
      rest('/users/forgot-password', {
        method: 'POST',
        body: { email, disableEmail: true, expiration: 1e15 },
      })

    test('is answered alike whether the address is known or not, and tells no token', async () => {
      const { id, email } = person('clinic-manager')
      const known = await ask(email)
      const unknown = await ask(`${crypto.randomUUID()}@nowhere.example`)
      expect(known.status).toBe(200)
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
      const { resetPasswordToken, resetPasswordExpiration } = await stored(id)
      expect(String(resetPasswordToken)).toMatch(/^[0-9a-f]{40}$/)
      expect(known.text).not.toContain(resetPasswordToken)
      expect(Date.parse(String(resetPasswordExpiration))).toBeLessThan(Date.now() + 2 * 60 * 60 * 1000)
    })

    test('is set anew with the link, once, and not with another', async () => {
      const { id, email } = person('clinic-manager bengaluru')
      await ask(email)
      const { resetPasswordToken } = await stored(id)
      const reset = (token: unknown) =>
        rest('/users/reset-password', { method: 'POST', body: { token, password: 'another password' } })
      const statuses = []
      for (const token of ['', 'x', { like: '' }, null, resetPasswordToken, resetPasswordToken])
        statuses.push((await reset(token)).status < 400)
      expect(statuses).toEqual([false, false, false, false, true, false])
      expect(await signsIn(email, 'another password')).toBe(true)
    })

    test('sends no second link at once, to a known address or an unknown one', async () => {
      const { id, email } = person('clinic-marketer bengaluru')
      expect((await ask(email)).status).toBe(200)
      const first = (await stored(id)).resetPasswordToken
      const known = await ask(email.toUpperCase())
      expect((await stored(id)).resetPasswordToken).toBe(first)
      const somebody = `${crypto.randomUUID()}@nowhere.example`
      await ask(somebody)
      const unknown = await ask(somebody)
      expect([known.status, known.text]).toEqual([429, unknown.text])
    })
  })
}
