import { describe, expect, test } from 'vitest'
import { createSample, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const origin = 'http://localhost:3000'

/** Which user a request is authenticated as. */
export function sessions({ rest, world, local, payload }: Polyclinic) {
  const login = (email: string, password: string) =>
    rest('/users/login', { method: 'POST', body: { email, password } })

  describe('the session cookie', () => {
    const me = async (headers: Record<string, string>) => {
      const cookie = `payload-token=${required(world().people['network-admin']).token}`
      return (await rest('/users/me', { headers: { cookie, ...headers } })).body.user
    }

    test('authenticates only requests from the panel’s own pages', async () => {
      expect(await me({ origin })).toMatchObject({ roles: ['network-admin'] })
      expect(await me({ 'sec-fetch-site': 'same-origin' })).toBeTruthy()
      for (const foreign of [
        'https://evil.example',
        'http://nyc.localhost:3000',
        'http://localhost:3001',
        'null',
      ])
        expect([foreign, await me({ origin: foreign })]).toEqual([foreign, null])
      expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeNull()
    })

    test('allows no write from another site’s page', async () => {
      const { id, token } = required(world().people['network-admin'])
      const headers = { cookie: `payload-token=${token}`, origin: 'https://evil.example' }
      const answer = await rest(`/users/${id}`, { method: 'PATCH', headers, body: { name: 'Mallory' } })
      expect(answer.status).toBe(403)
    })

    test('is HttpOnly and SameSite', async () => {
      const user = createSample('users', 'nyc', world())
      await local().create({ collection: 'users', data: user })
      const { headers } = await login(String(user.email), String(user.password))
      expect(headers.get('set-cookie')).toMatch(/HttpOnly/i)
      expect(headers.get('set-cookie')).toMatch(/SameSite=Lax/i)
    })
  })

  test('other origins are not allowed by CORS', async () => {
    const allowed = async (from: string) =>
      (await rest('/users/me', { headers: { origin: from } })).headers.get('access-control-allow-origin')
    expect(await allowed(origin)).toBe(origin)
    expect(await allowed('https://evil.example')).toBeNull()
  })

  test('a forged, changed or unsigned token authenticates nobody', async () => {
    const [head, body, signature] = required(world().people['clinic-marketer']).token.split('.')
    const claims = JSON.parse(Buffer.from(required(body), 'base64url').toString())
    const admin = { ...claims, id: required(world().people['network-admin']).id }
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const none = encode({ alg: 'none', typ: 'JWT' })
    for (const token of [
      `${head}.${encode(admin)}.${signature}`,
      `${none}.${encode(admin)}.`,
      `${head}.${body}.`,
    ])
      expect((await rest('/users/me', { token })).body.user).toBeNull()
  })

  test('a session ends on sign-out, and a revoked role stops working at once', async () => {
    const user: Sample = { ...createSample('users', 'nyc', world()), roles: ['network-editor'] }
    const { id } = await local().create({ collection: 'users', data: user })
    const { body } = await login(String(user.email), String(user.password))
    const token = String(body.token)
    const createPost = () =>
      rest('/posts?draft=true', { token, method: 'POST', body: createSample('posts', 'network', world()) })
    expect((await createPost()).status).toBe(201)
    await payload().update({ collection: 'users', id, data: { roles: [] } })
    expect((await createPost()).status).toBe(403)
    await rest('/users/logout', { token, method: 'POST' })
    expect((await rest('/users/me', { token })).body.user).toBeNull()
  })

  describe('the list of one’s own sessions', () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'
    const signInWith = async (email: string, secret: string, agent: string) => {
      const body = { email, password: secret }
      const headers = { 'user-agent': agent }
      return String((await rest('/users/login', { method: 'POST', body, headers })).body.token)
    }

    test('names each browser, and signing out elsewhere ends all others at once', async () => {
      const user: Sample = createSample('users', 'nyc', world())
      const { id } = await local().create({ collection: 'users', data: { ...user, roles: ['clinician'] } })
      const [email, secret] = [String(user.email), String(user.password)]
      const other = await signInWith(email, secret, 'curl/8')
      const token = await signInWith(email, secret, firefox)
      const list = async () => (await rest('/users/sessions', { token })).body.sessions
      expect(await list()).toMatchObject([
        { device: 'Firefox on Linux', isThis: true },
        { device: 'a program', isThis: false },
      ])
      const answer = await rest('/users/sign-out-elsewhere', { token, method: 'POST' })
      expect([answer.status, answer.body.message]).toEqual([200, 'Signed out of 1 other session.'])
      expect(await list()).toMatchObject([{ device: 'Firefox on Linux', isThis: true }])
      expect((await rest('/users/me', { token: other })).body.user).toBeNull()
      const stored = await local().findByID({ collection: 'users', id })
      expect(stored.roles).toEqual(['clinician'])
    })

    test('is nobody’s without a session', async () => {
      for (const [method, path] of [
        ['GET', '/users/sessions'],
        ['POST', '/users/sign-out-elsewhere'],
      ] as const)
        expect([path, (await rest(path, { method })).status]).toEqual([path, 403])
    })
  })
}
