import { beforeAll, describe, expect, test } from 'vitest'
import { createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const newPassword = 'Quartz-Lantern-4821-river'

type Editor = { id: string; email: string; token: string }

/** The addresses of previews, which the panel's buttons link to, and the passes that open them. */
export function previews({ payload, local, rest, world }: Polyclinic) {
  let passes: typeof import('#data/previews/preview-pass.ts')
  beforeAll(async () => {
    passes = await import('#data/previews/preview-pass.ts')
  })
  const headers = () => ({ 'x-forwarded-for': `192.0.2.${crypto.randomUUID().slice(0, 8)}` })
  const signIn = async (email: string) => {
    const body = { email, password }
    return String((await rest('/users/login', { method: 'POST', body, headers: headers() })).body.token)
  }
  const createEditor = async (): Promise<Editor> => {
    const tenants = [{ tenant: world().clinics.nyc, roles: ['clinic-marketer'] }]
    const sample: Sample = { ...createSample('users', 'nyc', world()), tenants }
    const { id } = await local().create({ collection: 'users', data: sample })
    const email = String(sample.email)
    return { id, email, token: await signIn(email) }
  }
  const find = async (token: string, collection: string | null, id: string | null) => {
    const { findPreview } = await import('#data/previews/find-preview.ts')
    const { user } = await payload().auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
    return findPreview(required(user), { collection, id, path: '/stories', clinic: world().clinics.nyc })
  }
  const createLink = async ({ token }: Editor) => {
    const preview = await find(token, null, null)
    return 'pass' in preview ? preview.pass : expect.fail(preview.problem)
  }
  const exchange = (link: string, clinic: string = world().clinics.nyc) =>
    passes.exchangeLinkPass(link, clinic)
  const open = (pass: string | null) => passes.findDraftAccess(pass ?? undefined, world().clinics.nyc)
  const createFrame = async ({ id, token }: Editor) => {
    const { user } = await payload().auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
    const session = String((user as { _sid?: string } | null)?._sid)
    return passes.createFramePass(id, session, world().clinics.nyc)
  }
  const openFrame = async (pass: string | null) =>
    (await import('#data/frames/frame-pass.ts')).findFrameAccess(pass)
  const save = (id: string, token: string, data: Sample) =>
    rest(`/users/${id}`, {
      method: 'PATCH',
      token,
      body: { ...data, currentPassword: password },
      headers: headers(),
    })

  test('a document that has none, or of a collection that does not exist, has no preview', async () => {
    const { id, email } = required(world().people['network-admin'])
    const token = await signIn(email)
    for (const collection of ['nonsense', 'users', 'constructor', '__proto__'])
      expect(await find(token, collection, id), collection).toHaveProperty('problem')
    expect(await find(token, 'conditions', world().shared.condition)).toHaveProperty('pass')
  })

  describe('the link of a preview', () => {
    test('is exchanged for a pass once, also by several requests at the same time', async () => {
      const link = await createLink(await createEditor())
      const exchanged = await Promise.all([exchange(link), exchange(link), exchange(link)])
      const taken = exchanged.filter((pass) => pass !== null)
      expect(taken).toHaveLength(1)
      expect(await open(required(taken[0]))).toBe('clinic')
      expect(await exchange(link)).toBeNull()
    })

    test('is no pass itself, and no pass is a link', async () => {
      const link = await createLink(await createEditor())
      expect(await open(link)).toBe(false)
      expect(await exchange(required(await exchange(link)))).toBeNull()
    })

    test('opens the drafts of one page, and does not follow its editor around the site', async () => {
      const pass = required(await exchange(await createLink(await createEditor())))
      const at = (path: string) => passes.findPageDraftAccess(pass, world().clinics.nyc, path)
      expect(await at('/stories')).toBe('clinic')
      expect(await at('/stories/')).toBe('clinic')
      for (const path of ['/', '/contact', '/stories/more']) expect(await at(path), path).toBe(false)
    })

    test('is of no use at another clinic, which does not use it up', async () => {
      const link = await createLink(await createEditor())
      expect(await exchange(link, world().clinics.bengaluru)).toBeNull()
      expect(await exchange(link)).not.toBeNull()
    })
  })

  describe('a pass and an unused link end', () => {
    const admin = () => required(world().people['network-admin'])
    test.each<[string, (editor: Editor) => Promise<{ status: number }>]>([
      ['with a new password', ({ id, token }) => save(id, token, { password: newPassword })],
      [
        'when the user is disabled',
        async ({ id }) => save(id, await signIn(admin().email), { disabled: true }),
      ],
      [
        'when the user is deleted',
        async ({ id }) => rest(`/users/${id}`, { method: 'DELETE', token: await signIn(admin().email) }),
      ],
      ['when the user signs out', ({ token }) => rest('/users/logout', { method: 'POST', token })],
      [
        'when the user signs out everywhere else',
        async ({ email }) =>
          rest('/users/sign-out-elsewhere', { method: 'POST', token: await signIn(email) }),
      ],
    ])('%s, as does the frame of the editor', async (_, act) => {
      const editor = await createEditor()
      const [pass, link] = [await exchange(await createLink(editor)), await createLink(editor)]
      const frame = await createFrame(editor)
      expect([await open(pass), (await openFrame(frame))?.draft]).toEqual(['clinic', 'clinic'])
      expect((await act(editor)).status).toBe(200)
      expect([await open(pass), await exchange(link), await openFrame(frame)]).toEqual([false, null, null])
    })

    test('for a clinic in which the user has no role any more', async () => {
      const editor = await createEditor()
      const pass = await exchange(await createLink(editor))
      await local().update({ collection: 'users', id: editor.id, data: { tenants: [] } })
      expect(await open(pass)).toBe(false)
    })
  })
}
