import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { data as recordLinks } from '#collections/data-steps/20261130_131054_links_of_shared_texts.ts'
import type { MenuPages } from '#domain/page-list/menu-page.ts'
import type { Shell } from '#ui/models.ts'
import { type Sample, sectionsWithUrl } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** The menus of a clinic's site, as its marketer changes them. */
export function menu({ local, payload, rest, world }: Polyclinic) {
  let shell: () => Promise<Shell>
  let get: Rest
  beforeAll(async () => {
    get = restCaller((await import('#app/(payload)/api/menu.ts')).GET)
    const { findPage } = await import('#page-types/find-page.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findClinicById } = await import('#data/find-clinic.ts')
    shell = async () => {
      const clinic = required(await findClinicById(world().clinics.nyc))
      const page = await findPage(clinicContext(clinic, 'en-US', false), [])
      return (page as { shell: Shell }).shell
    }
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const save = (body: Sample, who = 'clinic-marketer') =>
    rest(`/clinics/${world().clinics.nyc}`, { method: 'PATCH', token: tokenOf(who), body })
  const saved = async (body: Sample) => {
    const answer = await save(body)
    expect([answer.status, answer.text]).toEqual([200, answer.text])
  }
  /** Each entry with those below it. */
  const entries = async () =>
    (await shell()).menu.map(({ label, below }) => [label.text, ...below.map((each) => each.label.text)])
  const paths = async () =>
    (await shell()).menu.map(({ href, below }) => [href, ...below.map((each) => each.href)])
  const footer = async () => (await shell()).footerMenu.map(({ href }) => href)
  const uniqueSlug = () => `m${crypto.randomUUID().slice(0, 8)}`
  const createPage = (data: Sample = {}) =>
    world().createDocument('pages', 'nyc', { slug: uniqueSlug(), ...published, ...data })
  const empty = { navigation: [], footerNavigation: [] }

  describe('the menu of a site', () => {
    test('is the default one until a marketer writes one, and again once that is emptied', async () => {
      await saved(empty)
      const before = await paths()
      expect(before.map(([path]) => path)).toEqual(expect.arrayContaining(['/conditions', '/contact']))
      await saved({ navigation: [{ path: '/team' }, { path: '/contact', below: true }] })
      expect(await paths()).toEqual([['/team', '/contact']])
      expect(await footer()).toEqual(['/team', '/contact'])
      await saved({ footerNavigation: [{ path: '/privacy' }] })
      expect(await footer()).toEqual(['/privacy'])
      await saved(empty)
      expect([await paths(), await footer()]).toEqual([before, before.flat()])
    })

    test('follows the address and the title of a page, below another entry and in the footer too', async () => {
      const page = await createPage({ title: 'Prices' })
      const address = `/${page.slug}`
      await saved({
        navigation: [
          { path: '/team', label: 'People' },
          { path: `${address.toUpperCase()}/`, below: true },
        ],
        footerNavigation: [{ path: address }],
      })
      expect(await entries()).toEqual([['People', 'Prices']])
      const slug = uniqueSlug()
      await local().update({
        collection: 'pages',
        id: page.id,
        data: { slug, title: 'Fees', ...published },
      })
      expect(await entries()).toEqual([['People', 'Fees']])
      expect([await paths(), await footer()]).toEqual([[['/team', `/${slug}`]], [`/${slug}`]])
      const { locations, navigation } = await payload().findByID({
        collection: 'clinics',
        id: world().clinics.nyc,
        depth: 0,
      })
      expect(locations).toHaveLength(1)
      expect(navigation?.at(-1)).toMatchObject({ path: `/${slug}`, below: true })
      // By its former address, as somebody with an old link enters it.
      await saved({ navigation: [{ path: address }], footerNavigation: [] })
      expect(await paths()).toEqual([[`/${slug}`]])
      await saved(empty)
    })

    test('leaves out a page that is unpublished, keeps its entry, and shows those below it', async () => {
      const page = await createPage()
      await saved({
        navigation: [{ path: '/contact' }, { path: `/${page.slug}` }, { path: '/team', below: true }],
      })
      expect(await paths()).toEqual([['/contact'], [`/${page.slug}`, '/team']])
      const setStatus = (_status: 'draft' | 'published') =>
        local().update({ collection: 'pages', id: page.id, data: { _status } })
      await setStatus('draft')
      expect(await paths()).toEqual([['/contact'], ['/team']])
      await setStatus('published')
      expect(await paths()).toEqual([['/contact'], [`/${page.slug}`, '/team']])
      await saved(empty)
    })

    test('names a link to another site by its words, else by its host, and takes https only', async () => {
      await saved({
        navigation: [
          { path: 'https://www.shop.example/a', label: 'Shop' },
          { path: 'https://www.shop.example/b' },
        ],
      })
      expect(await entries()).toEqual([['Shop'], ['shop.example']])
      const refused = await save({ navigation: [{ path: 'http://shop.example/', label: 'Shop' }] })
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('https://')])
      expect(await entries()).toEqual([['Shop'], ['shop.example']])
      await saved(empty)
    })

    test('refuses an address without a page by the words of its entry, and takes drafts', async () => {
      const draft = await createPage({ _status: 'draft' })
      for (const name of ['navigation', 'footerNavigation']) {
        const refused = await save({
          [name]: [{ path: '/team' }, { label: 'Nothing', path: '/no-such-page' }],
        })
        expect([refused.status, refused.text]).toEqual([
          400,
          expect.stringContaining('“Nothing” leads to /no-such-page'),
        ])
        expect(refused.text).toContain(`${name === 'navigation' ? 'Menu' : 'Footer menu'} > Entry 2`)
      }
      await saved({ navigation: [{ label: 'Soon', path: `/${draft.slug}` }] })
      await saved(empty)
    })

    test('of another version than the one that was loaded is refused, and changes nothing', async () => {
      const { updatedAt } = await local().findByID({
        collection: 'clinics',
        id: world().clinics.nyc,
        depth: 0,
      })
      await saved({ navigation: [{ path: '/team' }] })
      const stale = await save({ navigation: [{ path: '/contact' }], loadedAt: updatedAt }, 'clinic-manager')
      expect(stale.status).toBe(409)
      expect(await paths()).toEqual([['/team']])
      await saved(empty)
    })
  })

  describe('the pages for a menu', () => {
    const find = async (path: string) => {
      const token = tokenOf('clinic-marketer')
      const { status, body } = await get(`/menu?clinic=${world().clinics.nyc}`, { token })
      expect(status).toBe(200)
      return required((body as unknown as MenuPages).pages.find((each) => each.path === path))
    }

    test('have the names that the site shows, and a draft its title', async () => {
      const page = await createPage({ title: 'Our prices' })
      const draft = await createPage({ title: 'Soon', _status: 'draft' })
      expect(await find(`/${page.slug}`)).toMatchObject({ name: { en: 'Our prices' }, visibility: 'shown' })
      expect(await find(`/${draft.slug}`)).toMatchObject({
        name: { en: 'Soon' },
        visibility: 'not-published',
        isUnlinked: false,
      })
      expect(await find('/contact')).toMatchObject({ name: { en: 'Contact' }, isUnlinked: false })
    })

    test('of the clinic’s own are marked until another published text leads to them', async () => {
      const { slug } = await createPage()
      const isUnlinked = async () => (await find(`/${slug}`)).isUnlinked
      expect(await isUnlinked()).toBe(true)
      await saved({ navigation: [{ path: `/${slug}` }] })
      // What a menu names is compared in the view, where it is being changed.
      expect(await isUnlinked()).toBe(true)
      const sections = sectionsWithUrl(`/${slug}`)
      const from = await createPage({ sections, _status: 'draft' })
      expect(await isUnlinked()).toBe(true)
      await local().update({ collection: 'pages', id: from.id, data: published })
      expect(await isUnlinked()).toBe(false)
      await saved(empty)
    })

    test('of the clinic’s own are found by a shared text that leads to them, by a former address too', async () => {
      const page = await createPage()
      const isUnlinked = async () => {
        const { slug } = await local().findByID({ collection: 'pages', id: page.id, depth: 0 })
        return (await find(`/${slug}`)).isUnlinked
      }
      const shared = await world().createDocument('conditions', 'network', {
        ...published,
        sections: sectionsWithUrl(`/${page.slug}?from=there#list`),
      })
      expect(await isUnlinked()).toBe(false)
      await local().update({ collection: 'pages', id: page.id, data: { slug: uniqueSlug(), ...published } })
      expect(await isUnlinked()).toBe(false)
      // As databases are that were filled before such links were recorded.
      const where = { fromId: { equals: shared.id } }
      await payload().db.deleteMany({ collection: 'references', where })
      expect(await isUnlinked()).toBe(true)
      await recordLinks(await createLocalReq({}, payload()))
      expect(await isUnlinked()).toBe(false)
      const hidden = { tenant: world().clinics.nyc, visible: false, ...published }
      const source = { relationTo: 'conditions', value: shared.id }
      await world().createDocument('adaptations', 'nyc', { ...hidden, source })
      expect(await isUnlinked()).toBe(true)
    })

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'menu'))(
      'of $ownership clinic are answered as the table says',
      async ({ ownership, allowed }) => {
        const clinic = world().clinics[ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const { status } = await get(`/menu?clinic=${clinic}`, { token })
          expect([role, status]).toEqual([role, allowed[role] === 'r' ? 200 : 403])
        }
      },
    )
  })
}
