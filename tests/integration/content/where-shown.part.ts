import { beforeAll, describe, expect, test } from 'vitest'
import type { Impact, Showing } from '#domain/page-list/showing.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** Where a document shows, and what publishing its draft changes there. */
export function whereShown({ local, world }: Polyclinic) {
  let whereShownOf: Rest
  let impactOf: Rest
  let receiptOf: Rest
  beforeAll(async () => {
    whereShownOf = restCaller((await import('#app/(payload)/api/where-shown.ts')).GET)
    receiptOf = restCaller((await import('#app/(payload)/api/receipt.ts')).GET)
    impactOf = restCaller((await import('#app/(payload)/api/impact.ts')).GET)
    for (const id of Object.values(world().clinics))
      await local().update({ collection: 'clinics', id, data: { status: 'live' } })
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const showings = async (of: string, who = 'network-editor') => {
    const { status, body } = await whereShownOf(`/where-shown?of=${of}`, { token: tokenOf(who) })
    expect(status).toBe(200)
    return body.showings as Showing[]
  }
  const impact = async (collection: string, id: string, who = 'network-editor') => {
    const { status, body } = await impactOf(`/impact?collection=${collection}&id=${id}`, {
      token: tokenOf(who),
    })
    expect(status).toBe(200)
    return body as unknown as Impact
  }

  const sections = (heading: string) => [
    { blockType: 'text', key: 'overview', heading, body: richText('A sore heel.') },
  ]
  const createShared = (more: Sample = {}) =>
    world().createDocument('conditions', 'network', { ...published, sections: sections('Heels'), ...more })
  const adapt = (source: string, more: Sample) =>
    world().createDocument('adaptations', 'nyc', {
      source: { relationTo: 'conditions', value: source },
      ...published,
      ...more,
    })
  const saveDraft = (collection: string, id: string, data: Sample) =>
    local().update({ collection, id, draft: true, data: { ...data, _status: 'draft' } })

  test('a shared page shows at every live clinic, as each has made of it, and to a clinic’s editor at that clinic', async () => {
    const { nyc, bengaluru } = world().clinics
    const { id, slug } = await createShared()
    const { id: adaptation } = await adapt(id, { title: 'Your heels' })
    const found = await showings(`conditions:${id}`)
    expect(found.find(({ clinic }) => clinic.id === nyc)).toMatchObject({
      state: 'changed',
      adaptation,
      title: 'Your heels',
      address: expect.stringContaining(`/conditions/${slug}`),
    })
    expect(found.find(({ clinic }) => clinic.id === bengaluru)).toMatchObject({ state: 'as-shared' })
    const own = await showings(`conditions:${id}`, 'clinic-marketer')
    expect(own.map(({ clinic }) => clinic.id)).toEqual([nyc])
    await local().update({ collection: 'adaptations', id: adaptation, data: { visible: false } })
    const hidden = (await showings(`conditions:${id}`, 'clinic-marketer'))[0]
    expect(hidden).toMatchObject({ state: 'hidden', address: null })
  })

  test('a study and a picture show on the pages of the documents that refer to them', async () => {
    const { shared } = world()
    const paths = async (of: string) => (await showings(of)).map(({ path }) => path)
    expect(await paths(`studies:${shared.study}`)).toContain('/conditions/achilles-pain')
    expect(await paths(`media:${shared.picture.network}`)).toContain('/conditions/achilles-pain')
  })

  test('publishing a draft changes the document’s pages, and makes changes outdated that were written against its text', async () => {
    const { id } = await createShared()
    const { id: adaptation } = await adapt(id, {
      operations: [{ op: 'retitle', at: 'overview', heading: 'Your heels' }],
    })
    expect(await impact('conditions', id)).toMatchObject({ changes: false, pages: [] })
    await saveDraft('conditions', id, { sections: sections('Both heels') })
    const found = await impact('conditions', id)
    expect(found).toMatchObject({ changes: true, reachesLists: false })
    expect(found.differences).toContain('section')
    expect(found.pages.map(({ clinic }) => clinic.id)).toEqual(
      expect.arrayContaining(Object.values(world().clinics)),
    )
    expect(found.outdated).toEqual([{ adaptation, clinic: expect.any(String), changes: 1 }])
    await saveDraft('conditions', id, { sections: sections('Heels'), title: 'Heels' })
    expect(await impact('conditions', id)).toMatchObject({ reachesLists: true, outdated: [] })
  })

  test('publishing an adaptation changes the page of its own clinic', async () => {
    const { id } = await createShared()
    const { id: adaptation } = await adapt(id, {})
    await saveDraft('adaptations', adaptation, { title: 'Your heels' })
    const { pages, differences } = await impact('adaptations', adaptation, 'clinic-marketer')
    expect(differences).toBe('title changed')
    expect(pages.map(({ clinic }) => clinic.id)).toEqual([world().clinics.nyc])
  })

  describe('the receipt of a publication', () => {
    const take = async (id: string, answer: (host: string) => { status: number; isLastGood: boolean }) => {
      const { takeReceipt } = await import('#data/receipt/take-receipt.ts')
      // A cast, because the users of the world have the fields of the policy only.
      const user = required(world().people['network-editor']).user as never
      return takeReceipt(user, [{ collection: 'conditions', id }], async ({ host }) => answer(host))
    }

    test('counts the page of each clinic, and those that were kept before', async () => {
      const { id } = await createShared()
      const { recentDrops } = await import('#publish/recent-drops.ts')
      recentDrops().note([`body:conditions:${id}`], [{ host: 'kept.example', path: '/conditions' }])
      const receipt = required(await take(id, () => ({ status: 200, isLastGood: false })))
      const sites = (await showings(`conditions:${id}`)).length
      expect(receipt).toMatchObject({ sites: sites + 1, pages: sites + 1, skipped: 0, failures: [] })
    })

    test('of an adaptation counts the page of its clinic, and says where to see it', async () => {
      const { id, slug } = await createShared()
      const { id: adaptation } = await adapt(id, { title: 'Your heels' })
      const { takeReceipt } = await import('#data/receipt/take-receipt.ts')
      // A cast, because the users of the world have the fields of the policy only.
      const user = required(world().people['clinic-marketer']).user as never
      const answer = async () => ({ status: 200, isLastGood: false })
      const receipt = await takeReceipt(user, [{ collection: 'adaptations', id: adaptation }], answer)
      expect(receipt).toMatchObject({
        sites: 1,
        pages: 1,
        view: expect.stringContaining(`/conditions/${slug}`),
      })
    })

    test('of several documents counts the pages of each, and looks at no more than fifty', async () => {
      const { takeReceipt } = await import('#data/receipt/take-receipt.ts')
      // A cast, because the users of the world have the fields of the policy only.
      const user = required(world().people['network-editor']).user as never
      const answer = async () => ({ status: 200, isLastGood: false })
      const ids = [(await createShared()).id, (await createShared()).id]
      const sites = (await showings(`conditions:${ids[0]}`)).length
      const targetsOf = (many: string[]) => many.map((id) => ({ collection: 'conditions', id }))
      const receipt = await takeReceipt(user, targetsOf(ids), answer)
      expect(receipt).toMatchObject({ sites, pages: 2 * sites, skipped: 0, failures: [] })
      const same = Array.from({ length: 53 }, () => required(ids[0]))
      expect(await takeReceipt(user, targetsOf(same), answer)).toMatchObject({ pages: sites, skipped: 3 })
    })

    test('of a clinic’s record counts its home and the pages that were kept', async () => {
      const { takeReceipt } = await import('#data/receipt/take-receipt.ts')
      // A cast, because the users of the world have the fields of the policy only.
      const user = required(world().people['clinic-marketer']).user as never
      const { nyc, bengaluru } = world().clinics
      const { recentDrops } = await import('#publish/recent-drops.ts')
      recentDrops().note([`clinic:${nyc}`], [{ host: 'kept.example', path: '/contact' }])
      const asked: string[] = []
      const receipt = await takeReceipt(
        user,
        [{ collection: 'clinics', id: nyc }],
        async ({ host, path }) => {
          asked.push(`${host}${path}`)
          return { status: 200, isLastGood: false }
        },
      )
      expect(receipt).toMatchObject({ sites: 2, pages: 2, failures: [] })
      expect(required(receipt?.view)).toContain(required(asked.find((at) => at.endsWith('/'))).slice(0, -1))
      expect(asked).toContain('kept.example/contact')
      expect(await takeReceipt(user, [{ collection: 'clinics', id: bengaluru }])).toBeNull()
    })

    test('names pages that fail, that are missing, or that show an older state', async () => {
      const { id } = await createShared()
      const failing = async (status: number, isLastGood = false) =>
        required(await take(id, () => ({ status, isLastGood }))).failures.map(({ reason }) => reason)
      expect(await failing(503)).toContain('answers with the error 503')
      expect(await failing(404)).toContain('answers with 404 instead of the page')
      expect(await failing(200, true)).toContain('still shows how it was before')
      const { recentDrops } = await import('#publish/recent-drops.ts')
      recentDrops().note([`body:conditions:${id}`], [{ host: 'gone.example', path: '/old' }])
      const answer = (host: string) => ({ status: host === 'gone.example' ? 404 : 200, isLastGood: false })
      expect(required(await take(id, answer)).failures).toEqual([])
    })
  })

  describe('the access', () => {
    const ask = async (endpoint: string, id: string, token?: string) => {
      if (endpoint === 'impact') return impactOf(`/impact?collection=conditions&id=${id}`, { token })
      if (endpoint === 'where-shown') return whereShownOf(`/where-shown?of=conditions:${id}`, { token })
      return receiptOf(`/receipt?of=conditions:${id}`, { token })
    }
    const asked = ['where-shown', 'impact', 'receipt']
    const rows = endpointMatrix.filter(({ endpoint }) => asked.includes(endpoint))
    test.each(rows)('to $endpoint, of a document of $ownership clinic, is as the table says', async (row) => {
      const clinic = row.ownership === 'own' ? 'nyc' : 'bengaluru'
      const id = required(world().documents[`conditions ${clinic} published`])
      for (const role of roles) {
        const token = role === 'anonymous' ? undefined : tokenOf(role)
        const { status } = await ask(row.endpoint, id, token)
        expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
      }
    })
  })
}
