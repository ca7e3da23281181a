import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { data } from '#collections/data-steps/20261129_142200_settle_addresses.ts'
import type { Owner, Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

type Row = Sample & { id: string }

/** What becomes of addresses that were stored before the rules for them. */
export function storedAddresses({ database, local, payload, world }: Polyclinic) {
  const word = `s${crypto.randomUUID().slice(0, 8)}`
  const published = { _status: 'published' }
  const make = (collection: string, owner: Owner, more: Sample = {}) =>
    world().createDocument(collection, owner, { ...published, ...more })
  const read = (collection: string, id: string, draft = false) =>
    local().findByID({ collection, id, depth: 0, draft, disableErrors: true })

  /** Writes below all hooks, as an earlier version would have. */
  async function store(collection: string, id: string, patch: Sample) {
    const { db } = payload()
    const where = { id: { equals: id } }
    const stored = await db.findOne<Row>({ collection: collection as 'pages', where })
    await db.updateOne({ collection: collection as 'pages', id, data: { ...stored, ...patch } })
  }

  /** Runs the step as a start does. @returns the lines that it logs */
  async function settle(): Promise<string[]> {
    const logged = vi.spyOn(payload().logger, 'info')
    const req = await createLocalReq({}, payload())
    if (database === 'SQLite') await initTransaction(req)
    await data(req)
    if (database === 'SQLite') await commitTransaction(req)
    const lines = logged.mock.calls.map(([line]) => String(line))
    logged.mockRestore()
    return lines
  }

  const readWhole = (id: string) =>
    payload().findByID({ collection: 'conditions', id, locale: 'all', depth: 0 })

  const ids: Record<string, string> = {}
  let shadowBefore: Awaited<ReturnType<typeof readWhole>> | undefined
  let lines: string[] = []
  const lineAbout = (text: string) => required(lines.find((line) => line.includes(text)))

  beforeAll(async () => {
    const lists = { treatments: [world().shared.treatment], sections: [keyPoints] }
    const shadow = await make('conditions', 'nyc', { title: 'Ours', ...lists })
    await payload().update({
      collection: 'conditions',
      id: shadow.id,
      locale: 'hi',
      data: { title: 'हमारा', _status: 'published' },
    })
    await local().update({
      collection: 'conditions',
      id: shadow.id,
      data: { slug: `${word}-x` },
      draft: true,
    })
    await make('conditions', 'network', { slug: `${word}-shared`, title: 'Shared' })
    await store('conditions', shadow.id, { slug: `${word}-shared` })

    const renamed = await make('posts', 'network', { slug: `${word}-old` })
    const former = await make('posts', 'nyc', { title: 'At a former address' })
    await local().update({ collection: 'posts', id: renamed.id, data: { slug: `${word}-new`, ...published } })
    await store('posts', former.id, { slug: `${word}-old` })
    const beside = await make('posts', 'nyc', { slug: `${word}-draft` })
    await make('posts', 'network', { slug: `${word}-draft`, _status: 'draft' })

    const older = await make('pages', 'bengaluru', { title: 'Older', role: 'stories', sections: [keyPoints] })
    await store('pages', older.id, { createdAt: '2026-01-01T00:00:00.000Z' })
    const newer = await make('pages', 'bengaluru', { title: 'Newer' })
    await store('pages', newer.id, { role: 'stories' })

    const unseen = await make('pages', 'nyc', { title: 'Our search' })
    await store('pages', unseen.id, { slug: 'search' })

    const redirect = async (from: string, to: string, updatedAt: string) => {
      const { id } = await make('redirects', 'nyc')
      await store('redirects', id, { from, to, updatedAt })
      return id
    }
    const outdated = await redirect(`/${word}`, '/team', '2026-01-01T00:00:00.000Z')
    const spelt = await redirect(`/${word.toUpperCase()}/`, '/Contact/?a=B', '2026-01-02T00:00:00.000Z')
    const encoded = await redirect(
      `/%E0%A4%A6/${word}`,
      'https://nyc.localhost/team',
      '2026-01-02T00:00:00.000Z',
    )
    const itself = await redirect(`/Self-${word}`, `/self-${word}/`, '2026-01-02T00:00:00.000Z')
    await store('clinics', world().clinics.nyc, {
      navigation: [
        { id: '6a1f0c2e9b3d4e5f60718291', label: { en: 'Call us' }, path: '/Contact/' },
        { id: '6a1f0c2e9b3d4e5f60718292', label: { en: 'Team' }, path: '/team' },
      ],
    })
    Object.assign(ids, { shadow: shadow.id, former: former.id, beside: beside.id })
    Object.assign(ids, { older: older.id, newer: newer.id, unseen: unseen.id })
    Object.assign(ids, { outdated, spelt, encoded, itself })
    shadowBefore = await readWhole(shadow.id)
    lines = await settle()
    return () => store('clinics', world().clinics.nyc, { navigation: [] })
  }, 120_000)

  const idOf = (name: string) => required(ids[name])

  describe('a clinic’s document at an address of the network', () => {
    test('gets a number and keeps its texts, lists and publication', async () => {
      const moved = await readWhole(idOf('shadow'))
      expect(moved).toMatchObject({
        slug: `${word}-shared-2`,
        formerSlugs: [`${word}-shared`],
        title: { en: 'Ours', hi: 'हमारा' },
        treatments: [world().shared.treatment],
        ...published,
      })
      const { updatedAt } = moved
      expect(moved).toEqual({
        ...required(shadowBefore),
        slug: moved.slug,
        formerSlugs: moved.formerSlugs,
        updatedAt,
      })
      expect(moved.sections).toMatchObject([{ items: [{ label: { en: 'Rest' } }] }])
      expect(lineAbout(`${word}-shared`)).toBe(
        `The page /conditions/${word}-shared of nyc has the address /conditions/${word}-shared-2 now, because a page of the network has its own.`,
      )
    })

    test('keeps the slug of a newer draft', async () => {
      expect(await read('conditions', idOf('shadow'), true)).toMatchObject({
        slug: `${word}-x`,
        _status: 'draft',
      })
    })

    test('moves from a former address of the network too, and not from that of a draft', async () => {
      expect((await read('posts', idOf('former'))).slug).toBe(`${word}-old-2`)
      expect((await read('posts', idOf('beside'))).slug).toBe(`${word}-draft`)
    })
  })

  test('of two published pages with a role, the one that was not shown becomes a draft with its text', async () => {
    expect(await read('pages', idOf('newer'))).toMatchObject({ role: 'stories', ...published })
    const draft = {
      title: 'Older',
      role: 'stories',
      _status: 'draft',
      sections: [{ blockType: 'key-points' }],
    }
    expect(await read('pages', idOf('older'))).toMatchObject(draft)
    expect(await read('pages', idOf('older'), true)).toMatchObject(draft)
    const where = { parent: { equals: idOf('older') } }
    const { docs } = await local().findVersions({ collection: 'pages', where, sort: '-updatedAt' })
    expect(docs.map(({ version }) => version._status)).toEqual(['draft', 'published'])
    expect(lineAbout('is a draft now')).toContain('Introduction to the patients’ stories')
  })

  test('a page that was published where something else stands is found at a numbered address', async () => {
    const page = await read('pages', idOf('unseen'))
    expect(page).toMatchObject({ title: 'Our search', formerSlugs: ['search'], ...published })
    expect(page.slug).toMatch(/^search-\d+$/)
    expect(await read('pages', idOf('unseen'), true)).toMatchObject({ slug: page.slug })
    expect(lineAbout('/search of nyc')).toContain('because the search page has its own')
  })

  describe('a redirect', () => {
    test('is stored in the spelling in which requests are looked up', async () => {
      expect(await read('redirects', idOf('spelt'))).toMatchObject({ from: `/${word}`, to: '/contact?a=B' })
      expect(await read('redirects', idOf('encoded'))).toMatchObject({ from: `/द/${word}`, to: '/team' })
    })

    test('gives way to a newer one from the same address, which is logged', async () => {
      expect(await read('redirects', idOf('outdated'))).toBeNull()
      expect(lineAbout(`from /${word} to /team`)).toContain('a newer one leads from there to /contact?a=B')
    })

    test('that leads to its own address is deleted', async () => {
      expect(await read('redirects', idOf('itself'))).toBeNull()
      expect(lineAbout(`/Self-${word}`)).toContain('because it leads to itself')
    })
  })

  test('a menu is stored in the one spelling, and the clinic keeps everything else', async () => {
    expect(await read('clinics', world().clinics.nyc)).toMatchObject({
      navigation: [
        { label: 'Call us', path: '/contact' },
        { label: 'Team', path: '/team' },
      ],
      hosts: [{ host: 'nyc.localhost' }],
      locations: [{ city: 'Springfield' }],
    })
  })

  test('nothing changes when the step runs again', async () => {
    expect(await settle()).toEqual([])
  })
}

const keyPoints = {
  blockType: 'key-points',
  heading: 'At a glance',
  items: [{ label: 'Rest', text: 'It helps.' }],
}
