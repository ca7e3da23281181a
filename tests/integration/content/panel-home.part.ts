import { beforeAll, describe, expect, test } from 'vitest'
import { navigationFor } from '#admin/navigation/entries.ts'
import {
  type ClinicHome,
  isToDo,
  type NetworkHome,
  type TaskKind,
  type Waiting,
} from '#domain/panel-home/panel-home.ts'
import { type Sample, sectionsWithUrl } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** What waits in a clinic and in the network, as the panel's home says it to each role. */
export function panelHome({ payload, local, world }: Polyclinic) {
  let get: Rest
  beforeAll(async () => {
    const { GET } = await import('#app/(payload)/api/panel-home.ts')
    get = restCaller(GET)
    for (const id of Object.values(world().clinics))
      await local().update({ collection: 'clinics', id, data: { status: 'live' } })
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const ask = async <Home>(query: string, who: string) => {
    const { status, body } = await get(`/panel-home${query}`, { token: tokenOf(who) })
    expect(status).toBe(200)
    return body as unknown as Home
  }
  const homeOf = (clinic: 'nyc' | 'bengaluru', who: string) =>
    ask<ClinicHome>(`?clinic=${world().clinics[clinic]}`, who)
  const network = (who: string) => ask<NetworkHome>('', who)
  const find = (home: { waiting: Waiting[] }, kind: TaskKind) =>
    home.waiting.find((each) => each.kind === kind)

  /** How many of a kind wait in nyc, in bengaluru and, as the network sees it, in both. */
  const count = async (kind: TaskKind) => {
    const { nyc, bengaluru } = world().clinics
    const { clinics } = await network('network-admin')
    const inNetwork = (id: string) => clinics.find((clinic) => clinic.id === id)?.counts[kind] ?? 0
    return {
      nyc: required(find(await homeOf('nyc', 'clinic-manager'), kind)).count,
      bengaluru: required(find(await homeOf('bengaluru', 'clinic-manager bengaluru'), kind)).count,
      network: [inNetwork(nyc), inNetwork(bengaluru)],
    }
  }
  const plus = (before: Awaited<ReturnType<typeof count>>, nyc: number, bengaluru = 0) => ({
    nyc: before.nyc + nyc,
    bengaluru: before.bengaluru + bengaluru,
    network: [(before.network[0] ?? 0) + nyc, (before.network[1] ?? 0) + bengaluru],
  })
  const days = (number: number) => new Date(Date.now() + number * 24 * 60 * 60 * 1000).toISOString()

  test.each<[TaskKind, string, Sample]>([
    ['enquiries', 'enquiries', { status: 'new' }],
    ['holidays', 'holidays', {}],
    ['drafts', 'pages', { _status: 'draft' }],
    ['drafts', 'testimonials', { _status: 'draft' }],
    ['posts', 'posts', { ...published, publishedOn: days(9) }],
    ['descriptions', 'posts', published],
    [
      'consents',
      'testimonials',
      {
        ...published,
        source: 'patient-written',
        consent: { scope: 'website', recordedOn: days(-9), expiresOn: days(20) },
      },
    ],
  ])('%s: one of %s waits in its own clinic only', async (kind, collection, data) => {
    const before = await count(kind)
    const { id } = await world().createDocument(collection, 'nyc', data)
    expect(await count(kind)).toEqual(plus(before, 1))
    await world().createDocument(collection, 'bengaluru', data)
    expect(await count(kind)).toEqual(plus(before, 1, 1))
    await local().delete({ collection, id })
    expect(await count(kind)).toEqual(plus(before, 0, 1))
  })

  test('nothing waits that was answered, may be spam, has appeared, is described, or whose consent holds', async () => {
    const before = await Promise.all((['enquiries', 'posts', 'descriptions', 'consents'] as const).map(count))
    await world().createDocument('enquiries', 'nyc', { status: 'answered' })
    await world().createDocument('enquiries', 'nyc', { suspicious: true })
    await world().createDocument('posts', 'nyc', {
      ...published,
      publishedOn: days(-2),
      excerpt: 'On heels.',
    })
    await world().createDocument('posts', 'nyc', {
      ...published,
      publishedOn: days(-2),
      seo: { description: 'On heels.' },
    })
    await world().createDocument('media', 'nyc', {
      consent: { showsPerson: true, scope: 'website', expiresOn: days(60) },
    })
    expect(
      await Promise.all((['enquiries', 'posts', 'descriptions', 'consents'] as const).map(count)),
    ).toEqual(before)
  })

  test('a picture waits while it has no alternative text in a language of its clinic’s site', async () => {
    const before = await count('alt-texts')
    await world().createDocument('media', 'nyc')
    const { id } = await world().createDocument('media', 'bengaluru')
    expect(await count('alt-texts')).toEqual(plus(before, 0, 1))
    await payload().update({ collection: 'media', id, locale: 'kn', data: { alt: 'ಮೀನಖಂಡ' } })
    expect(await count('alt-texts')).toEqual(before)
  })

  test('a text with a broken link waits in its own clinic, and leads to where it stands', async () => {
    const of = async (clinic: 'nyc' | 'bengaluru', who: string) =>
      required(find(await homeOf(clinic, who), 'links'))
    const [before, other] = [
      await of('nyc', 'clinic-manager'),
      await of('bengaluru', 'clinic-manager bengaluru'),
    ]
    const sections = sectionsWithUrl('/no-such-page')
    const page = await world().createDocument('pages', 'nyc', { ...published, title: 'Ways in', sections })
    const after = await of('nyc', 'clinic-manager')
    expect(after.count).toBe(before.count + 1)
    expect(after.first).toContainEqual(
      expect.objectContaining({
        title: 'Ways in',
        document: { collection: 'pages', id: page.id, field: 'sections.0.body' },
        about: '“/no-such-page” leads to no page of this site',
      }),
    )
    expect(await of('bengaluru', 'clinic-manager bengaluru')).toEqual(other)
    await local().delete({ collection: 'pages', id: page.id })
  })

  test('a page whose shared text has changed under ours waits in our clinic only', async () => {
    const sections = [{ blockType: 'questions', key: 'questions', heading: 'Questions' }]
    const { id } = await world().createDocument('conditions', 'network', { ...published, sections })
    await world().createDocument('adaptations', 'nyc', {
      source: { relationTo: 'conditions', value: id },
      title: null,
      ...published,
      operations: [{ op: 'retitle', at: 'questions', heading: 'What our patients ask' }],
    })
    const before = await count('shared-texts')
    const data = { sections: [{ ...sections[0], heading: 'Questions and answers' }] }
    await local().update({ collection: 'conditions', id, data })
    expect(await count('shared-texts')).toEqual(plus(before, 1))
  })

  test('a page waits in its own clinic until a menu or a text leads to it, as Menu says', async () => {
    const unreached = async () => required(find(await homeOf('nyc', 'clinic-marketer'), 'unreached-pages'))
    const other = await homeOf('bengaluru', 'clinic-manager bengaluru')
    const before = (await unreached()).count
    const slug = `u${crypto.randomUUID().slice(0, 8)}`
    const page = await world().createDocument('pages', 'nyc', { ...published, slug, title: 'A page alone' })
    expect(await unreached()).toMatchObject({ count: before + 1 })
    const { nyc } = world().clinics
    const setMenu = (footerNavigation: Sample[]) =>
      local().update({ collection: 'clinics', id: nyc, data: { footerNavigation } })
    await setMenu([{ path: `/${slug}` }])
    expect((await unreached()).count).toBe(before)
    await setMenu([])
    const sections = sectionsWithUrl(`/${slug}`)
    const from = await world().createDocument('conditions', 'network', { ...published, sections })
    expect((await unreached()).count).toBe(before)
    await local().delete({ collection: 'conditions', id: from.id })
    expect((await unreached()).count).toBe(before + 1)
    expect(find(await homeOf('bengaluru', 'clinic-manager bengaluru'), 'unreached-pages')).toEqual(
      find(other, 'unreached-pages'),
    )
    await local().delete({ collection: 'pages', id: page.id })
  })

  test('only a site with several languages has pages to translate', async () => {
    const toTranslate = async () =>
      find(await homeOf('bengaluru', 'clinic-manager bengaluru'), 'languages')?.count ?? 0
    const before = await toTranslate()
    await world().createDocument('pages', 'bengaluru', published)
    await world().createDocument('pages', 'nyc', published)
    expect(await toTranslate()).toBe(before + 1)
    expect(find(await homeOf('nyc', 'clinic-manager'), 'languages')).toBeUndefined()
  })

  test('a location waits until it has opening hours', async () => {
    const { nyc } = world().clinics
    const { locations } = await payload().findByID({ collection: 'clinics', id: nyc, depth: 0 })
    const withHours = (hours: unknown[]) =>
      local().update({
        collection: 'clinics',
        id: nyc,
        data: { locations: locations.map((location) => ({ ...location, hours })) },
      })
    await withHours([])
    expect((await count('hours')).network[0]).toBe(locations.length)
    await withHours([{ days: { mo: true }, opens: '09:00', closes: '17:00' }])
    expect(await count('hours')).toMatchObject({ nyc: 0, network: [0, expect.any(Number)] })
  })

  test('a draft says who left it and when, and leads to its document', async () => {
    const { user } = required(world().people['clinic-marketer'])
    const { id } = await world().createDocument('pages', 'nyc', { _status: 'draft', title: 'Left behind' })
    await local().update({ collection: 'pages', id, draft: true, data: { answer: 'Soon.' }, user })
    const drafts = required(find(await homeOf('nyc', 'clinic-manager'), 'drafts'))
    expect(drafts.first[0]).toEqual({
      title: 'Left behind',
      document: { collection: 'pages', id },
      at: expect.stringMatching(/^20\d\d-/),
      by: user.name,
      about: null,
    })
    expect(drafts.first).toHaveLength(Math.min(5, drafts.count))
  })

  test('the home names the clinic’s time zone and address, and no document of another clinic', async () => {
    const home = await homeOf('nyc', 'clinic-marketer')
    expect(home.clinic).toMatchObject({ id: world().clinics.nyc, timeZone: 'America/New_York' })
    const named = home.waiting.flatMap(({ first }) => first.map(({ document }) => document.id))
    const others = Object.entries(world().documents).filter(([name]) => !name.includes(' nyc '))
    for (const [name, id] of others) expect([name, named.includes(id)]).toEqual([name, false])
  })

  test('enquiries are shown to those who answer them only, and studies to those who verify them', async () => {
    const { nyc } = world().clinics
    for (const who of ['network-editor', 'clinician']) {
      expect([who, find(await homeOf('nyc', who), 'enquiries')]).toEqual([who, undefined])
      const { clinics } = await network(who)
      expect(clinics.find(({ id }) => id === nyc)?.counts).not.toHaveProperty('enquiries')
    }
    const verified = find(await network('clinician'), 'studies')?.count ?? 0
    await world().createDocument('studies', 'network', published)
    expect(find(await network('clinician'), 'studies')?.count).toBe(verified + 1)
    expect(find(await homeOf('nyc', 'clinic-manager'), 'studies')).toBeUndefined()
  })

  test('a clinician, who changes no text, is asked to verify studies and nothing else', async () => {
    await world().createDocument('media', 'network', {})
    expect(find(await network('network-editor'), 'alt-texts')?.count).toBeGreaterThan(0)
    const home = await network('clinician')
    const kinds = [...home.waiting, ...(await homeOf('nyc', 'clinician')).waiting].map(({ kind }) => kind)
    expect(new Set(kinds.filter(isToDo))).toEqual(new Set(['refused-changes', 'studies']))
    const counted = home.clinics.flatMap(({ counts }) => Object.keys(counts) as TaskKind[])
    expect(new Set(counted.filter(isToDo))).toEqual(new Set(['refused-changes', 'studies']))
  })

  test('the network’s home has its own drafts, and the clinics that the user works for', async () => {
    const before = required(find(await network('network-editor'), 'drafts')).count
    await world().createDocument('conditions', 'network', { _status: 'draft' })
    await world().createDocument('conditions', 'nyc', { _status: 'draft' })
    expect(find(await network('network-editor'), 'drafts')?.count).toBe(before + 1)
    const { nyc, bengaluru } = world().clinics
    const clinicsOf = async (who: string) => {
      const { clinics, waiting } = await network(who)
      return { clinics: clinics.map(({ id }) => id).toSorted(), waiting: waiting.length > 0 }
    }
    const both = [nyc, bengaluru].toSorted()
    expect(await clinicsOf('clinic-marketer')).toEqual({ clinics: [nyc], waiting: false })
    expect(await clinicsOf('both')).toEqual({ clinics: both, waiting: false })
    expect(await clinicsOf('nobody')).toEqual({ clinics: [], waiting: false })
    expect(await clinicsOf('clinician')).toEqual({
      clinics: expect.arrayContaining(both),
      waiting: true,
    })
  })

  test('the navigation leads to every list of the panel', () => {
    const inPanel = payload().config.collections.filter(({ admin }) => admin.hidden !== true)
    const paths = navigationFor({
      isNetwork: true,
      clinics: [],
      mayEdit: true,
      nameOf: (collection) => collection,
    })
      .flatMap(({ entries }) => entries)
      .map(({ path }) => path)
    for (const { slug } of inPanel) expect(paths).toContain(`/collections/${slug}`)
    expect(inPanel.length).toBeGreaterThan(10)
    // Payload lists what has a group a second time.
    for (const { slug, admin } of inPanel) expect([slug, admin.group]).toEqual([slug, false])
  })

  test('an endpoint of the panel names the methods it has, and other addresses are left to Payload', async () => {
    const { answerPanel } = await import('#app/(payload)/api/panel-endpoints.ts')
    const answer = (method: string, path: string) =>
      answerPanel(new Request(`http://localhost:3000/api/${path}`, { method }))
    const refused = await answer('DELETE', 'panel-home')
    expect([refused?.status, refused?.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await answer('POST', 'inbox/export'))?.headers.get('allow')).toBe('GET, HEAD')
    expect((await answer('GET', 'inbox/reply'))?.headers.get('allow')).toBe('POST')
    expect((await answer('HEAD', 'panel-home'))?.status).toBe(403)
    for (const path of ['posts', 'posts/panel-home', 'panel-home/more', 'constructor', '__proto__', ''])
      expect(await answer('GET', path), path).toBeNull()
  })

  describe('the access', () => {
    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'panel-home'))(
      'to $ownership clinic is as the table says',
      async (row) => {
        const clinic = world().clinics[row.ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const { status } = await get(`/panel-home?clinic=${clinic}`, { token })
          expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
        }
      },
    )
  })
}
