import type { Where } from 'payload'
import { expect, test } from 'vitest'
import { withdrawnTags } from '#publish/tags.ts'
import type { Owner, Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { logReader, type Page, pageRenderer } from './log-and-pages.ts'

const day = 24 * 60 * 60 * 1000

type Case = {
  name: string
  collection: string
  owner: Owner
  /** A text of it has to be shown by one of the pages. */
  create: (words: string) => Sample
  pages: readonly string[]
  takeBack: (id: string) => Promise<unknown>
}

/** What is taken back is shown by no page again, not even by the last good one. */
export function withdrawals(polyclinic: Polyclinic) {
  const { local, payload, world } = polyclinic
  const { tagsOf } = logReader(polyclinic)
  const { render, renderAll } = pageRenderer(polyclinic)
  const update = (collection: string, id: string, data: Sample) => local().update({ collection, id, data })
  /** Below the validation, which refuses a consent that has ended. */
  const store = async (collection: 'testimonials', id: string, data: Sample) => {
    const where: Where = { id: { equals: id } }
    const stored = required(await payload().db.findOne({ collection, where })) as Sample
    return payload().db.updateOne({ collection, id, data: { ...stored, ...data } })
  }
  const trash = { deletedAt: new Date().toISOString() }
  const consent = { scope: 'website', recordedOn: '2026-01-05T12:00:00.000Z' }
  const story = (words: string) => ({ ...published, text: words, source: 'patient-written', consent })
  const stories = { collection: 'testimonials', owner: 'nyc', create: story, pages: ['/stories'] } as const
  const condition = (words: string) => ({ ...published, title: words, slug: words.toLowerCase() })
  const conditions = {
    collection: 'conditions',
    create: condition,
    pages: ['/', '/conditions', '/site-map'],
  } as const

  const cases: Case[] = [
    {
      ...stories,
      name: 'a testimonial that is unpublished',
      takeBack: (id) => update('testimonials', id, { _status: 'draft' }),
    },
    { ...stories, name: 'a testimonial in the trash', takeBack: (id) => update('testimonials', id, trash) },
    {
      ...stories,
      name: 'a testimonial whose consent has ended',
      takeBack: (id) =>
        store('testimonials', id, { consent: { ...consent, expiresOn: '2026-02-01T12:00:00.000Z' } }),
    },
    {
      ...stories,
      name: 'a testimonial that is deleted',
      takeBack: (id) => local().delete({ collection: 'testimonials', id }),
    },
    {
      ...conditions,
      owner: 'network',
      name: 'a shared page that is unpublished',
      takeBack: (id) => update('conditions', id, { _status: 'draft' }),
    },
    {
      ...conditions,
      owner: 'network',
      name: 'a shared page that the clinic hides',
      takeBack: (id) =>
        world().createDocument('adaptations', 'nyc', {
          ...published,
          source: { relationTo: 'conditions', value: id },
          visible: false,
        }),
    },
    {
      ...conditions,
      owner: 'network',
      name: 'a shared page that other clinics only may show',
      takeBack: (id) => update('conditions', id, { when: { jurisdictions: ['IN'] } }),
    },
    {
      ...conditions,
      owner: 'nyc',
      name: 'a clinic’s own page in the trash',
      takeBack: (id) => update('conditions', id, trash),
    },
    {
      name: 'a post that is held back',
      collection: 'posts',
      owner: 'network',
      create: (words) => ({ ...published, title: words, publishedOn: '2026-01-05T12:00:00.000Z' }),
      pages: ['/blog'],
      takeBack: (id) => update('posts', id, { publishedOn: '2099-01-05T12:00:00.000Z' }),
    },
    {
      name: 'a post that the clinic hides',
      collection: 'posts',
      owner: 'network',
      create: (words) => ({ ...published, title: words, publishedOn: '2026-01-05T12:00:00.000Z' }),
      pages: ['/blog'],
      takeBack: (id) =>
        world().createDocument('adaptations', 'nyc', {
          ...published,
          source: { relationTo: 'posts', value: id },
          visible: false,
        }),
    },
    {
      name: 'a person who leaves the clinic',
      collection: 'practitioners',
      owner: 'nyc',
      create: (words) => ({ ...published, name: words, slug: words.toLowerCase() }),
      pages: ['/team'],
      takeBack: (id) => update('practitioners', id, { placements: [{ clinic: world().clinics.bengaluru }] }),
    },
  ]

  test.each(cases)(
    '$name is withdrawn from each page that shows it',
    async ({ collection, owner, create, pages, takeBack }) => {
      const words = `Canary${crypto.randomUUID().slice(0, 8)}`
      const { id } = await world().createDocument(collection, owner, create(words))
      const all: Page[] = pages.map((path) => ({ clinic: 'nyc', path }))
      const before = [...(await renderAll(all))].filter(([, { model }]) => model.includes(words))
      expect(before.length).toBeGreaterThan(0)
      const withdrawn = withdrawnTags([...(await tagsOf(() => takeBack(id)))])
      for (const [, { model }] of await renderAll(all)) expect(model).not.toContain(words)
      const missed = before.filter(([, { tags }]) => tags.isDisjointFrom(new Set(withdrawn)))
      expect(missed.map(([page]) => page)).toEqual([])
    },
  )

  test('every page of a clinic that closes is withdrawn, and no page of another', async () => {
    const { bengaluru } = world().clinics
    const page = await render({ clinic: 'bengaluru', path: '/conditions' })
    const other = await render({ clinic: 'nyc', path: '/conditions' })
    const withdrawn = new Set(
      withdrawnTags([...(await tagsOf(() => update('clinics', bengaluru, { status: 'closed' })))]),
    )
    await update('clinics', bengaluru, { status: 'live' })
    expect(page.tags.isDisjointFrom(withdrawn)).toBe(false)
    expect(other.tags.isDisjointFrom(withdrawn)).toBe(true)
  })

  test('a page may not be shown after the end of a consent that it relies on', async () => {
    const expiresOn = new Date(Date.now() + 3 * day).toISOString()
    await world().createDocument('testimonials', 'nyc', {
      ...story('Ends soon.'),
      consent: { ...consent, expiresOn: `${expiresOn.slice(0, 10)}T12:00:00.000Z` },
    })
    const { endsAt } = await render({ clinic: 'nyc', path: '/stories' })
    const midnight = Date.parse(`${expiresOn.slice(0, 10)}T00:00:00.000Z`)
    // Of New York, where it is four or five hours earlier.
    expect([4, 5]).toContain((endsAt - midnight) / (60 * 60 * 1000))
    expect((await render({ clinic: 'nyc', path: '/conditions' })).endsAt).toBe(Infinity)
  })
}
