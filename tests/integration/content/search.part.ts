import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { position } from '#publish/position.ts'
import { createClinicSample, richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { logReader } from './log-and-pages.ts'

export function search(polyclinic: Polyclinic) {
  const { local, payload, world } = polyclinic
  let search: (query: string, draft?: false | 'clinic') => Promise<string[]>
  let clinic: Clinic
  beforeAll(async () => {
    const { findClinicById } = await import('#data/find-clinic.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findIndex } = await import('#data/search/find-index.ts')
    clinic = required(await findClinicById(world().clinics.nyc))
    search = async (query, draft = false) => {
      const fresh = required(await findClinicById(clinic.id))
      const index = await findIndex(clinicContext(fresh, 'en-US', draft))
      return index.search(query).results.map(({ path }) => path)
    }
  })
  const update = (collection: string, id: string, data: object) => local().update({ collection, id, data })

  test('finds each kind of page by its words, including those in sections', async () => {
    await world().createDocument('conditions', 'network', {
      title: 'Zanzibar ache',
      slug: 'zanzibar',
      sections: [{ blockType: 'text', heading: 'What it is', body: richText('Quixotical twinges.') }],
      ...published,
    })
    await world().createDocument('posts', 'nyc', { title: 'On quixotical runs', slug: 'runs', ...published })
    await world().createDocument('practitioners', 'nyc', {
      name: 'Quixotical Quinn',
      slug: 'quinn',
      ...published,
    })
    expect((await search('quixotical')).toSorted()).toEqual([
      '/blog/runs',
      '/conditions/zanzibar',
      '/team/quinn',
    ])
  })

  test('finds the page of fees by who pays, and by what the clinic’s record says of it', async () => {
    await world().createDocument('pages', 'nyc', { title: 'What it costs', slug: 'fees', ...published })
    await update('clinics', clinic.id, { insurers: [{ name: 'Quibbleshield', text: 'Bring your card.' }] })
    for (const query of ['insurance', 'HSA', 'flexible spending account', 'quibbleshield'])
      expect(await search(query), query).toContain('/fees')
  })

  test('never finds another clinic’s documents, drafts or trashed documents', async () => {
    for (const collection of ['conditions', 'posts', 'pages', 'practitioners']) {
      const name = { [collection === 'practitioners' ? 'name' : 'title']: 'Xylophonic' }
      await world().createDocument(collection, 'bengaluru', {
        ...name,
        slug: `x-${collection}-foreign`,
        ...published,
      })
      await world().createDocument(collection, 'nyc', {
        ...name,
        slug: `x-${collection}-draft`,
        _status: 'draft',
      })
      const trashed = { deletedAt: new Date().toISOString() }
      await world().createDocument(collection, 'nyc', {
        ...name,
        slug: `x-${collection}-trashed`,
        ...published,
        ...trashed,
      })
    }
    expect(await search('xylophonic')).toEqual([])
    expect((await search('xylophonic', 'clinic')).every((path) => path.endsWith('-draft'))).toBe(true)
  })

  test('a treatment that the clinic does not offer is not found until it is offered', async () => {
    const { id } = await world().createDocument('treatments', 'network', {
      title: 'Yodelcure',
      slug: 'yodelcure',
      ...published,
    })
    expect(await search('yodelcure')).toEqual([])
    await update('clinics', clinic.id, { offers: [{ treatment: id }] })
    expect(await search('yodelcure')).toEqual(['/treatments/yodelcure'])
    await update('clinics', clinic.id, { offers: [] })
    expect(await search('yodelcure')).toEqual([])
  })

  test('publishing, adapting, hiding and unpublishing take effect in the next search', async () => {
    const { id } = await world().createDocument('conditions', 'network', {
      title: 'Wobbleknee',
      slug: 'wobble',
      ...published,
    })
    expect(await search('wobbleknee')).toEqual(['/conditions/wobble'])
    await update('conditions', id, { title: 'Vorpalknee', ...published })
    expect([await search('wobbleknee'), await search('vorpalknee')]).toEqual([[], ['/conditions/wobble']])
    const adaptation = await world().createDocument('adaptations', 'nyc', {
      source: { relationTo: 'conditions', value: id },
      title: 'Umbrellaknee',
      ...published,
    })
    expect(await search('umbrellaknee')).toEqual(['/conditions/wobble'])
    await update('adaptations', adaptation.id, { visible: false, ...published })
    expect(await search('umbrellaknee')).toEqual([])
    await update('adaptations', adaptation.id, { visible: true, ...published })
    expect(await search('umbrellaknee')).toEqual(['/conditions/wobble'])
    await update('conditions', id, { _status: 'draft' })
    expect(await search('umbrellaknee')).toEqual([])
  })

  describe('with the words of the library kept for all clinics', () => {
    const { tagsOf } = logReader(polyclinic)
    /** Queens has the same facts as nyc, so both show the same editions of shared pages. */
    let sites: Record<'nyc' | 'queens' | 'bengaluru', string>
    beforeAll(async () => {
      const facts = { professions: ['acupuncture'], languages: ['en-US'] }
      const queens = await local().create({
        collection: 'clinics',
        data: { ...createClinicSample('queens'), ...facts },
      })
      sites = { ...world().clinics, queens: String(queens.id) }
      position.arrive('all')
      position.follow(true)
    })
    afterAll(async () => {
      position.follow(false)
      position.arrive('all')
      await local().delete({ collection: 'clinics', id: sites.queens })
    })
    const publish = async (change: () => Promise<unknown>) => position.arrive([...(await tagsOf(change))])
    const findAt = async (name: keyof typeof sites, query: string) => {
      const { findClinicById } = await import('#data/find-clinic.ts')
      const { clinicContext } = await import('#data/site-context.ts')
      const { findIndex } = await import('#data/search/find-index.ts')
      const site = required(await findClinicById(sites[name]))
      const index = await findIndex(clinicContext(site, required(site.locales[0]), false))
      return index.search(query).results
    }
    const paths = async (name: keyof typeof sites, query: string) =>
      (await findAt(name, query)).map(({ path }) => path)
    const createCondition = async (title: string, more: Sample = {}) => {
      const data = { ...published, title, slug: title.toLowerCase(), ...more }
      let id = ''
      await publish(async () => {
        id = (await world().createDocument('conditions', 'network', data)).id
      })
      return id
    }
    const text = (heading: string, words: string, more: Sample = {}) => ({
      blockType: 'text',
      heading,
      body: richText(words),
      ...more,
    })

    test('a shared page is found at each clinic by that clinic’s own words, and shown in them', async () => {
      const { nyc, queens } = sites
      await publish(() =>
        update('clinics', nyc, { vocabulary: [{ term: 'dryNeedling', first: 'zigzagging' }] }),
      )
      await publish(() =>
        update('clinics', queens, { vocabulary: [{ term: 'dryNeedling', first: 'quilting' }] }),
      )
      const sections = [text('Where', 'Some find that {{term.dryNeedling}} helps in {{clinic.city}}.')]
      await createCondition('Tatterknee', { answer: 'Try {{term.dryNeedling}}.', sections })
      for (const [name, own, foreign] of [
        ['nyc', 'zigzagging', 'quilting'],
        ['queens', 'quilting', 'zigzagging'],
      ] as const) {
        const [found] = await findAt(name, `tatterknee ${own}`)
        expect(found).toMatchObject({ path: '/conditions/tatterknee', answer: { text: `Try ${own}.` } })
        expect(await paths(name, own)).toContain('/conditions/tatterknee')
        expect(await paths(name, foreign)).toEqual([])
      }
      await publish(() =>
        update('clinics', nyc, { vocabulary: [{ term: 'dryNeedling', first: 'embroidery' }] }),
      )
      expect([await paths('nyc', 'zigzagging'), await paths('nyc', 'embroidery')]).toEqual([
        [],
        ['/conditions/tatterknee'],
      ])
      for (const id of [nyc, queens]) await publish(() => update('clinics', id, { vocabulary: [] }))
    })

    test('what is shown in one jurisdiction only, or needs what one clinic has, is found there only', async () => {
      const { nyc } = sites
      await publish(() => update('clinics', nyc, { email: 'desk@nyc.example' }))
      await createCondition('Lawfulknee', {
        sections: [
          text('Law', 'Gobbledygookish rules.', { when: { jurisdictions: ['US'] } }),
          text('Mail', 'Write to {{clinic.email}}, flibbertigibbet.'),
        ],
      })
      for (const word of ['gobbledygookish', 'flibbertigibbet', 'lawfulknee'])
        expect([word, await paths('nyc', word)]).toEqual([word, ['/conditions/lawfulknee']])
      const words = ['gobbledygookish', 'flibbertigibbet', 'lawfulknee']
      const findAll = (name: keyof typeof sites) => Promise.all(words.map((word) => paths(name, word)))
      const page = ['/conditions/lawfulknee']
      expect([await findAll('queens'), await findAll('bengaluru')]).toEqual([
        [page, [], page],
        [[], [], page],
      ])
    })

    test('what one clinic adapts, hides or writes itself changes no search of another', async () => {
      const id = await createCondition('Borrowedknee', { sections: [text('What', 'Supercalifragile.')] })
      expect(await paths('queens', 'supercalifragile')).toEqual(['/conditions/borrowedknee'])
      let adaptation = ''
      await publish(async () => {
        const data = { source: { relationTo: 'conditions', value: id }, title: 'Nycknee', ...published }
        adaptation = (await world().createDocument('adaptations', 'nyc', data)).id
      })
      await publish(() =>
        world().createDocument('posts', 'nyc', { title: 'Nycpost', slug: 'nycpost', ...published }),
      )
      expect(await paths('nyc', 'nycknee')).toEqual(['/conditions/borrowedknee'])
      expect(await paths('nyc', 'nycpost')).toEqual(['/blog/nycpost'])
      for (const word of ['nycknee', 'nycpost'])
        expect([word, await paths('queens', word)]).toEqual([word, []])
      await publish(() => update('adaptations', adaptation, { visible: false, ...published }))
      expect(await paths('nyc', 'supercalifragile')).toEqual([])
      expect(await paths('queens', 'supercalifragile')).toEqual(['/conditions/borrowedknee'])
    })

    test('a publish is found at once, and only what it changed is read again', async () => {
      const id = await createCondition('Formerknee')
      expect(await paths('nyc', 'formerknee')).toEqual(['/conditions/formerknee'])
      expect(await paths('queens', 'formerknee')).toEqual(['/conditions/formerknee'])
      await publish(() => update('conditions', id, { title: 'Laterknee', ...published }))
      const find = vi.spyOn(payload(), 'find')
      expect([await paths('nyc', 'formerknee'), await paths('nyc', 'laterknee')]).toEqual([
        [],
        ['/conditions/formerknee'],
      ])
      expect(await paths('queens', 'laterknee')).toEqual(['/conditions/formerknee'])
      // Resolving a page also asks for the clinic's pictures, which the search does not keep.
      const texts = find.mock.calls.filter(([{ collection }]) => collection !== 'media')
      const ids = texts.flatMap(([{ where }]) => idsAsked(where))
      find.mockRestore()
      expect([...new Set(ids)]).toEqual([id])
    })
  })
}

/** The ids by which a query of the reader asks for whole documents. */
function idsAsked(where: Where | undefined): string[] {
  const [asked] = (where?.and ?? []) as { id?: { in?: string[] } }[]
  return asked?.id?.in ?? []
}
