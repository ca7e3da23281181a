import { beforeAll, describe, expect, test } from 'vitest'
import { libraryKinds } from '#domain/library/collections.ts'
import type { Owner, Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

const owned = [...libraryKinds, 'posts']

/** Which slugs documents may have, and which of several documents is the page at an address. */
export function slugs({ local, payload, rest, world }: Polyclinic) {
  let open: (path: string) => Promise<string>
  beforeAll(async () => {
    const { findPage } = await import('#page-types/find-page.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findClinicById } = await import('#data/find-clinic.ts')
    const clinic = required(await findClinicById(world().clinics.nyc))
    open = async (path) => {
      const result = await findPage(clinicContext(clinic, 'en-US', false), path.split('/').filter(Boolean))
      if (result.outcome === 'redirect') return result.to
      return result.outcome === 'page' ? String(result.page.imageTitle) : result.outcome
    }
  })

  const published = { _status: 'published' }
  const uniqueSlug = () => `s${crypto.randomUUID().slice(0, 8)}`
  const make = (collection: string, owner: Owner, more: Sample = {}) =>
    world().createDocument(collection, owner, { ...published, ...more })
  const read = (collection: string, id: string, draft = false) =>
    local().findByID({ collection, id, depth: 0, draft, trash: true })
  const update = (collection: string, id: string, data: Sample, draft = false) =>
    local().update({ collection, id, data, draft })
  const send = async (method: string, path: string, body: Sample = {}, who = 'clinic-marketer') => {
    const answer = await rest(path, { method, body, token: required(world().people[who]).token })
    return { ...answer, doc: (answer.body.doc ?? {}) as Json & { id: string; slug: string } }
  }
  const slugOf = async (collection: string, id: string) => (await read(collection, id)).slug

  describe.each(owned)('a clinic’s document in %s', (collection) => {
    test('can’t have a slug that the network’s has or had, not even as a draft', async () => {
      const slug = uniqueSlug()
      const shared = await make(collection, 'network', { slug, title: 'Shared' })
      for (const _status of ['draft', 'published'])
        await expect(world().createDocument(collection, 'nyc', { slug, _status })).rejects.toMatchObject({
          data: {
            errors: [{ path: 'slug', label: 'URL slug', message: expect.stringContaining(`"${slug}-2"`) }],
          },
        })
      const own = await make(collection, 'nyc')
      await expect(update(collection, own.id, { slug })).rejects.toThrow()
      await expect(update(collection, own.id, { slug }, true)).rejects.toThrow()
      await update(collection, shared.id, { slug: `${slug}-new`, ...published })
      await expect(update(collection, own.id, { slug })).rejects.toMatchObject({
        data: { errors: [{ message: expect.stringContaining('had this address') }] },
      })
    })

    test('moves aside when the network publishes its slug, and keeps its text', async () => {
      const slug = uniqueSlug()
      const lists = { conditions: [world().shared.condition] }
      const own = await make(collection, 'nyc', { slug, title: 'Ours', ...lists })
      const listed = (await read(collection, own.id)).conditions
      const other = await make(collection, 'bengaluru', { slug, title: 'Theirs' })
      const shared = await world().createDocument(collection, 'network', { slug, _status: 'draft' })
      expect(await slugOf(collection, own.id)).toBe(slug)
      await expect(update(collection, own.id, { title: 'Ours', ...published })).resolves.toMatchObject({
        slug,
      })
      await update(collection, own.id, { title: 'Ours, drafted' }, true)
      await update(collection, shared.id, { title: 'Shared', ...published })
      expect([await slugOf(collection, own.id), await slugOf(collection, other.id)]).toEqual([
        `${slug}-2`,
        `${slug}-2`,
      ])
      const moved = await read(collection, own.id)
      expect(moved).toMatchObject({ title: 'Ours', ...published })
      expect(moved.conditions).toEqual(listed)
      const draft = await read(collection, own.id, true)
      expect(draft).toMatchObject({ slug: `${slug}-2`, title: 'Ours, drafted', _status: 'draft' })
      await expect(update(collection, own.id, published)).resolves.toMatchObject({ title: 'Ours, drafted' })
    })

    test('that leaves the trash gets a number if the network has its slug by then', async () => {
      const slug = uniqueSlug()
      const own = await make(collection, 'nyc', { slug })
      await update(collection, own.id, { deletedAt: new Date().toISOString() })
      await make(collection, 'network', { slug })
      await local().update({ collection, id: own.id, data: { deletedAt: null }, trash: true } as never)
      expect(await slugOf(collection, own.id)).toBe(`${slug}-2`)
    })
  })

  test('the network’s page is shown where a clinic’s document has its slug all the same', async () => {
    const slug = uniqueSlug()
    await make('conditions', 'network', { slug, title: 'Shared page' })
    const own = await make('conditions', 'nyc', { title: 'Our page' })
    await payload().db.updateOne({ collection: 'conditions', id: own.id, data: { slug } })
    expect(await open(`/conditions/${slug}`)).toBe('Shared page')
  })

  test('a page that moved aside answers at its old address where the clinic hides the network’s', async () => {
    const slug = uniqueSlug()
    await make('conditions', 'nyc', { slug, title: 'Our page' })
    const shared = await make('conditions', 'network', { slug, title: 'Shared page' })
    expect(await open(`/conditions/${slug}`)).toBe('Shared page')
    expect(await open(`/conditions/${slug}-2`)).toBe('Our page')
    await make('adaptations', 'nyc', {
      source: { relationTo: 'conditions', value: shared.id },
      visible: false,
    })
    expect(await open(`/conditions/${slug}`)).toBe(`/conditions/${slug}-2`)
  })

  test('a slug made from the title is free, and one that is typed is refused with a free one', async () => {
    const title = `Ski ${uniqueSlug()}`
    const wanted = title.toLowerCase().replace(' ', '-')
    const made = async () => (await send('POST', '/pages', { title, ...published })).doc.slug
    expect([await made(), await made(), await made()]).toEqual([wanted, `${wanted}-2`, `${wanted}-3`])
    const typed = await send('POST', '/pages', { title, slug: wanted, ...published })
    expect([typed.status, typed.text]).toEqual([400, expect.stringContaining(`${wanted}-4`)])
    expect(typed.text).toContain(`because “${title}” has it`)
  })

  test('a practitioner’s and a study’s slug are offered as well', async () => {
    for (const collection of ['practitioners', 'studies']) {
      const slug = uniqueSlug()
      await make(collection, collection === 'studies' ? 'network' : 'bengaluru', { slug })
      const sample = collection === 'studies' ? 'network' : 'nyc'
      await expect(make(collection, sample, { slug })).rejects.toMatchObject({
        data: { errors: [{ path: 'slug', message: expect.stringContaining(`"${slug}-2"`) }] },
      })
    }
  })

  test('a title in Hindi gives a readable slug, in a draft that had none before too', async () => {
    const word = uniqueSlug()
    const draft = await send('POST', '/pages?draft=true&locale=hi')
    expect(draft.doc.slug).toMatch(/^untitled-/)
    const titled = await send('PATCH', `/pages/${draft.doc.id}?draft=true&locale=hi`, {
      title: `एड़ी का दर्द ${word}`,
      slug: draft.doc.slug,
    })
    expect(titled.doc.slug).toBe(`edi-ka-dard-${word}`)
  })

  test.each(['search', 'admin', 'blog', 'find', 'conditions', 'hi', 'home'])(
    'a page is not published at /%s, where something else stands',
    async (slug) => {
      const refused = await send('POST', '/pages', { title: 'Ours', slug, ...published })
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('the address of')])
      const made = await send('POST', '/pages', { title: slug, ...published })
      expect(made.doc.slug).toMatch(new RegExp(`^${slug}-\\d+$`))
    },
  )

  test('a second page with a role is published only when the first has none', async () => {
    const body = { title: 'Team', role: 'team', ...published }
    const first = await send('POST', '/pages', body)
    expect(first.status).toBe(201)
    const second = await send('POST', '/pages', { ...body, title: 'New team' })
    expect([second.status, second.text]).toEqual([
      400,
      expect.stringContaining('“Team” already has the role'),
    ])
    const draft = await send('POST', '/pages?draft=true', { ...body, title: 'New team', _status: 'draft' })
    expect(draft.status).toBe(201)
    expect((await send('PATCH', `/pages/${first.doc.id}`, { role: null })).status).toBe(200)
    const successor = await send('PATCH', `/pages/${draft.doc.id}`, published)
    expect([successor.status, successor.text]).toEqual([200, successor.text])
    await send('PATCH', `/pages/${draft.doc.id}`, { role: null })
  })

  describe('a copy', () => {
    test.each(['pages', 'conditions', 'posts', 'practitioners', 'testimonials'])(
      'in %s is a draft with a free slug that can be published',
      async (collection) => {
        const slug = uniqueSlug()
        const { id } = await make(collection, 'nyc', { slug })
        const renamed = { slug: `${slug}-new`, ...published }
        if (collection !== 'testimonials') await update(collection, id, renamed)
        const copy = await send(
          'POST',
          `/${collection}/${id}/duplicate`,
          { _status: 'draft' },
          'clinic-manager',
        )
        expect([copy.status, copy.doc._status]).toEqual([200, 'draft'])
        expect(String(copy.doc.title ?? '') + String(copy.doc.name ?? '')).toContain('(copy)')
        if (collection !== 'testimonials') {
          expect(copy.doc.slug).toBe(`${slug}-new-2`)
          expect((await read(collection, copy.doc.id)).formerSlugs ?? []).toEqual([])
          expect((await read(collection, id)).formerSlugs).toEqual([slug])
        }
        const publish = await send('PATCH', `/${collection}/${copy.doc.id}`, published, 'clinic-manager')
        expect([publish.status, publish.text]).toEqual([200, publish.text])
      },
    )

    test('has no role, and a copy of it has a slug of its own too', async () => {
      const home = await make('pages', 'nyc', { role: 'locations' })
      const first = await send('POST', `/pages/${home.id}/duplicate`)
      const second = await send('POST', `/pages/${first.doc.id}/duplicate`)
      expect([first.doc.role ?? null, second.doc.role ?? null]).toEqual([null, null])
      expect(new Set([home.slug, first.doc.slug, second.doc.slug]).size).toBe(3)
      await update('pages', home.id, { role: null })
    })

    test.each(['redirects', 'adaptations', 'clinics'])('is not offered in %s', async (collection) => {
      const id = collection === 'clinics' ? world().clinics.nyc : (await make(collection, 'nyc')).id
      const answer = await send('POST', `/${collection}/${id}/duplicate`, {}, 'network-admin')
      expect(answer.status).toBe(404)
    })
  })
}
