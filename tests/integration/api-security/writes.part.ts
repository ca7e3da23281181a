import { describe, expect, test } from 'vitest'
import { toClinic } from '#mappers/clinic.ts'
import { createSample, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

/** Writes other than the plain update of one document. */
export function writes({ rest, world, local, payload }: Polyclinic) {
  const as = (who: string) => ({ token: required(world().people[who]).token })
  const document = (name: string) => required(world().documents[name])
  const read = (collection: string, id: string) =>
    local().findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      trash: true,
    })

  describe('a bulk write', () => {
    const writableCollections = ['pages', 'conditions', 'media', 'practitioners', 'clinics', 'users']

    test.each(writableCollections)('leaves other owners’ %s unchanged', async (collection) => {
      const before = await local().find({ collection, limit: 0, depth: 0 })
      const own = required(world().people['clinic-marketer']).id
      const where = 'where[id][exists]=true'
      const data = { title: 'taken', alt: 'taken', credentials: 'taken', legalName: 'taken' }
      await rest(`/${collection}?${where}`, { ...as('clinic-marketer'), method: 'PATCH', body: data })
      await rest(`/${collection}?${where}`, { method: 'PATCH', body: data })
      await rest(`/${collection}?${where}`, { method: 'DELETE' })
      const foreign = (doc: Json) =>
        (doc.tenant ?? doc.owner ?? doc.id) !== world().clinics.nyc && doc.id !== own
      const { docs } = await local().find({ collection, limit: 0, depth: 0 })
      const state = (all: unknown[]) => JSON.stringify((all as Json[]).filter(foreign).sort(byId))
      expect(state(docs)).toBe(state(before.docs))
    })

    test('that is refused changes nothing', async () => {
      const { id } = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      const move = { tenant: world().clinics.bengaluru, title: 'moved' }
      const { body } = await rest(`/pages?where[id][equals]=${id}`, {
        ...as('clinic-manager'),
        method: 'PATCH',
        body: move,
      })
      expect(body.docs ?? []).toEqual([])
      expect((await read('pages', id)).title).not.toBe('moved')
    })

    test('of other fields than the panel’s is refused, even for the user’s own documents', async () => {
      const { id } = await world().createDocument('posts', 'nyc')
      const { status } = await rest(`/posts?where[id][equals]=${id}`, {
        ...as('clinic-marketer'),
        method: 'PATCH',
        body: { title: 'renamed' },
      })
      expect(status).toBe(405)
      expect((await read('posts', id)).title).not.toBe('renamed')
    })

    test('publishes and unpublishes each document on its own, and names the field that keeps one back', async () => {
      const draft = (more: Sample) => world().createDocument('pages', 'nyc', { _status: 'draft', ...more })
      const [complete, untitled] = [await draft({ title: 'Complete' }), await draft({ title: '' })]
      const set = (status: string, query = '') =>
        rest(`/pages?where[id][in]=${complete.id},${untitled.id}${query}`, {
          ...as('clinic-marketer'),
          method: 'PATCH',
          body: { _status: status },
        })
      const { body } = await set('published', '&draft=true')
      expect(body.docs).toEqual([{ id: complete.id }])
      expect(body.errors).toEqual([{ id: untitled.id, message: expect.stringMatching(/Title/) }])
      const live = (id: string) => local().findByID({ collection: 'pages', id, depth: 0 })
      expect(await live(complete.id)).toMatchObject({ _status: 'published' })
      expect(await live(untitled.id)).toMatchObject({ _status: 'draft' })
      expect((await set('draft')).body.docs).toEqual(expect.arrayContaining([{ id: complete.id }]))
      expect(await live(complete.id)).toMatchObject({ _status: 'draft' })
    })

    test('names the section whose field keeps a document back', async () => {
      const sections = [{ blockType: 'text', key: 'about', heading: 'About', body: null }]
      const { id } = await world().createDocument('pages', 'nyc', {
        _status: 'draft',
        title: 'Parking',
        sections,
      })
      const { body } = await rest(`/pages?where[id][in]=${id}&draft=true`, {
        ...as('clinic-marketer'),
        method: 'PATCH',
        body: { _status: 'published' },
      })
      expect(body.errors).toEqual([
        { id, message: 'Parking: Sections > Text 1 > Body – This field is required.' },
      ])
    })

    test('adds documents to a body region as drafts, keeps the regions that they have, and says why not', async () => {
      const region = (title: string, owner: 'nyc' | 'bengaluru' = 'nyc') =>
        world().createDocument('body-regions', owner, { title, _status: 'published' })
      const [knee, hip, foreign] = [
        await region('Knee'),
        await region('Hip'),
        await region('Foot', 'bengaluru'),
      ]
      const had = { bodyRegions: [hip.id], _status: 'published' }
      const mine = await world().createDocument('conditions', 'nyc', had)
      const shared = await world().createDocument('conditions', 'network', { title: 'For all clinics' })
      const add = (to: string, collection = 'conditions') =>
        rest(`/${collection}?where[id][in]=${mine.id},${shared.id}`, {
          ...as('clinic-marketer'),
          method: 'PATCH',
          body: { addToRegion: to },
        })
      const { body } = await add(knee.id)
      expect(body.docs).toEqual([{ id: mine.id }])
      expect(body.errors).toEqual([{ id: shared.id, message: expect.stringMatching(/^For all clinics: /) }])
      expect((await read('conditions', mine.id)).bodyRegions).toEqual([hip.id, knee.id])
      expect(await local().findByID({ collection: 'conditions', id: mine.id, depth: 0 })).toMatchObject(had)
      expect((await add(foreign.id)).body.docs).toEqual([])
      expect((await read('conditions', mine.id)).bodyRegions).toEqual([hip.id, knee.id])
      expect((await add(knee.id, 'pages')).status).toBe(405)
    })

    test('names the author of posts in drafts, and says why not', async () => {
      const person = (owner: 'nyc' | 'bengaluru', name: string) =>
        world().createDocument('practitioners', owner, { name, _status: 'published' })
      const [before, after, foreign] = [
        await person('nyc', 'Before'),
        await person('nyc', 'After'),
        await person('bengaluru', 'Foreign'),
      ]
      const had = { author: before.id, _status: 'published' }
      const mine = await world().createDocument('posts', 'nyc', had)
      const theirs = await world().createDocument('posts', 'bengaluru', { title: 'Of another clinic' })
      const shared = await world().createDocument('posts', 'network', { title: 'For all clinics' })
      const set = (author: string | null, collection = 'posts') =>
        rest(`/${collection}?where[id][in]=${mine.id},${theirs.id},${shared.id}`, {
          ...as('clinic-marketer'),
          method: 'PATCH',
          body: { author },
        })
      const { body } = await set(after.id)
      expect(body.docs).toEqual([{ id: mine.id }])
      expect(body.errors).toEqual([{ id: shared.id, message: expect.stringMatching(/^For all clinics: /) }])
      expect((await read('posts', mine.id)).author).toBe(after.id)
      expect(await local().findByID({ collection: 'posts', id: mine.id, depth: 0 })).toMatchObject(had)
      expect((await set(foreign.id)).body.docs).toEqual([])
      expect((await read('posts', mine.id)).author).toBe(after.id)
      // The shared one has none already.
      expect((await set(null)).body.docs).toEqual([{ id: mine.id }, { id: shared.id }])
      expect((await read('posts', mine.id)).author ?? null).toBeNull()
      expect((await set(after.id, 'pages')).status).toBe(405)
    })

    test('deletes the user’s own documents, keeps the others and says why for each', async () => {
      const mine = await world().createDocument('posts', 'nyc')
      const theirs = await world().createDocument('posts', 'bengaluru')
      const shared = await world().createDocument('posts', 'network', { title: 'For all clinics' })
      const ids = [mine.id, theirs.id, shared.id].join(',')
      const { body } = await rest(`/posts?where[id][in]=${ids}`, {
        ...as('clinic-marketer'),
        method: 'DELETE',
      })
      expect(body.docs).toEqual([{ id: mine.id }])
      expect(body.errors).toEqual([
        {
          id: shared.id,
          message: expect.stringMatching(
            /^For all clinics: Your role does not allow you to delete this post\./,
          ),
        },
      ])
      const left = await payload().find({
        collection: 'posts',
        where: { id: { in: ids.split(',') } },
        depth: 0,
      })
      expect(left.docs.map(({ id }) => id).sort()).toEqual([theirs.id, shared.id].sort())
    })
  })

  describe('a duplicate', () => {
    test.each(['pages', 'conditions', 'posts', 'media', 'testimonials'])(
      'is not made of another clinic’s %s',
      async (collection) => {
        const foreign = document(`${collection} bengaluru published`)
        const answer = await rest(`/${collection}/${foreign}/duplicate`, {
          ...as('clinic-manager'),
          method: 'POST',
          body: {},
        })
        expect(answer.status).toBeGreaterThanOrEqual(400)
      },
    )

    test('of the network’s document is not created by a clinic', async () => {
      const answer = await rest(`/conditions/${document('conditions network published')}/duplicate`, {
        ...as('clinic-manager'),
        method: 'POST',
        body: {},
      })
      expect(answer.status).toBe(400)
    })
  })

  describe('an earlier version', () => {
    const listVersions = async (collection: string, id: string) => {
      const { docs } = await local().findVersions({
        collection,
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        depth: 0,
      })
      return (docs as Json[]).map((version) => String(version.id))
    }
    const restore = (who: string, collection: string, version: string | undefined, query = '') =>
      rest(`/${collection}/versions/${version}${query}`, { ...as(who), method: 'POST' })

    test.each(['pages', 'conditions', 'practitioners'])(
      'of another clinic’s %s is not restored',
      async (collection) => {
        const [version] = await listVersions(collection, document(`${collection} bengaluru published`))
        for (const query of ['', '?draft=true'])
          expect((await restore('clinic-manager', collection, version, query)).status).toBe(403)
      },
    )

    test('is published only by a user who may publish', async () => {
      const { id } = await world().createDocument('practitioners', 'nyc', { _status: 'published' })
      const [version] = await listVersions('practitioners', id)
      expect((await restore('clinic-marketer', 'practitioners', version)).status).toBe(403)
      expect((await restore('clinic-marketer', 'practitioners', version, '?draft=true')).status).toBe(200)
      expect((await restore('clinic-manager', 'practitioners', version)).status).toBe(200)
    })

    test('with another clinic’s picture is not restored', async () => {
      const page = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      const picture = await world().createDocument('media', 'nyc')
      await payload().update({ collection: 'pages', id: page.id, data: { hero: picture.id }, draft: true })
      await payload().update({ collection: 'pages', id: page.id, data: { hero: null }, draft: true })
      await payload().update({
        collection: 'media',
        id: picture.id,
        data: { owner: world().clinics.bengaluru },
      })
      const versions = await listVersions('pages', page.id)
      const answers = []
      for (const version of versions)
        answers.push((await restore('clinic-manager', 'pages', version, '?draft=true')).status)
      expect(answers.sort()).toEqual([200, 200, 400])
      expect((await read('pages', page.id)).hero ?? null).toBeNull()
    })

    test('of a clinic restores neither its hosts nor its status', async () => {
      const clinic = await local().create({
        collection: 'clinics',
        data: createSample('clinics', 'nyc', world()),
      })
      const { email } = required(world().people['clinic-manager'])
      const manager = await local().create({
        collection: 'users',
        data: {
          ...createSample('users', 'nyc', world()),
          tenants: [{ tenant: clinic.id, roles: ['clinic-manager'] }],
        },
      })
      expect(manager.email).not.toBe(email)
      const change = {
        hosts: [{ host: `new-${clinic.id}.localhost` }],
        status: 'closed',
        forwardTo: 'https://new.example',
      }
      await local().update({ collection: 'clinics', id: clinic.id, data: change })
      const login = await payload().login({
        collection: 'users',
        data: { email: String(manager.email), password: 'correct horse battery' },
      })
      for (const version of await listVersions('clinics', clinic.id)) {
        const answer = await rest(`/clinics/versions/${version}`, { token: login.token, method: 'POST' })
        expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('Only a network admin')])
      }
      const after = await payload().findByID({ collection: 'clinics', id: clinic.id, depth: 0 })
      expect([after.status, after.hosts.map(({ host }) => host), after.forwardTo]).toEqual([
        'closed',
        [`new-${clinic.id}.localhost`],
        'https://new.example',
      ])
    })
  })

  describe('a clinic', () => {
    test('can’t be closed or given other hosts by its manager', async () => {
      const { nyc } = world().clinics
      const before = await read('clinics', nyc)
      const body: Sample = {
        status: 'closed',
        hosts: [{ host: 'mine.example' }],
        forwardTo: 'https://mine.example',
        legalName: 'NYC Inc',
      }
      expect((await rest(`/clinics/${nyc}`, { ...as('clinic-manager'), method: 'PATCH', body })).status).toBe(
        200,
      )
      const { status, hosts, forwardTo, legalName } = await read('clinics', nyc)
      expect({ status, hosts, forwardTo }).toEqual({
        status: before.status,
        hosts: before.hosts,
        forwardTo: before.forwardTo,
      })
      expect(legalName).toBe('NYC Inc')
    })

    test('can’t be moved to another jurisdiction by its manager', async () => {
      const { nyc } = world().clinics
      const { locations } = await read('clinics', nyc)
      const [first] = locations as Sample[]
      const moved = [{ ...first, jurisdiction: 'CA-AB' }]
      const added = [first, { ...first, id: undefined, slug: undefined, jurisdiction: 'IN-KA' }]
      for (const body of [{ locations: moved }, { locations: added }]) {
        const answer = await rest(`/clinics/${nyc}`, { ...as('clinic-manager'), method: 'PATCH', body })
        expect([answer.status, JSON.stringify(answer.body)]).toEqual([
          400,
          expect.stringContaining('jurisdiction'),
        ])
      }
      const body = { locations: [{ ...first, parking: 'Behind the house.' }] }
      expect((await rest(`/clinics/${nyc}`, { ...as('clinic-manager'), method: 'PATCH', body })).status).toBe(
        200,
      )
    })

    test('can’t use another clinic’s pictures or treatments', async () => {
      const foreign: Sample[] = [
        { brand: { logo: world().shared.picture.bengaluru } },
        { offers: [{ treatment: document('treatments bengaluru published') }] },
      ]
      for (const body of foreign) {
        for (const who of ['clinic-manager', 'network-admin'])
          expect(
            (await rest(`/clinics/${world().clinics.nyc}`, { ...as(who), method: 'PATCH', body })).status,
          ).toBe(400)
      }
    })

    test('can’t take the host of another clinic', async () => {
      const body = { hosts: [{ host: 'nyc.localhost' }, { host: 'BENGALURU.localhost' }] }
      const answer = await rest(`/clinics/${world().clinics.nyc}`, {
        ...as('network-admin'),
        method: 'PATCH',
        body,
      })
      expect(answer.status).toBe(400)
    })
  })

  test('a published document is restored from the trash only by a user who may publish', async () => {
    const { id } = await world().createDocument('practitioners', 'nyc', {
      _status: 'published',
      deletedAt: '2026-01-05T09:30:00.000Z',
    })
    const restoreFromTrash = (who: string) =>
      rest(`/practitioners/${id}?trash=true`, { ...as(who), method: 'PATCH', body: { deletedAt: null } })
    expect((await restoreFromTrash('clinic-marketer')).status).toBe(403)
    expect((await restoreFromTrash('clinic-manager')).status).toBe(200)
  })

  describe('a clinic', () => {
    const remove = (path: string) =>
      rest(path, { token: required(world().people['network-admin']).token, method: 'DELETE' })

    test.each(['posts', 'media', 'pages', 'adaptations', 'practitioners', 'enquiries'])(
      'with %s is not deleted, and the refusal says what belongs to it',
      async (collection) => {
        const clinic = await world().createDocument('clinics', 'network')
        const made = await world().createDocument(collection, 'nyc', {
          ...(['posts', 'media'].includes(collection) ? { owner: clinic.id } : { tenant: clinic.id }),
          ...(collection === 'practitioners' && { placements: [{ clinic: clinic.id }] }),
        })
        const refused = await remove(`/clinics/${clinic.id}?confirm=used`)
        expect([refused.status, refused.text]).toEqual([
          409,
          expect.stringMatching(/because it still has [a-z ]+ \(1\)\. Delete these first/),
        ])
        await payload().delete({ collection: collection as 'posts', id: made.id })
        expect((await remove(`/clinics/${clinic.id}?confirm=used`)).status).toBe(200)
      },
    )

    test('takes along what the server has written about its site', async () => {
      const { id } = await world().createDocument('clinics', 'network')
      const clinic = String(id)
      const asked = { tenant: clinic, path: '/gone', count: 1, lastAskedAt: new Date().toISOString() }
      const address = await payload().create({ collection: 'missing-addresses', data: asked })
      const outward = { owner: clinic, url: 'https://example.org/gone', uses: [] }
      const link = await payload().create({ collection: 'outward-links', data: outward })
      expect((await remove(`/clinics/${clinic}`)).status).toBe(200)
      const left = await Promise.all([
        payload().count({ collection: 'missing-addresses', where: { id: { equals: address.id } } }),
        payload().count({ collection: 'outward-links', where: { id: { equals: link.id } } }),
      ])
      expect(left.map(({ totalDocs }) => totalDocs)).toEqual([0, 0])
    })

    test('with posts in the trash or users is not deleted', async () => {
      const { id } = await world().createDocument('clinics', 'network')
      const deletedAt = new Date().toISOString()
      const post = await world().createDocument('posts', 'nyc', { owner: id, deletedAt })
      const user = await world().createDocument('users', 'network', {
        tenants: [{ tenant: id, roles: ['clinic-marketer'] }],
      })
      expect((await remove(`/clinics/${id}`)).text).toContain('it still has posts (1) and users (1).')
      await payload().delete({ collection: 'posts', id: post.id, trash: true })
      await payload().delete({ collection: 'users', id: user.id })
      expect((await remove(`/clinics/${id}`)).status).toBe(200)
    })
  })

  test('deleting a treatment removes it from the clinics that offer it and changes nothing else', async () => {
    const { nyc } = world().clinics
    const { id } = await world().createDocument('treatments', 'network')
    const { name } = await payload().update({
      collection: 'clinics',
      id: nyc,
      data: { offers: [{ treatment: String(id) }] },
    })
    await payload().delete({ collection: 'treatments', id: String(id) })
    const clinic = toClinic(
      await payload().findByID({ collection: 'clinics', id: nyc, depth: 0, locale: 'all' }),
    )
    expect([clinic.name, clinic.status]).toEqual([name, 'live'])
    const { totalDocs } = await payload().count({
      collection: 'treatments',
      where: { id: { in: clinic.offers.flatMap(({ treatment }) => treatment ?? []) } },
    })
    expect(totalDocs).toBe(0)
  })
}

const byId = (a: Json, b: Json) => String(a.id).localeCompare(String(b.id))
