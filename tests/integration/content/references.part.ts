import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findPublicTargets } from '#collections/references/find-references.ts'
import { rebuildReferences } from '#collections/references/record-references.ts'
import { richText } from '../../fixtures/world/samples.ts'
import type { Doc } from '../clients.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { documentIds } from '../reference-cases.ts'
import { required } from '../required.ts'

/** The rows that tell which document refers to which. */
export function references({ local, payload, world }: Polyclinic) {
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
