import { describe, expect, test } from 'vitest'
import { createSample, richText, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

/** What editors' saves keep, accept and refuse. */
export function saves({ rest, world, local }: Polyclinic) {
  const as = (who: string) => ({ token: required(world().people[who]).token })
  const read = (collection: string, id: string) =>
    local().findByID({ collection, id, depth: 0, draft: true, trash: true })
  const create = async (collection: string, body: Sample, query = '') =>
    rest(`/${collection}${query}`, { ...as('clinic-manager'), method: 'POST', body })
  const patch = (path: string, body: Sample) => rest(path, { ...as('clinic-manager'), method: 'PATCH', body })
  const findFaults = (path: string) =>
    rest(`${path}/faults`, { ...as('clinic-manager'), method: 'POST', body: {} })
  const idOf = (answer: { body: Json }) => String((answer.body.doc as Json).id)
  const firstError = (answer: { body: Json }) =>
    (answer.body.errors as { message: string; data?: { errors: Sample[] } }[])[0]

  describe('the history of a document', () => {
    const listTitles = async (id: string) => {
      const { docs } = await local().findVersions({
        collection: 'posts',
        where: { parent: { equals: id } },
        sort: 'updatedAt',
        depth: 0,
      })
      return docs.map(({ version }) => `${version.title}, ${version._status}`)
    }
    const save = (id: string, query: string, body: Json, person = 'clinic-marketer') =>
      rest(`/posts/${id}${query}`, { ...as(person), method: 'PATCH', body })

    test('keeps what was published when it is unpublished', async () => {
      const { id } = await world().createDocument('posts', 'nyc', { title: 'First', _status: 'published' })
      const unpublished = await save(id, '?unpublishAllLocales=true', { _status: 'draft' })
      expect(unpublished.status).toBe(200)
      await save(id, '', { title: 'Second', _status: 'published' })
      expect(await listTitles(id)).toEqual(['First, published', 'First, draft', 'Second, published'])
    })

    test('keeps what was published when selected documents are unpublished', async () => {
      const { id } = await world().createDocument('posts', 'nyc', { title: 'First', _status: 'published' })
      const body = { _status: 'draft' }
      await rest(`/posts?where[id][equals]=${id}`, { ...as('clinic-marketer'), method: 'PATCH', body })
      expect(await listTitles(id)).toEqual(['First, published', 'First, draft'])
    })

    test('is not overwritten by a request that asks for an autosave', async () => {
      const { id } = await world().createDocument('posts', 'nyc', { title: 'First', _status: 'published' })
      await save(id, '?draft=true&autosave=true', { title: 'Second' })
      // Somebody else: a user's own drafts of the same minutes replace each other.
      await save(id, '?draft=true&autosave=true', { title: 'Third' }, 'clinic-manager')
      expect(await listTitles(id)).toEqual(['First, published', 'Second, draft', 'Third, draft'])
    })
  })

  test('the history of a document keeps every publication, and the newest fifty drafts', async () => {
    const { id } = await world().createDocument('posts', 'nyc', { title: 'First', _status: 'published' })
    await local().update({ collection: 'posts', id, data: { title: 'Second', _status: 'published' } })
    for (let number = 1; number <= 52; number++)
      await local().update({ collection: 'posts', id, data: { title: `Draft ${number}` }, draft: true })
    const { docs } = await local().findVersions({
      collection: 'posts',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      limit: 100,
      depth: 0,
    })
    const titles = docs.map(({ version }) => version.title)
    expect(titles.slice(0, 3)).toEqual(['First', 'Second', 'Draft 3'])
    expect([titles.length, titles.at(-1)]).toEqual([52, 'Draft 52'])
  })

  test('the history of a clinic keeps every version', async () => {
    const { id } = await world().createDocument('clinics', 'network')
    for (let number = 1; number <= 22; number++)
      await local().update({ collection: 'clinics', id, data: { tagline: `Number ${number}` } })
    const where = { parent: { equals: id } }
    expect((await local().findVersions({ collection: 'clinics', where, depth: 0 })).totalDocs).toBe(23)
  })

  describe('the trash', () => {
    test.each(['pages', 'conditions', 'posts', 'media', 'adaptations', 'testimonials', 'practitioners'])(
      'gives %s back as they were, and publishes drafts where the panel asks for that',
      async (collection) => {
        const [draft, published] = [{ _status: 'draft' }, { _status: 'published' }]
        const cases =
          collection === 'media'
            ? [{ was: {}, asked: {}, is: {} }]
            : [
                { was: published, asked: draft, is: published },
                { was: draft, asked: draft, is: draft },
                { was: draft, asked: published, is: published },
              ]
        for (const { was, asked, is } of cases) {
          const { id } = await world().createDocument(collection, 'nyc', was)
          const one = `/${collection}/${id}`
          const deletedAt = new Date().toISOString()
          await rest(one, { ...as('clinic-manager'), method: 'PATCH', body: { deletedAt } })
          expect((await rest(one, as('clinic-manager'))).status).toBe(404)
          const where = `where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`
          const { status: answer, body } = await rest(`/${collection}?trash=true&${where}`, {
            ...as('clinic-manager'),
            method: 'PATCH',
            body: { deletedAt: null, ...asked },
          })
          expect([answer, body.errors]).toEqual([200, []])
          expect((await rest(one, as('clinic-manager'))).body).toMatchObject(is)
        }
      },
    )

    test('is emptied of one’s own documents only, document by document', async () => {
      const trashed = { deletedAt: new Date().toISOString() }
      const mine = await world().createDocument('testimonials', 'nyc', trashed)
      const theirs = await world().createDocument('testimonials', 'bengaluru', trashed)
      const { body } = await rest('/testimonials?limit=0&trash=true&where[deletedAt][exists]=true', {
        ...as('clinic-marketer'),
        method: 'DELETE',
      })
      expect(body.docs).toContainEqual({ id: mine.id })
      expect((await read('testimonials', theirs.id)).id).toBe(theirs.id)
    })

    test.each(['banana', '', 5, true])('does not take %j for a time', async (deletedAt) => {
      const { id } = await world().createDocument('posts', 'nyc')
      const body = { deletedAt }
      const answer = await rest(`/posts/${id}`, { ...as('clinic-marketer'), method: 'PATCH', body })
      expect(answer.status).toBe(400)
    })

    test('notes the server’s time', async () => {
      const { id } = await world().createDocument('posts', 'nyc')
      const body = { deletedAt: '2999-01-01T00:00:00.000Z' }
      await rest(`/posts/${id}`, { ...as('clinic-marketer'), method: 'PATCH', body })
      expect(Date.parse(String((await read('posts', id)).deletedAt))).toBeLessThan(Date.now() + 1000)
    })
  })

  describe('a draft', () => {
    const unknownToken = { heading: 'In {{clinic.town}}' }

    test('with an unknown token is saved, listed with its fault and refused when it is published', async () => {
      const { id } = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      expect((await patch(`/pages/${id}?draft=true`, unknownToken)).status).toBe(200)
      expect((await read('pages', id)).heading).toBe('In {{clinic.town}}')
      const { body } = await findFaults(`/pages/${id}`)
      expect(body.faults).toEqual([
        { path: 'heading', label: 'Heading', message: expect.stringContaining('Unknown token') },
      ])
      const published = await patch(`/pages/${id}`, { _status: 'published' })
      expect([published.status, firstError(published)?.message]).toEqual([
        400,
        expect.stringMatching(/^Heading – Unknown token/),
      ])
    })

    test('with a fault in a translation is not published in another locale', async () => {
      const { id } = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      expect((await patch(`/pages/${id}?draft=true&locale=hi`, unknownToken)).status).toBe(200)
      const published = await patch(`/pages/${id}?locale=en`, { _status: 'published' })
      expect([published.status, firstError(published)?.message]).toEqual([
        400,
        expect.stringContaining('In a translation'),
      ])
    })

    test('keeps a picture that was deleted, and is not published with it', async () => {
      const picture = await world().createDocument('media', 'nyc')
      const sections = [{ blockType: 'image', image: picture.id }]
      const { id } = await world().createDocument('pages', 'nyc', { sections, _status: 'draft' })
      await local().delete({ collection: 'media', id: picture.id })
      const [section] = (await read('pages', id)).sections as Sample[]
      const kept = { sections: [{ ...section, image: picture.id }], answer: 'Written meanwhile.' }
      expect((await patch(`/pages/${id}?draft=true`, kept)).status).toBe(200)
      const published = await patch(`/pages/${id}`, { ...kept, _status: 'published' })
      expect([published.status, firstError(published)?.message]).toEqual([
        400,
        'Sections > Image 1 > Image – The picture chosen here has been deleted. Choose another one.',
      ])
    })

    test('is not listed with its faults for another clinic', async () => {
      const { id } = await world().createDocument('pages', 'bengaluru', { _status: 'draft', ...unknownToken })
      expect((await findFaults(`/pages/${id}`)).status).toBe(404)
      expect((await rest(`/pages/${id}/faults`, { method: 'POST' })).status).toBe(403)
    })

    test('with faults can be moved to the trash and restored', async () => {
      const { id } = await world().createDocument('pages', 'nyc', { _status: 'draft', ...unknownToken })
      expect((await patch(`/pages/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
      const restored = await patch(`/pages?trash=true&where[id][equals]=${id}`, {
        deletedAt: null,
        _status: 'draft',
      })
      expect([restored.status, restored.body.errors]).toEqual([200, []])
    })
  })

  describe('an adaptation', () => {
    const operation = (op: string, at: string, more: Sample = {}) => ({ op, at, ...more })
    const adapt = async (...operations: Sample[]) => {
      const { shared, clinics } = world()
      const { sections } = await read('conditions', shared.condition)
      const copy = await world().createDocument('conditions', 'network', { sections, _status: 'published' })
      const all = (await read('conditions', copy.id)).sections as { key: string }[]
      const [first, second, last] = [all[0], all[1], all.at(-1)]
      const keys: Record<string, string | undefined> = {
        first: first?.key,
        second: second?.key,
        locked: last?.key,
      }
      const at = (name: unknown) => keys[String(name)]
      const source = { relationTo: 'conditions', value: copy.id }
      const rows = operations.map((row) => ({ ...row, at: at(row.at) }))
      return create(
        'adaptations',
        { source, tenant: clinics.nyc, operations: rows, _status: 'draft' },
        '?draft=true',
      )
    }

    test('is saved without the empty row of a section that the form has just removed', async () => {
      const draft = await adapt(operation('retitle', 'first', { heading: 'Ours', content: [null] }))
      expect(draft.status).toBe(201)
      const [change] = (await read('adaptations', idOf(draft))).operations as Json[]
      expect(change).toMatchObject({ heading: 'Ours', content: [] })
      expect((await patch(`/adaptations/${idOf(draft)}`, { _status: 'published' })).status).toBe(200)
    })

    test('with contradicting changes is a draft that cannot be published, with the reason', async () => {
      const draft = await adapt(
        operation('hide', 'first'),
        operation('retitle', 'first', { heading: 'Ours' }),
      )
      expect(draft.status).toBe(201)
      const published = await patch(`/adaptations/${idOf(draft)}`, { _status: 'published' })
      expect([published.status, firstError(published)?.message]).toEqual([
        400,
        expect.stringMatching(/^Changes to sections > Change 2 .*Change 1 hides this section/),
      ])
      const { body } = await findFaults(`/adaptations/${idOf(draft)}`)
      expect(body.faults).toHaveLength(1)
    })

    test('of a locked section is a draft that cannot be published', async () => {
      const draft = await adapt(operation('hide', 'locked'))
      expect(draft.status).toBe(201)
      const published = await patch(`/adaptations/${idOf(draft)}`, { _status: 'published' })
      expect(firstError(published)?.message).toContain('The network has locked this section')
    })

    test('with changes of different sections is published', async () => {
      const draft = await adapt(
        operation('hide', 'first'),
        operation('retitle', 'second', { heading: 'Ours' }),
      )
      expect((await patch(`/adaptations/${idOf(draft)}`, { _status: 'published' })).status).toBe(200)
    })
  })

  describe('a required text', () => {
    const inHindi = { title: 'एड़ी का दर्द' }

    test('is required in one locale: a page in Hindi only is published, restored and given back', async () => {
      const { title: _none, ...sample } = createSample('pages', 'nyc', world())
      const sections = [{ blockType: 'text', heading: 'दर्द', body: richText('पाठ') }]
      const made = await create(
        'pages',
        { ...sample, ...inHindi, sections, _status: 'published' },
        '?locale=hi',
      )
      expect([made.status, made.text]).toEqual([201, made.text])
      const id = idOf(made)
      const changed = await patch(`/pages/${id}?locale=en`, { answer: 'In English', _status: 'published' })
      expect([changed.status, changed.text]).toEqual([200, changed.text])
      const { docs } = await local().findVersions({
        collection: 'pages',
        where: { parent: { equals: id } },
        sort: 'updatedAt',
        depth: 0,
      })
      const restore = await rest(`/pages/versions/${docs[0]?.id}`, {
        ...as('clinic-manager'),
        method: 'POST',
      })
      expect([restore.status, restore.text]).toEqual([200, restore.text])
      await patch(`/pages/${id}`, { deletedAt: new Date().toISOString() })
      const back = await patch(`/pages?trash=true&locale=en&where[id][equals]=${id}`, {
        deletedAt: null,
        _status: 'published',
      })
      expect([back.status, back.body.errors]).toEqual([200, []])
    })

    test.each(['en', 'hi'])('that is missing in every locale is refused, in %s', async (locale) => {
      const { title: _none, ...sample } = createSample('pages', 'nyc', world())
      const made = await create('pages', { ...sample, _status: 'published' }, `?locale=${locale}`)
      expect([made.status, firstError(made)?.message]).toEqual([400, 'Title – This field is required.'])
    })
  })

  describe('a value that is taken', () => {
    test.each([
      ['pages', 'slug', '“URL slug” can’t be "$", because “$” has it. Use another, for example "$-2".'],
      ['conditions', 'slug', '“URL slug” can’t be "$", because “$” has it. Use another, for example "$-2".'],
      ['posts', 'slug', '“URL slug” can’t be "$", because “$” has it. Use another, for example "$-2".'],
      ['redirects', 'from', '“From” $ is already used'],
    ])('of %s is told by the label of its field', async (collection, field, message) => {
      const sample = createSample(collection, 'nyc', world())
      expect((await create(collection, sample)).status).toBe(201)
      const answer = await create(collection, sample)
      expect(answer.status).toBe(400)
      expect(firstError(answer)?.message).toContain(message.replaceAll('$', String(sample[field])))
      expect(firstError(answer)?.data?.errors).toMatchObject([{ path: field }])
      expect(answer.text).not.toMatch(/tenant_id|owner_key|ownerKey|source_?key/i)
    })

    test('is told for a second adaptation of a page by the page', async () => {
      const { id } = await world().createDocument('adaptations', 'nyc', { _status: 'published' })
      const { source } = await read('adaptations', id)
      const answer = await create('adaptations', {
        source,
        tenant: world().clinics.nyc,
        _status: 'published',
      })
      expect(firstError(answer)?.message).toBe(
        '“Shared page” is already used by another changed shared page. Enter a different one, or change the other changed shared page.',
      )
    })
  })
}
