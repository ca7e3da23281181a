import { beforeAll, expect, test } from 'vitest'
import type { ClinicContext } from '#data/site-context.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** Sites after a shared document that they used has been moved to the trash. */
export function deletions({ local, world }: Polyclinic) {
  let site: Awaited<ReturnType<typeof load>>
  const load = async () => ({
    ...(await import('#page-types/find-page.ts')),
    ...(await import('#seo/sitemap.ts')),
    ...(await import('#data/search/find-index.ts')),
    ...(await import('#data/site-context.ts')),
    ...(await import('#data/find-clinic.ts')),
  })
  beforeAll(async () => {
    site = await load()
  })

  const visit = async (clinic: 'nyc' | 'bengaluru'): Promise<ClinicContext> => {
    const found = required(await site.findClinicById(world().clinics[clinic]))
    return site.clinicContext(found, required(found.locales[0]), false)
  }
  /** Everything that a page shows, as text. */
  const show = async (clinic: 'nyc' | 'bengaluru', path: string) =>
    JSON.stringify(await site.findPage(await visit(clinic), path.split('/').filter(Boolean)))
  const trash = (collection: string, id: string) =>
    local().update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  const link = (fields: Sample, words: string) => ({
    type: 'link',
    version: 3,
    fields,
    children: [{ type: 'text', version: 1, text: words, detail: 0, format: 0, mode: 'normal', style: '' }],
  })

  /** A page that uses a condition in every way in which a text can. */
  const createUser = (clinic: 'nyc' | 'bengaluru', { id, slug }: Sample) => {
    const document = { relationTo: 'conditions', value: id }
    const href = `/conditions/${slug}`
    return world().createDocument('pages', clinic, {
      sections: [
        {
          blockType: 'text',
          heading: 'Text',
          body: richText('Links', {
            type: 'paragraph',
            version: 1,
            children: [
              link({ linkType: 'internal', doc: document }, 'chosen words'),
              link({ linkType: 'custom', url: `${href}?from=text#top` }, 'typed words'),
            ],
          }),
        },
        {
          blockType: 'links',
          heading: 'Links',
          items: [
            { label: 'Typed entry', href },
            { label: 'Chosen entry', document },
          ],
        },
        { blockType: 'linked-list', heading: 'List', items: [{ document }] },
      ],
      ...published,
    })
  }

  test('link to it nowhere, neither by choice nor by a typed path, and keep the words', async () => {
    const condition = await world().createDocument('conditions', 'network', {
      title: 'Vanishing ache',
      ...published,
    })
    const address = `/conditions/${condition.slug}`
    const related = await world().createDocument('conditions', 'network', {
      related: [condition.id],
      ...published,
    })
    for (const clinic of ['nyc', 'bengaluru'] as const) {
      const user = await createUser(clinic, condition)
      const id = world().clinics[clinic]
      await local().update({
        collection: 'clinics',
        id,
        data: { navigation: [{ label: 'Ache', path: address }] },
      })
      const before = await show(clinic, `/${user.slug}`)
      expect(before.split(address).length, clinic).toBeGreaterThan(5)
      await trash('conditions', condition.id)
      for (const path of [`/${user.slug}`, `/conditions/${related.slug}`, '/conditions', '/find', '/'])
        expect(await show(clinic, path), `${clinic}${path}`).not.toContain(address)
      const after = await show(clinic, `/${user.slug}`)
      for (const words of ['chosen words', 'typed words']) expect(after).toContain(words)
      expect(after).not.toMatch(/Typed entry|Chosen entry/)
      expect(after).toContain('"href":"/contact"')
      expect(await site.buildSitemap(await visit(clinic))).not.toContain(address)
      expect((await site.findIndex(await visit(clinic))).search('Vanishing ache')).not.toContainEqual(
        expect.objectContaining({ path: address }),
      )
      await local().update({
        collection: 'conditions',
        id: condition.id,
        data: { deletedAt: null, ...published },
        trash: true,
      })
      expect(await show(clinic, `/${user.slug}`)).toBe(before)
      await local().update({ collection: 'clinics', id, data: { navigation: [] } })
    }
  })

  test('still link to a typed path that a redirect or a former address leads on', async () => {
    const moved = await world().createDocument('pages', 'nyc', published)
    const gone = await world().createDocument('conditions', 'network', published)
    const user = await world().createDocument('pages', 'nyc', {
      sections: [
        {
          blockType: 'links',
          heading: 'Links',
          items: [`/${moved.slug}`, `/conditions/${gone.slug}`, '/blog/feed.xml'].map((href) => ({
            label: `To ${href}`,
            href,
          })),
        },
      ],
      ...published,
    })
    await trash('conditions', gone.id)
    expect(await show('nyc', `/${user.slug}`)).not.toContain(`/conditions/${gone.slug}`)
    await world().createDocument('redirects', 'nyc', { from: `/conditions/${gone.slug}`, to: '/conditions' })
    await local().update({
      collection: 'pages',
      id: moved.id,
      data: { slug: `${moved.slug}-new`, ...published },
    })
    const shown = await show('nyc', `/${user.slug}`)
    for (const href of [`/${moved.slug}`, `/conditions/${gone.slug}`, '/blog/feed.xml'])
      expect(shown).toContain(`"href":"${href}"`)
  })
}
