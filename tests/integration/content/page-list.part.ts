import { beforeAll, describe, expect, test } from 'vitest'
import type {
  ClinicOverview,
  DocumentOverview,
  DocumentPages,
  PageList,
  PageRow,
} from '#domain/page-list/page-row.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** The list of all pages of a clinic's site, as its editors see it in the panel. */
export function pageList({ local, world }: Polyclinic) {
  let get: Rest
  beforeAll(async () => {
    const { GET } = await import('#app/(payload)/api/page-list.ts')
    get = restCaller(GET)
    for (const id of Object.values(world().clinics))
      await local().update({ collection: 'clinics', id, data: { status: 'live' } })
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const list = async (who = 'clinic-marketer', clinic = world().clinics.nyc) => {
    const { status, body } = await get(`/page-list?clinic=${clinic}`, { token: tokenOf(who) })
    expect(status).toBe(200)
    return body as unknown as PageList
  }
  const find = async (id: string): Promise<PageRow | undefined> =>
    (await list()).pages.find(({ document }) => document?.id === id)

  const sections = [{ blockType: 'text', key: 'overview', heading: 'Heels', body: richText('A sore heel.') }]
  const createShared = () => world().createDocument('conditions', 'network', { ...published, sections })
  const adapt = (source: string, more: Sample) =>
    world().createDocument('adaptations', 'nyc', {
      source: { relationTo: 'conditions', value: source },
      title: null,
      ...published,
      ...more,
    })
  const inOurWords = { op: 'retitle', at: 'overview', heading: 'Your heels' }

  test('a shared page is as shared until the clinic changes it, and then says in how many places', async () => {
    const { id, slug } = await createShared()
    expect(await find(id)).toMatchObject({
      kind: 'shared',
      path: `/conditions/${slug}`,
      address: expect.stringContaining(`/conditions/${slug}`),
      visibility: 'shown',
      changes: 0,
      adaptation: null,
      problems: {},
    })
    const { id: adaptation } = await adapt(id, { operations: [inOurWords], title: 'Heels' })
    expect(await find(id)).toMatchObject({ adaptation, changes: 2, problems: {}, title: 'Heels' })
  })

  test('a page whose shared text has changed below a change of ours needs attention until ours is taken back', async () => {
    const { id } = await createShared()
    const { id: adaptation } = await adapt(id, { operations: [inOurWords] })
    await local().update({
      collection: 'conditions',
      id,
      data: { sections: sections.map((each) => ({ ...each, heading: 'Both heels' })) },
    })
    expect((await find(id))?.problems).toEqual({ outdated: 1 })
    const { body } = await get('/page-list', { token: tokenOf('network-editor') })
    const clinics = body.clinics as ClinicOverview[]
    expect(clinics.find((clinic) => clinic.id === world().clinics.nyc)?.pages.outdated).toBeGreaterThan(0)
    await local().update({ collection: 'adaptations', id: adaptation, data: { operations: [] } })
    expect((await find(id))?.problems).toEqual({})
  })

  test('the network sees each shared page at every clinic, and where it needs attention', async () => {
    const { nyc, bengaluru } = world().clinics
    const { id, slug } = await createShared()
    const { id: adaptation } = await adapt(id, { operations: [inOurWords] })
    await local().update({
      collection: 'conditions',
      id,
      data: { sections: sections.map((each) => ({ ...each, heading: 'Both heels' })) },
    })
    const token = tokenOf('network-editor')
    const { documents } = (await get('/page-list', { token })).body as { documents: DocumentOverview[] }
    expect(documents.find(({ document }) => document.id === id)).toMatchObject({
      path: `/conditions/${slug}`,
      adapted: 1,
      hidden: 0,
      attention: 1,
    })
    const own = Object.entries(world().documents).find(([name]) => name === 'conditions nyc published')
    expect(documents.map(({ document }) => document.id)).not.toContain(own?.[1])
    const pagesFor = async (who: string) =>
      (await get(`/page-list?of=conditions:${id}`, { token: tokenOf(who) })).body as unknown as DocumentPages
    const { pages } = await pagesFor('network-editor')
    expect(pages.find(({ clinic }) => clinic.id === nyc)).toMatchObject({
      state: 'changed',
      adaptation,
      attention: 1,
      address: expect.stringContaining(`/conditions/${slug}`),
    })
    expect(pages.find(({ clinic }) => clinic.id === bengaluru)).toMatchObject({
      state: 'as-shared',
      attention: 0,
    })
    expect((await pagesFor('clinic-marketer')).pages.map(({ clinic }) => clinic.id)).toEqual([nyc])
    const refused = await get(`/page-list?of=conditions:${own?.[1]}`, {
      token: tokenOf('clinic-marketer bengaluru'),
    })
    expect(refused.status).toBe(403)
  })

  test('a hidden page has no address, and an unpublished change of ours changes nothing but a mark', async () => {
    const hidden = await createShared()
    await adapt(hidden.id, { visible: false })
    expect(await find(hidden.id)).toMatchObject({ visibility: 'hidden', address: null })
    const edited = await createShared()
    const { id } = await adapt(edited.id, { operations: [inOurWords] })
    await local().update({ collection: 'adaptations', id, draft: true, data: { visible: false } })
    expect(await find(edited.id)).toMatchObject({ visibility: 'shown', changes: 1, hasDraft: true })
  })

  test('the list has the clinic’s own documents, drafts too, and nothing of another clinic’s', async () => {
    const { pages } = await list()
    const documents = new Set(pages.map(({ document }) => document?.id))
    const own = ['pages', 'posts', 'practitioners', 'conditions'].flatMap((collection) =>
      ['published', 'draft'].map((state) => world().documents[`${collection} nyc ${state}`]),
    )
    const others = Object.entries(world().documents).filter(([name]) => name.includes(' bengaluru '))
    for (const id of own) expect(documents).toContain(id)
    for (const [name, id] of others) expect([name, documents.has(id)]).toEqual([name, false])
    const trashed = Object.entries(world().documents).filter(([name]) => name.endsWith(' trashed'))
    for (const [name, id] of trashed) expect([name, documents.has(id)]).toEqual([name, false])
    expect(pages.find(({ document }) => document?.id === world().documents['pages nyc draft'])).toMatchObject(
      { kind: 'page', visibility: 'not-published', address: null },
    )
  })

  test('every page made by the site and every location has its address', async () => {
    const paths = (await list()).pages.filter(({ address }) => address).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/', '/contact', '/privacy', '/conditions', '/site-map']))
    expect(paths.some((path) => path.startsWith('/locations/'))).toBe(true)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('only a site with several languages says which of them a page lacks', async () => {
    const { id } = await createShared()
    expect((await find(id))?.missingLanguages).toEqual([])
    const { pages } = await list('clinic-marketer bengaluru', world().clinics.bengaluru)
    expect(pages.find(({ document }) => document?.id === id)?.missingLanguages).toHaveLength(1)
  })

  test('a page says who changed it last', async () => {
    const { id } = required(
      (await list()).pages.find(({ document }) => document?.collection === 'pages')?.document,
    )
    const { user } = required(world().people['clinic-marketer'])
    await local().update({ collection: 'pages', id, data: { answer: 'New.' }, user })
    expect((await find(id))?.changedBy).toBe(user.name)
  })

  describe('the access', () => {
    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'page-list'))(
      'to $ownership clinic is as the table says',
      async (row) => {
        const clinic = world().clinics[row.ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const { status } = await get(`/page-list?clinic=${clinic}`, { token })
          expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
        }
      },
    )

    test('a user is told of the clinics that they work for', async () => {
      const clinicsOf = async (who: string) =>
        ((await get('/page-list', { token: tokenOf(who) })).body.clinics as ClinicOverview[]).map(
          ({ id }) => id,
        )
      const { nyc, bengaluru } = world().clinics
      expect(await clinicsOf('clinic-marketer')).toEqual([nyc])
      expect(await clinicsOf('clinician')).toEqual(expect.arrayContaining([nyc, bengaluru]))
      expect(await clinicsOf('nobody')).toEqual([])
      expect((await get('/page-list')).status).toBe(403)
    })
  })
}
