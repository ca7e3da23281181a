import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { env } from '#base/env.ts'
import { createPasswordLink } from '#collections/password-links/links.ts'
import { createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const newPassword = 'Quartz-Lantern-4821-river'

type Account = { id: string; email: string }

/** What is asked for beside a password. */
export function secondFactor({ rest, world, local, payload }: Polyclinic) {
  const address = () => ({ 'x-forwarded-for': `198.51.100.${crypto.randomUUID().slice(0, 8)}` })
  const post = (path: string, body: Sample, more: { token?: string; pass?: string } = {}) =>
    rest(path, {
      method: 'POST',
      body: body as never,
      token: more.token,
      headers: {
        ...address(),
        ...(more.pass && { cookie: `sign-in=${more.pass}`, origin: 'http://localhost:3000' }),
      },
    })
  const createAccount = async (role = 'clinician'): Promise<Account> => {
    const sample: Sample = { ...createSample('users', 'nyc', world()), roles: [role] }
    const { id } = await local().create({ collection: 'users', data: sample })
    return { id, email: String(sample.email) }
  }
  const signIn = async ({ email }: Account, secret = password) => {
    const answer = await post('/users/login', { email, password: secret })
    const cookies = answer.headers.getSetCookie()
    const pass = cookies.map((cookie) => /^sign-in=([^;]+);.*HttpOnly/.exec(cookie)?.[1]).find(Boolean)
    return { ...answer, pass, token: answer.body.token as string | undefined }
  }
  /** The code of an app that got the key, some steps of 30 seconds from now. */
  const codeOf = (key: unknown, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(String(key).replaceAll(' ', '')) }).generate({
      timestamp: Date.now() + steps * 30_000,
    })
  /** Sets a second factor up as the account page does. @returns the app’s key and the recovery codes */
  const setUp = async (account: Account) => {
    const token = required((await signIn(account)).token)
    const { body } = await post('/users/second-factor/set-up', { currentPassword: password }, { token })
    const confirmed = await post('/users/second-factor/confirm', { code: codeOf(body.key, -1) }, { token })
    expect(confirmed.status).toBe(200)
    return { key: body.key, token, recoveryCodes: confirmed.body.recoveryCodes as string[] }
  }
  const enter = (pass: string | undefined, code: string) =>
    post('/users/second-factor/enter', { code }, { pass: required(pass) })
  const isSignedIn = async (token: unknown) =>
    Boolean(token && (await rest('/users/me', { token: String(token) })).body.user)
  const whileRequiredOf = async (role: string, act: () => Promise<void>) => {
    env.SECOND_FACTOR_ROLES.push(role)
    try {
      await act()
    } finally {
      env.SECOND_FACTOR_ROLES.pop()
    }
  }

  test('a password alone opens no session where there is a second factor, and a code opens one once', async () => {
    const account = await createAccount()
    const { key } = await setUp(account)
    const { status, token, pass, text } = await signIn(account)
    expect([status, token, text.includes('payload-token')]).toEqual([200, undefined, false])
    expect((await enter(pass, '000000')).status).toBe(400)
    const code = codeOf(key)
    const entered = await enter(pass, code)
    expect([entered.status, await isSignedIn(entered.body.token)]).toEqual([200, true])
    expect((await enter((await signIn(account)).pass, code)).status).toBe(400)
  })

  test('a recovery code works once, in any spelling', async () => {
    const account = await createAccount()
    const { recoveryCodes } = await setUp(account)
    expect(new Set(recoveryCodes).size).toBe(10)
    const [first, second] = [required(recoveryCodes[0]), required(recoveryCodes[1])]
    const typed = first.toUpperCase().replace('-', ' ')
    expect((await enter((await signIn(account)).pass, typed)).status).toBe(200)
    expect((await enter((await signIn(account)).pass, first)).status).toBe(400)
    const parallel = await Promise.all(
      [1, 2, 3].map(async () => (await enter((await signIn(account)).pass, second)).status),
    )
    expect(parallel.sort()).toEqual([200, 400, 400])
  })

  test('neither the key nor the recovery codes are stored as they are, or readable over the API', async () => {
    const account = await createAccount()
    const { key, recoveryCodes } = await setUp(account)
    const { docs } = await local().find({
      collection: 'second-factors',
      where: { user: { equals: account.id } },
      showHiddenFields: true,
    })
    const stored = JSON.stringify(docs)
    for (const secret of [String(key).replaceAll(' ', ''), ...recoveryCodes])
      expect(stored).not.toContain(secret)
    const { token } = required(world().people['network-admin'])
    expect((await rest('/second-factors', { token })).status).toBe(403)
    expect((await rest(`/users/${account.id}`, { token })).text).not.toContain('recovery')
  })

  describe('where a role requires it', () => {
    test('it is set up while signing in, and no session is opened before', async () => {
      await whileRequiredOf('clinician', async () => {
        const account = await createAccount()
        const { token, pass } = await signIn(account)
        expect(token).toBeUndefined()
        const begun = await post('/users/second-factor/begin', {}, { pass: required(pass) })
        expect(begun.body).toMatchObject({ uri: expect.stringContaining('otpauth://totp/') })
        expect((await enter(pass, '123456')).status).toBe(400)
        const entered = await enter(pass, codeOf(begun.body.key))
        expect(entered.body).toMatchObject({ recoveryCodes: expect.any(Array), token: expect.any(String) })
        const removed = await post(
          '/users/second-factor/remove',
          { currentPassword: password },
          { token: String(entered.body.token) },
        )
        expect([removed.status, removed.text]).toEqual([400, expect.stringContaining('Your role requires')])
        const next = await signIn(account)
        expect(
          (await post('/users/second-factor/begin', {}, { pass: required(next.pass) })).body,
        ).not.toHaveProperty('key')
      })
    })

    test('a link for a password opens no session either', async () => {
      await whileRequiredOf('network-admin', async () => {
        const account = await createAccount('network-admin')
        const token = (await createPasswordLink(payload(), account.id, 1)).split('/').at(-1)
        const answer = await post('/users/reset-password', { token, password: newPassword })
        const cookies = answer.headers.getSetCookie().join()
        expect([answer.status, answer.body.token]).toEqual([200, undefined])
        expect(cookies).toMatch(/sign-in=/)
        expect(cookies).not.toMatch(/payload-token=/)
        const pass = /sign-in=([^;]+)/.exec(cookies)?.[1]
        const begun = await post('/users/second-factor/begin', {}, { pass: required(pass) })
        expect((await enter(pass, codeOf(begun.body.key))).status).toBe(200)
        await local().delete({ collection: 'users', id: account.id })
      })
    })
  })

  describe('a pass between the two factors', () => {
    test('is worth nothing by itself, when changed, after a new password or for a disabled account', async () => {
      const account = await createAccount()
      const { key } = await setUp(account)
      const { pass } = await signIn(account)
      const cookie = `payload-token=${pass}`
      const me = await rest('/users/me', { headers: { cookie, origin: 'http://localhost:3000' } })
      expect(me.body.user).toBeNull()
      const [body] = required(pass).split('.')
      expect((await enter(`${body}.${'A'.repeat(43)}`, codeOf(key))).status).toBe(401)
      await local().update({ collection: 'users', id: account.id, data: { password: newPassword } })
      expect((await enter(pass, codeOf(key))).status).toBe(401)
      const fresh = await signIn(account, newPassword)
      await local().update({ collection: 'users', id: account.id, data: { disabled: true } })
      expect((await enter(fresh.pass, codeOf(key))).status).toBe(401)
    })

    test('lets codes be guessed a few times only', async () => {
      const account = await createAccount()
      await setUp(account)
      const { pass } = await signIn(account)
      const statuses: number[] = []
      for (let attempt = 0; attempt < 7; attempt += 1) {
        const headers = {
          cookie: `sign-in=${pass}`,
          origin: 'http://localhost:3000',
          'x-forwarded-for': '198.51.100.9',
        }
        const body = { code: String(attempt).padStart(6, '0') }
        statuses.push((await rest('/users/second-factor/enter', { method: 'POST', body, headers })).status)
      }
      expect(statuses.slice(-2)).toEqual([429, 429])
    })
  })

  test('is removed by its user with the password, and by a network admin for a lost phone', async () => {
    const [own, lost] = [await createAccount(), await createAccount()]
    const { token } = await setUp(own)
    const remove = (body: Sample) => post('/users/second-factor/remove', body, { token })
    expect((await remove({})).status).toBe(400)
    expect((await remove({ currentPassword: 'wrong' })).status).toBe(400)
    expect((await remove({ currentPassword: password })).status).toBe(200)
    expect(await isSignedIn((await signIn(own)).token)).toBe(true)
    await setUp(lost)
    const removeOther = (who: string) =>
      post(
        `/users/${lost.id}/second-factor/remove`,
        { currentPassword: password },
        { token: required(world().people[who]).token },
      )
    for (const who of ['network-editor', 'clinic-manager', 'nobody'])
      expect([who, (await removeOther(who)).status]).toEqual([who, 403])
    expect((await removeOther('network-admin')).status).toBe(200)
    expect(await isSignedIn((await signIn(lost)).token)).toBe(true)
  })
}
