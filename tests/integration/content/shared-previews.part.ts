import { beforeAll, describe, expect, test } from 'vitest'
import { signPreviewPass, signSharedPass } from '#base/preview-pass.ts'
import type { Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** Links that show one draft to somebody without an account. */
export function sharedPreviews({ local, rest, world }: Polyclinic) {
  let links: typeof import('#data/previews/shared-links.ts')
  let share: Rest
  beforeAll(async () => {
    links = await import('#data/previews/shared-links.ts')
    share = restCaller((await import('#app/(payload)/api/share-preview.ts')).POST)
  })
  const tokenOf = (who: string) => required(world().people[who]).token
  const make = async (collection: string, id: string, who = 'clinic-marketer') => {
    const body = { collection, id, clinic: world().clinics.nyc }
    const answer = await share('/share-preview', { method: 'POST', body, token: tokenOf(who) })
    expect(answer.status).toBe(200)
    return required(new URL(String(answer.body.address)).searchParams.get('shared'))
  }
  const exchange = (link: string, clinic: string = world().clinics.nyc) =>
    links.exchangeSharedLink(link, clinic)
  const see = (pass: string | undefined, path?: string, clinic: string = world().clinics.nyc) =>
    links.findSharedDraft(pass, clinic, path)
  const createPage = async (more: Sample = {}) => {
    const page = await world().createDocument('pages', 'nyc', { _status: 'draft', title: 'Unseen', ...more })
    return { id: page.id, path: `/${page.slug}` }
  }

  test('a link is exchanged once, for a pass to the one draft on its own page', async () => {
    const { id, path } = await createPage()
    const link = await make('pages', id)
    const exchanged = await Promise.all([exchange(link), exchange(link)])
    const [opened, ...others] = exchanged.filter((each) => each !== null)
    expect(others).toEqual([])
    const { pass } = required(opened)
    expect(await see(pass, path)).toEqual({ collection: 'pages', id })
    for (const other of ['/', '/contact', `${path}/more`]) expect(await see(pass, other)).toBe(false)
    expect(await exchange(link)).toBeNull()
  })

  test('whoever has the pass sees that draft, and no other', async () => {
    const { id } = await createPage()
    const other = await createPage()
    const { reader } = await import('#data/reader.ts')
    const { findClinicById } = await import('#data/find-clinic.ts')
    const site = required(await findClinicById(world().clinics.nyc))
    const { pass } = required(await exchange(await make('pages', id)))
    const shared = reader({ site, locale: 'en-US', draft: await see(pass) })
    const seen = new Set((await shared.find('pages')).map((row) => row.id))
    expect([seen.has(id), seen.has(other.id)]).toEqual([true, false])
    expect((await shared.find('posts')).map((row) => row.id)).not.toContain(
      world().documents['posts nyc draft'],
    )
    const publicly = reader({ site, locale: 'en-US', draft: false })
    expect((await publicly.find('pages')).map((row) => row.id)).not.toContain(id)
  })

  test('the draft of a published page replaces it', async () => {
    const page = await world().createDocument('pages', 'nyc', { ...published, title: 'Before' })
    await local().update({ collection: 'pages', id: page.id, draft: true, data: { title: 'After' } })
    const { reader } = await import('#data/reader.ts')
    const { findClinicById } = await import('#data/find-clinic.ts')
    const site = required(await findClinicById(world().clinics.nyc))
    const { pass } = required(await exchange(await make('pages', page.id)))
    const row = await reader({ site, locale: 'en-US', draft: await see(pass) }).findBySlug(
      'pages',
      String(page.slug),
    )
    expect(JSON.stringify(row?.title)).toContain('After')
  })

  describe('nothing is seen', () => {
    test('with another clinic’s link, which that does not use up', async () => {
      const { id, path } = await createPage()
      const link = await make('pages', id)
      expect(await exchange(link, world().clinics.bengaluru)).toBeNull()
      const { pass } = required(await exchange(link))
      expect(await see(pass, path, world().clinics.bengaluru)).toBe(false)
    })

    test('with a forged link or pass', async () => {
      const { id } = await createPage()
      const link = await make('pages', id)
      const [row = ''] = link.split('.')
      for (const forged of ['', row, `${row}.`, `${row}.forged`, `unknown.${link.split('.')[1]}`])
        expect(await exchange(forged), forged).toBeNull()
      const until = Date.now() + 10_000
      const clinic = world().clinics.nyc
      const [body = ''] = signSharedPass({ link: row, clinic, until }).split('.')
      const editors = signPreviewPass({ user: row, session: '', password: '', clinic, until })
      for (const forged of [undefined, '', body, `${body}.x`, editors]) expect(await see(forged)).toBe(false)
    })

    test('after the link has expired, or has been revoked by an editor of the clinic', async () => {
      const { id, path } = await createPage()
      const [link, late] = [await make('pages', id), await make('pages', id)]
      const [row = ''] = link.split('.')
      const [lateRow = ''] = late.split('.')
      const { pass } = required(await exchange(link))
      const remove = (who: string) => rest(`/preview-links/${row}`, { method: 'DELETE', token: tokenOf(who) })
      expect((await remove('clinic-marketer bengaluru')).status).not.toBe(200)
      expect(await see(pass, path)).not.toBe(false)
      expect((await remove('clinic-manager')).status).toBe(200)
      expect(await see(pass, path)).toBe(false)
      const past = new Date(Date.now() - 1000).toISOString()
      await local().update({ collection: 'preview-links', id: lateRow, data: { until: past } })
      expect(await exchange(late)).toBeNull()
      expect(
        await see(signSharedPass({ link: lateRow, clinic: world().clinics.nyc, until: Date.now() + 9e5 })),
      ).toBe(false)
    })
  })

  test('a link, and what it has opened, end with the role or the account of whoever made it', async () => {
    const { id, path } = await createPage()
    const { user, email } = required(world().people['clinic-marketer'])
    const { clinics } = world()
    const makeUser = (more: Sample) =>
      local().update({ collection: 'users', id: String(user.id), data: more })
    const [opened, unopened] = [await make('pages', id), await make('pages', id)]
    const { pass } = required(await exchange(opened))
    const before = await local().findByID({ collection: 'users', id: String(user.id), depth: 0 })
    for (const left of [
      { disabled: true },
      { tenants: [{ tenant: clinics.bengaluru, roles: ['clinic-marketer'] }] },
    ]) {
      await makeUser(left)
      expect([email, await see(pass, path), await exchange(unopened)]).toEqual([email, false, null])
      await makeUser({ disabled: false, tenants: before.tenants, sessions: before.sessions })
      expect(await see(pass, path)).toEqual({ collection: 'pages', id })
    }
    expect(await exchange(unopened)).not.toBeNull()
  })

  test('the list of links names no code', async () => {
    const { id } = await createPage()
    await make('pages', id)
    const { text, body } = await rest(`/preview-links?where[ofId][equals]=${id}`, {
      token: tokenOf('clinic-marketer'),
    })
    expect(body.totalDocs).toBe(1)
    expect(text).not.toContain('codeHash')
  })

  test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'share-preview'))(
    'a draft of $ownership clinic is shared by whom the table says',
    async (row) => {
      const clinic = row.ownership === 'own' ? 'nyc' : 'bengaluru'
      const id = required(world().documents[`pages ${clinic} draft`])
      for (const role of roles) {
        const token = role === 'anonymous' ? undefined : tokenOf(role)
        const body = { collection: 'pages', id }
        const { status } = await share('/share-preview', { method: 'POST', body, token })
        const refused = role === 'anonymous' ? 401 : 403
        expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : refused])
      }
    },
  )
}
