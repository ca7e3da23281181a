import { beforeAll, expect, test } from 'vitest'
import type { Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The menu of a clinic's site, as its manager changes it. */
export function menu({ payload, rest, world }: Polyclinic) {
  let paths: () => Promise<string[]>
  beforeAll(async () => {
    const { findPage } = await import('#page-types/find-page.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findClinicById } = await import('#data/find-clinic.ts')
    paths = async () => {
      const clinic = required(await findClinicById(world().clinics.nyc))
      const { shell } = (await findPage(clinicContext(clinic, 'en-US', false), [])) as {
        shell: { menu: { href: string }[] }
      }
      return shell.menu.map(({ href }) => href)
    }
  })

  const save = (navigation: Sample[]) =>
    rest(`/clinics/${world().clinics.nyc}`, {
      method: 'PATCH',
      token: required(world().people['clinic-manager']).token,
      body: { navigation },
    })
  const uniqueSlug = () => `m${crypto.randomUUID().slice(0, 8)}`

  test('keeps its default entries when an editor adds one, which follows its page, and is the default once emptied', async () => {
    const before = await paths()
    const slug = uniqueSlug()
    const page = await world().createDocument('pages', 'nyc', { slug, _status: 'published' })
    const answer = await save([{ label: 'Prices', path: `/${slug.toUpperCase()}/` }])
    expect([answer.status, answer.text]).toEqual([200, answer.text])
    expect(await paths()).toEqual([
      '/conditions',
      '/treatments',
      '/team',
      '/locations',
      '/contact',
      `/${slug}`,
    ])
    await payload().update({
      collection: 'pages',
      id: page.id,
      data: { slug: `${slug}-new`, _status: 'published' },
    })
    expect((await paths()).at(-1)).toBe(`/${slug}-new`)
    const { locations, navigation } = await payload().findByID({
      collection: 'clinics',
      id: world().clinics.nyc,
      depth: 0,
    })
    expect(locations).toHaveLength(1)
    expect(navigation?.at(-1)).toMatchObject({ label: 'Prices', path: `/${slug}-new` })
    await save([{ label: 'Old address', path: `/${slug}` }])
    expect(await paths()).toEqual([`/${slug}-new`])
    await save([])
    expect(await paths()).toEqual(before)
  })

  test('refuses an address without a page by its label, and takes drafts and other sites', async () => {
    const draft = await world().createDocument('pages', 'nyc', { _status: 'draft' })
    const refused = await save([
      { label: 'Team', path: '/team' },
      { label: 'Nothing', path: '/no-such-page' },
    ])
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('“Path” leads to /no-such-page'),
    ])
    expect(refused.text).toContain('Menu item 2')
    const taken = await save([
      { label: 'Soon', path: `/${draft.slug}` },
      { label: 'Shop', path: 'https://shop.example/' },
    ])
    expect([taken.status, taken.text]).toEqual([200, taken.text])
    await save([])
  })
}
