import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { findPublicTargets } from '#collections/references/find-references.ts'
import { rebuildReferences } from '#collections/references/record-references.ts'
import { richText, sectionsWithLink } from '../../fixtures/world/samples.ts'
import type { Doc } from '../clients.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { documentIds } from '../reference-cases.ts'
import { required } from '../required.ts'

/** The rows that tell which document refers to which. */
export function references({ local, payload, rest, world }: Polyclinic) {
  const published = { _status: 'published' }
  let ids: ReturnType<typeof documentIds>
  beforeAll(() => {
    ids = documentIds(world(), 'nyc')
  })

  const readRows = async (where: object) => {
    const { docs } = await local().find({ collection: 'references', where, limit: 0 })
    return docs as (Doc & Row)[]
  }
  type Row = { path: string; toCollection: string; toId: string; published: boolean; draft: boolean }
  /** The rows of a document as `path -> collection:id, published, draft`. */
  const rowsOf = async (id: string) =>
    (await readRows({ fromId: { equals: id } }))
      .map(({ path, toCollection, toId, ...row }) =>
        [
          `${path} -> ${toCollection}:${toId}`,
          ...(row.published ? ['published'] : []),
          ...(row.draft ? ['draft'] : []),
        ].join(', '),
      )
      .sort()

  test('follow a page through draft, publication, a new draft, unpublishing, the trash and deletion', async () => {
    const { nyc: old, network: next } = world().shared.picture
    const { id } = await world().createDocument('pages', 'nyc', { hero: old, _status: 'draft' })
    const save = (data: object, draft = false) => local().update({ collection: 'pages', id, data, draft })
    expect(await rowsOf(id)).toEqual([`hero -> media:${old}, draft`])
    await save(published)
    expect(await rowsOf(id)).toEqual([`hero -> media:${old}, published`])
    await save({ hero: next }, true)
    const both = [`hero -> media:${old}, published`, `hero -> media:${next}, draft`].sort()
    expect(await rowsOf(id)).toEqual(both)
    await save(published)
    expect(await rowsOf(id)).toEqual([`hero -> media:${next}, published`])
    await save({ _status: 'draft' })
    expect(await rowsOf(id)).toEqual([`hero -> media:${next}, draft`])
    await save(published)
    await save({ deletedAt: new Date().toISOString() })
    expect(await rowsOf(id)).toEqual([`hero -> media:${next}, draft`])
    await local().update({ collection: 'pages', id, data: { deletedAt: null, ...published }, trash: true })
    expect(await rowsOf(id)).toEqual([`hero -> media:${next}, published`])
    await local().delete({ collection: 'pages', id })
    expect(await rowsOf(id)).toEqual([])
  })

  test('follow a version that is restored', async () => {
    const { nyc: old, network: next } = world().shared.picture
    const { id } = await world().createDocument('pages', 'nyc', { hero: old, ...published })
    await local().update({ collection: 'pages', id, data: { hero: next, ...published } })
    const where = { and: [{ parent: { equals: id } }, { 'version.hero': { equals: old } }] }
    const { docs } = await local().findVersions({ collection: 'pages', where, depth: 0 })
    await payload().restoreVersion({ collection: 'pages', id: required(docs[0]).id })
    expect(await rowsOf(id)).toEqual([`hero -> media:${old}, published`])
  })

  test('of a text are not looked for in each collection that a link may lead to', async () => {
    const doc = { relationTo: 'conditions', value: ids.condition }
    const sections = sectionsWithLink({ linkType: 'internal', doc, newTab: false })
    const { id } = await world().createDocument('pages', 'nyc', published)
    const searches = vi.spyOn(payload().db, 'find')
    await local().update({
      collection: 'pages',
      id,
      data: { sections, ...published },
    })
    const searched = searches.mock.calls.map(([{ collection }]) => collection)
    searches.mockRestore()
    expect(searched.filter((collection) => ['muscles', 'posts', 'studies'].includes(collection))).toEqual([])
  })

  test('are found in sections, in rich text of every language, in adaptations and in clinics', async () => {
    const link = (relationTo: string, value: string) => ({
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo, value } },
      children: [],
    })
    const page = await world().createDocument('pages', 'nyc', {
      sections: [
        { blockType: 'text', heading: 'A', body: richText('A', link('conditions', ids.condition)) },
        { blockType: 'muscles', heading: 'B', items: [{ muscle: ids.muscle }] },
      ],
      ...published,
    })
    const hindi = {
      sections: [{ blockType: 'text', heading: 'क', body: richText('क', link('pages', ids.page)) }],
    }
    await payload().update({
      collection: 'pages',
      id: page.id,
      locale: 'hi',
      data: { sections: [{ ...(page.sections as object[])[0], ...hindi.sections[0] }] },
    } as never)
    expect(await rowsOf(page.id)).toEqual([
      `sections.body -> conditions:${ids.condition}, published`,
      `sections.body -> pages:${ids.page}, published`,
    ])
    const adaptation = await world().createDocument('adaptations', 'nyc', {
      operations: [
        { op: 'after', at: 'in-short', content: [{ blockType: 'image', heading: 'A', image: ids.picture }] },
      ],
      ...published,
    })
    const source = (adaptation.source as { value: string }).value
    expect(await rowsOf(adaptation.id)).toEqual([
      `operations.content.image -> media:${ids.picture}, published`,
      `source -> conditions:${source}, published`,
    ])
    const { nyc } = world().clinics
    const offers = [{ treatment: ids.treatment }]
    await local().update({ collection: 'clinics', id: nyc, data: { offers, brand: { logo: ids.picture } } })
    expect(await rowsOf(nyc)).toEqual([
      `brand.logo -> media:${ids.picture}, published`,
      `offers.treatment -> treatments:${ids.treatment}, published`,
    ])
    await local().update({ collection: 'clinics', id: nyc, data: { offers: [], brand: { logo: null } } })
    expect(await rowsOf(nyc)).toEqual([])
  })

  test('lead from a path to the clinic’s own page, else to the network’s', async () => {
    const { id, slug } = await world().createDocument('pages', 'nyc', published)
    const redirect = await world().createDocument('redirects', 'nyc', { to: `/${slug}?ref=old` })
    expect(await rowsOf(redirect.id)).toEqual([`to -> pages:${id}, published`])
    const shared = await world().createDocument('redirects', 'bengaluru', { to: '/conditions/achilles-pain' })
    expect(await rowsOf(shared.id)).toEqual([`to -> conditions:${world().shared.condition}, published`])
    const foreign = await world().createDocument('redirects', 'bengaluru', { to: '/contact' })
    expect(await rowsOf(foreign.id)).toEqual([])
  })

  test('of a redirect follow a page that is renamed', async () => {
    const { id, slug } = await world().createDocument('pages', 'nyc', published)
    const redirect = await world().createDocument('redirects', 'nyc', { to: `/${slug}` })
    await local().update({ collection: 'pages', id, data: { slug: `${slug}-renamed`, ...published } })
    expect(await rowsOf(redirect.id)).toEqual([`to -> pages:${id}, published`])
  })

  test('stay as they were where a save is refused', async () => {
    const { id } = await world().createDocument('pages', 'nyc', { hero: ids.picture, ...published })
    const data = { hero: world().shared.picture.network, title: '{{no.such.token}}' }
    await expect(local().update({ collection: 'pages', id, data })).rejects.toThrow()
    expect(await rowsOf(id)).toEqual([`hero -> media:${ids.picture}, published`])
  })

  test('of other documents end where their target is deleted and the database clears their field', async () => {
    const picture = await world().createDocument('media', 'nyc')
    const page = await world().createDocument('pages', 'nyc', { hero: picture.id, ...published })
    await local().delete({ collection: 'media', id: picture.id })
    const stored = await local().findByID({ collection: 'pages', id: page.id, depth: 0 })
    expect(await rowsOf(page.id)).toEqual(stored.hero ? [`hero -> media:${picture.id}, published`] : [])
  })

  test('name what a site shows in public: the clinic’s, the network’s and those of practitioners placed there', async () => {
    const { nyc, bengaluru } = world().clinics
    const picture = async (owner: 'nyc' | 'bengaluru' | 'network') =>
      (await world().createDocument('media', owner)).id
    const [own, shared, foreign, unused, drafted, photo] = [
      await picture('nyc'),
      await picture('network'),
      await picture('bengaluru'),
      await picture('nyc'),
      await picture('nyc'),
      await picture('network'),
    ]
    await world().createDocument('pages', 'nyc', { hero: own, ...published })
    await world().createDocument('pages', 'nyc', { hero: drafted, _status: 'draft' })
    await world().createDocument('conditions', 'network', { hero: shared, ...published })
    await world().createDocument('pages', 'bengaluru', { hero: foreign, ...published })
    await world().createDocument('practitioners', 'bengaluru', {
      photo,
      placements: [{ clinic: bengaluru }, { clinic: nyc }],
      ...published,
    })
    const among = async (clinic: string | null) => {
      const found = await findPublicTargets('media', clinic, payload())
      return [own, shared, foreign, unused, drafted, photo].map((id) => found.has(id))
    }
    expect(await among(nyc)).toEqual([true, true, false, false, false, true])
    expect(await among(bengaluru)).toEqual([false, true, true, false, false, true])
    expect(await among(null)).toEqual([false, true, false, false, false, false])
  })

  describe('a document that published pages use', () => {
    const as = (who: string) => ({ token: required(world().people[who]).token })
    const trash = { method: 'PATCH', body: { deletedAt: new Date().toISOString() } }
    const uses = (who: string, of: string) => rest(`/references/uses?of=${of}`, as(who))

    test('is neither trashed nor deleted unless that is confirmed, and the refusal names the pages', async () => {
      const condition = await world().createDocument('conditions', 'network', published)
      const title = `Page about ${condition.id}`
      await world().createDocument('pages', 'nyc', {
        title,
        sections: [
          {
            blockType: 'linked-list',
            heading: 'A',
            items: [{ document: { relationTo: 'conditions', value: condition.id } }],
          },
        ],
        ...published,
      })
      const path = `/conditions/${condition.id}`
      const admin = as('network-admin')
      for (const options of [
        { ...admin, ...trash },
        { ...admin, method: 'DELETE' },
      ]) {
        const refused = await rest(path, options)
        expect([refused.status, refused.text.includes(title)]).toEqual([409, true])
      }
      const bulk = await rest(`/conditions?where[id][equals]=${condition.id}`, { ...admin, method: 'DELETE' })
      expect(bulk.text).toContain(title)
      expect((await rest(path, admin)).status).toBe(200)
      expect((await rest(`${path}?confirm=used`, { ...admin, ...trash })).status).toBe(200)
      expect((await rest(`${path}?confirm=used&trash=true`, { ...admin, method: 'DELETE' })).status).toBe(200)
    })

    test('is deleted at once where only drafts use it', async () => {
      const { id } = await world().createDocument('media', 'nyc')
      await world().createDocument('pages', 'nyc', { hero: id, _status: 'draft' })
      const answer = await rest(`/media/${id}`, { ...as('clinic-manager'), method: 'DELETE' })
      expect(answer.status).toBe(200)
    })

    test('names its users to those who may read them, and counts the others', async () => {
      const { id } = await world().createDocument('conditions', 'network', published)
      for (const owner of ['nyc', 'bengaluru'] as const) {
        await world().createDocument('testimonials', owner, {
          condition: id,
          name: `By ${owner}`,
          ...published,
        })
      }
      const marketer = await uses('clinic-marketer', `conditions:${id}`)
      expect(marketer.body.uses).toEqual([
        expect.objectContaining({
          collection: 'testimonials',
          title: 'By nyc',
          clinic: 'nyc',
          published: true,
        }),
      ])
      expect(marketer.body.elsewhere).toEqual({ documents: 1, published: 1, clinics: 1 })
      expect(marketer.text).not.toContain('By bengaluru')
      const admin = await uses('network-admin', `conditions:${id}`)
      expect((admin.body.uses as object[]).length).toBe(2)
      expect(admin.body.elsewhere).toEqual({ documents: 0, published: 0, clinics: 0 })
    })

    test('is not described to those who may not read it', async () => {
      const { id } = await world().createDocument('pages', 'bengaluru', published)
      expect((await uses('clinic-marketer', `pages:${id}`)).status).toBe(404)
      expect([404, 403]).toContain((await rest(`/references/uses?of=pages:${id}`)).status)
      expect((await uses('network-admin', 'nonsense')).status).toBe(400)
    })

    test('leaves its pages editable as drafts; publishing them names the word or the picture', async () => {
      const condition = await world().createDocument('conditions', 'network', published)
      const link = {
        type: 'link',
        version: 3,
        fields: { linkType: 'internal', doc: { relationTo: 'conditions', value: condition.id } },
        children: [
          { type: 'text', version: 1, text: 'sore heel', detail: 0, format: 0, mode: 'normal', style: '' },
        ],
      }
      const page = await world().createDocument('pages', 'nyc', {
        sections: [{ blockType: 'text', heading: 'Causes', body: richText('A', link) }],
        ...published,
      })
      await local().delete({ collection: 'conditions', id: condition.id })
      const picture = await world().createDocument('media', 'nyc', { alt: 'A blue heel' })
      const save = (body: { [name: string]: unknown }, query = '') =>
        rest(`/pages/${page.id}${query}`, { ...as('clinic-marketer'), method: 'PATCH', body })
      expect((await save({ title: 'Later' }, '?draft=true')).status).toBe(200)
      const refused = await save({ title: 'Later', ...published })
      expect([refused.status, refused.text.includes('sore heel')]).toEqual([400, true])
      await local().update({ collection: 'pages', id: page.id, data: { sections: [], hero: picture.id } })
      const deletedAt = new Date().toISOString()
      await local().update({ collection: 'media', id: picture.id, data: { deletedAt } })
      const named = await save({ title: 'Later', hero: picture.id, ...published })
      expect(named.status).toBe(400)
      expect(named.text).toContain(`“${picture.filename}” chosen here has been deleted`)
    })
  })

  describe('of a database that was filled without them', () => {
    test('are computed as each save would have', async () => {
      const names = async () =>
        (await readRows({})).map(({ id: _id, ...row }) => JSON.stringify(Object.entries(row).sort())).sort()
      const before = await names()
      const req = await createLocalReq({}, payload())
      await payload().db.deleteMany({ collection: 'references', where: {}, req })
      await rebuildReferences(payload(), req)
      expect(before.length).toBeGreaterThan(20)
      expect(await names()).toEqual(before)
    })
  })
}
