import { describe, expect, test } from 'vitest'
import { createSample, type Sample } from '../fixtures/world/samples.ts'
import { describePolyclinic } from './polyclinic.ts'
import { documentIds, referenceCases } from './reference-cases.ts'
import { required } from './required.ts'
import type { Json } from './rest.ts'

/** The users of these tests work for nyc, so bengaluru is the other clinic. */
describePolyclinic('isolation of clinics', ({ local, rest, world }) => {
  const as = (who: string) => ({ token: required(world().people[who]).token })
  const document = (name: string) => required(world().documents[name])
  const read = (collection: string, id: string) =>
    local().findByID({
      collection,
      id,
      depth: 0,
      draft: true,
    })

  const post = (who: string, collection: string, data: Sample, query = '?draft=true') =>
    rest(`/${collection}${query}`, { ...as(who), method: 'POST', body: data })
  const patch = (who: string, collection: string, id: string, data: Sample, query = '') =>
    rest(`/${collection}/${id}${query}`, { ...as(who), method: 'PATCH', body: data })

  const newDraft = (collection: string) => {
    const { source: _none, ...sample } = createSample(collection, 'nyc', world())
    return sample
  }

  describe.each(referenceCases)('$field ($collection)', ({ collection, data }) => {
    test('may be the clinic’s own or the network’s', async () => {
      for (const owner of ['nyc', 'network'] as const) {
        const { status, text } = await post('clinic-manager', collection, {
          ...newDraft(collection),
          ...data(documentIds(world(), owner)),
        })
        expect([owner, status, text]).toEqual([owner, 201, text])
      }
    })

    test('may not be another clinic’s, not even in a draft', async () => {
      const foreign = data(documentIds(world(), 'bengaluru'))
      const own = document(`${collection} nyc draft`)
      const before = await read(collection, own)
      const answers = [
        await post('clinic-manager', collection, { ...newDraft(collection), ...foreign }),
        await patch('clinic-marketer', collection, own, foreign, '?draft=true'),
        await patch('clinic-marketer', collection, own, foreign),
        // Network roles can’t mix the documents of two clinics either.
        await patch('network-admin', collection, own, foreign, '?draft=true'),
      ]
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
      const args = { collection, id: own, data: foreign, draft: true }
      await expect(local().update(args)).rejects.toThrow()
      expect(await read(collection, own)).toEqual(before)
    })
  })

  test('a reference to a document that does not exist is refused', async () => {
    for (const hero of [crypto.randomUUID(), '65a000000000000000000000', 'x', '../x']) {
      const answer = await post('clinic-manager', 'pages', { ...newDraft('pages'), hero })
      expect([hero, answer.status]).toEqual([hero, 400])
    }
  })

  describe('the network’s documents', () => {
    test.each(['conditions', 'posts'])('of %s can’t refer to a clinic’s documents', async (collection) => {
      const ids = documentIds(world(), 'nyc')
      const sample = createSample(collection, 'network', world())
      const pointing = { hero: ids.picture, sections: [{ blockType: 'image', image: ids.picture }] }
      for (const field of ['hero', 'sections'] as const) {
        const answer = await post('network-editor', collection, { ...sample, [field]: pointing[field] })
        expect([field, answer.status]).toEqual([field, 400])
      }
    })

    test.each(['conditions', 'treatments', 'muscles', 'symptoms', 'body-regions', 'posts', 'media'])(
      'of %s are created by network roles only',
      async (collection) => {
        const data = { ...createSample(collection, 'network', world()), owner: null }
        const [user, args] = [
          required(world().people['clinic-manager']).user,
          { overrideAccess: false, draft: true },
        ]
        const made = local().create({ collection, data, user, ...args })
        await expect(made).rejects.toThrow()
        if (collection !== 'media') expect((await post('clinic-manager', collection, data)).status).toBe(400)
      },
    )
  })

  describe('a document', () => {
    const shared = ['conditions', 'posts', 'media']
    const clinicCollections = [
      'pages',
      'adaptations',
      'testimonials',
      'redirects',
      'enquiries',
      'reply-templates',
      'practitioners',
    ]

    test.each(clinicCollections)('of %s can’t be moved to another clinic', async (collection) => {
      const { id } = await world().createDocument(collection, 'nyc')
      const move = { tenant: world().clinics.bengaluru }
      for (const who of ['clinic-manager', 'clinic-marketer', 'both']) {
        for (const query of ['', '?draft=true'])
          expect([who, (await patch(who, collection, id, move, query)).status]).toEqual([who, 400])
      }
      expect((await read(collection, id)).tenant).toBe(world().clinics.nyc)
    })

    test.each(clinicCollections.slice(0, 6))(
      'of %s can’t be moved by the network either',
      async (collection) => {
        const { id } = await world().createDocument(collection, 'nyc')
        const answer = await patch('network-admin', collection, id, { tenant: world().clinics.bengaluru })
        expect(answer.status).toBe(400)
      },
    )

    test.each(shared)('of %s is transferred by network roles only', async (collection) => {
      const { id } = await world().createDocument(collection, 'nyc')
      for (const owner of [world().clinics.bengaluru, null]) {
        for (const who of ['clinic-manager', 'clinic-marketer', 'both'])
          expect([who, (await patch(who, collection, id, { owner })).status]).toEqual([who, 400])
      }
      expect((await patch('network-editor', collection, id, { owner: null })).status).toBe(200)
    })

    test('created without an owner belongs to the user’s clinic', async () => {
      const { owner: _none, ...data } = createSample('posts', 'nyc', world())
      const answer = await post('clinic-marketer', 'posts', data)
      expect((answer.body.doc as Json).owner).toBe(world().clinics.nyc)
    })

    test('is created in its author’s only clinic, else in the one selected in the panel, if permitted', async () => {
      const { nyc, bengaluru } = world().clinics
      const clinicOf = async (who: string, selected?: string) => {
        const { tenant: _none, ...body } = createSample('pages', 'nyc', world())
        const headers = selected ? { cookie: `payload-tenant=${selected}` } : undefined
        const answer = await rest('/pages?draft=true', { ...as(who), headers, method: 'POST', body })
        return answer.status === 201 ? (answer.body.doc as Json).tenant : answer.status
      }
      expect(await clinicOf('clinic-marketer')).toBe(nyc)
      expect(await clinicOf('clinic-marketer', bengaluru)).toBe(nyc)
      expect(await clinicOf('both', bengaluru)).toBe(bengaluru)
      expect(await clinicOf('network-admin', bengaluru)).toBe(bengaluru)
      for (const selected of [undefined, crypto.randomUUID()]) {
        expect(await clinicOf('both', selected)).toBe(400)
        // A draft created by a network role may have no clinic yet; no site shows it.
        expect(await clinicOf('network-admin', selected)).toBe(null)
      }
    })

    test('is neither created in another clinic nor duplicated into one', async () => {
      const foreign = { owner: world().clinics.bengaluru }
      expect((await post('clinic-manager', 'posts', { ...newDraft('posts'), ...foreign })).status).toBe(400)
      const copies = [
        `/posts/${document('posts bengaluru published')}/duplicate`,
        `/posts/${document('posts nyc published')}/duplicate`,
      ]
      for (const path of copies) {
        const answer = await rest(path, { ...as('clinic-manager'), method: 'POST', body: foreign })
        expect(answer.status).toBeGreaterThanOrEqual(400)
      }
    })

    test('of a user with roles in two clinics is written as the role in each clinic allows', async () => {
      const practitioner = createSample('practitioners', 'nyc', world())
      const elsewhere = createSample('practitioners', 'bengaluru', world())
      expect((await post('both', 'practitioners', practitioner)).status).toBe(201)
      expect((await post('both', 'practitioners', elsewhere)).status).toBe(400)
      expect((await post('both', 'pages', createSample('pages', 'bengaluru', world()))).status).toBe(201)
    })
  })

  describe('placements', () => {
    const placed = () => [{ clinic: world().clinics.nyc }, { clinic: world().clinics.bengaluru }]

    test('in another clinic are created by network roles only', async () => {
      const sample = createSample('practitioners', 'nyc', world())
      const refused = await post('clinic-manager', 'practitioners', { ...sample, placements: placed() })
      expect(refused.status).toBe(400)
      const made = await post('network-editor', 'practitioners', { ...sample, placements: placed() })
      expect(made.status).toBe(201)
      const { id } = made.body.doc as { id: string }
      const kept = await patch('clinic-manager', 'practitioners', id, {
        credentials: 'MSc',
        placements: placed(),
      })
      expect(kept.status).toBe(200)
    })

    test('can’t be added in a clinic where the user may not write', async () => {
      const own = document('practitioners nyc published')
      const answer = await patch(
        'clinic-marketer',
        'practitioners',
        own,
        { placements: placed() },
        '?draft=true',
      )
      expect(answer.status).toBe(400)
    })
  })
})
