import { expect, test } from 'vitest'
import { createClinicSample, createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const rolesWithoutAdmin = ['network-editor', 'clinician', 'clinic-manager', 'clinic-marketer', 'nobody']

/** Only a network-admin grants roles; nobody else can gain one. */
export function users({ rest, world, local, payload }: Polyclinic) {
  const person = (who: string) => required(world().people[who])
  const as = (who: string) => ({ token: person(who).token })
  const stored = (id: string) =>
    local().findByID({
      collection: 'users',
      id,
      depth: 0,
      showHiddenFields: true,
    })
  const allRoles = () => ({
    roles: ['network-admin'],
    tenants: [{ tenant: world().clinics.bengaluru, roles: ['clinic-manager'] }],
  })

  test.each(rolesWithoutAdmin.slice(0, 4))('a %s gains no role by saving their own record', async (who) => {
    const { id } = person(who)
    const { roles, tenants } = await stored(id)
    const answer = await rest(`/users/${id}`, {
      ...as(who),
      method: 'PATCH',
      body: { name: who, ...allRoles() },
    })
    expect(answer.status).toBe(200)
    const args = {
      collection: 'users',
      id,
      data: allRoles(),
      user: person(who).user,
      overrideAccess: false,
    }
    await local().update(args)
    const after = await stored(id)
    expect([after.roles, after.tenants]).toEqual([roles, tenants])
  })

  test.each(rolesWithoutAdmin)('a %s can’t change, unlock or delete another user', async (who) => {
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

  test.each([...rolesWithoutAdmin, 'anonymous'])('a %s can’t create users or clinics', async (who) => {
    const token = who === 'anonymous' ? {} : as(who)
    const user: Sample = { ...createSample('users', 'nyc', world()), ...allRoles() }
    const posts: [string, Sample][] = [
      ['/users', user],
      ['/users/first-register', user],
      ['/clinics', createClinicSample(crypto.randomUUID())],
    ]
    for (const [path, body] of posts)
      expect([path, (await rest(path, { ...token, method: 'POST', body })).status]).toEqual([
        path,
        path === '/users/first-register' ? 404 : 403,
      ])
    const { totalDocs } = await payload().count({
      collection: 'users',
      where: { email: { equals: user.email as string } },
    })
    expect(totalDocs).toBe(0)
  })

  test('users can’t write the hash, token or sessions of their own record', async () => {
    const { id } = person('clinic-marketer')
    const { hash, salt, sessions } = await stored(id)
    const data = { hash: 'x', salt: 'x', resetPasswordToken: 'x', loginAttempts: -100, sessions: [] }
    await rest(`/users/${id}`, { ...as('clinic-marketer'), method: 'PATCH', body: data })
    const after = await stored(id)
    expect([after.hash, after.salt, after.sessions]).toEqual([hash, salt, sessions])
    expect(after.resetPasswordToken).not.toBe('x')
  })
}
