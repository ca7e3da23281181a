import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Preview, ReplacementDetails } from '#domain/replacing/replacement.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Json, type Rest, restCaller } from '../rest.ts'

/** A phrase replaced in many documents, and taken back. */
export function replacing({ local, payload, rest, world }: Polyclinic) {
  let get: Rest
  let begin: Rest
  let preview: Rest
  let undo: Rest
  beforeAll(async () => {
    const routes = await import('#app/(payload)/api/replace/replace.ts')
    get = restCaller(routes.GET)
    begin = restCaller(routes.POST)
    preview = restCaller((await import('#app/(payload)/api/replace/preview.ts')).POST)
    undo = restCaller((await import('#app/(payload)/api/replace/undo.ts')).POST)
  })
  // What one test leaves must not be done in another.
  afterEach(async () => {
    await payload().db.deleteMany({ collection: 'replacement-documents', where: {} })
    await payload().db.deleteMany({ collection: 'replacements', where: {} })
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const send = (to: Rest, who: string, body: Sample) =>
    to('/replace', { method: 'POST', token: tokenOf(who), body: body as never })
  const messageOf = (body: Json) => (body.errors as { message: string }[] | undefined)?.[0]?.message
  const work = async () =>
    (await import('#data/replacing/work.ts')).continueReplacements(payload(), new Date())

  type Asked = { who?: string; clinic?: string | null; text: string; replacement?: string } & Sample
  const toBody = ({
    who,
    clinic = world().clinics.nyc,
    text,
    replacement = 'calf pain',
    ...more
  }: Asked) => ({
    clinic,
    text,
    replacement,
    matchCase: false,
    wholeWords: true,
    locale: null,
    ...more,
  })
  const find = async (asked: Asked): Promise<Preview> => {
    const { status, body } = await send(preview, asked.who ?? 'clinic-manager', toBody(asked))
    expect([status, messageOf(body)]).toEqual([200, undefined])
    return body as unknown as Preview
  }
  const start = async (asked: Asked & { publishes?: boolean; found?: Preview }): Promise<string> => {
    const { found = await find(asked), publishes = false, ...rest } = asked
    const documents = found.documents.map(({ collection, id, updatedAt, hits }) => ({
      collection,
      id,
      updatedAt,
      hits: hits.map((hit) => hit.id),
    }))
    const { status, body } = await send(begin, asked.who ?? 'clinic-manager', {
      ...toBody(rest),
      publishes,
      documents,
    })
    return status === 200 ? String(body.id) : `${status} ${messageOf(body)}`
  }
  const detailsOf = async (id: string, who = 'clinic-manager') =>
    (await get(`/replace?id=${id}`, { token: tokenOf(who) })).body as unknown as ReplacementDetails
  const statesOf = async (id: string) =>
    Object.fromEntries((await detailsOf(id)).results.map((result) => [result.id, result.state]))
  const takeBack = async (id: string, who = 'clinic-manager') => {
    const { status, body } = await send(undo, who, { id })
    return status === 200 ? '' : `${status} ${messageOf(body)}`
  }
  const read = (collection: string, id: string, draft: boolean) =>
    payload().findByID({
      collection: collection as 'pages',
      id,
      draft,
      depth: 0,
      locale: 'all',
    }) as unknown as Promise<Json>
  const live = (collection: string, id: string) => read(collection, id, false)
  const newest = (collection: string, id: string) => read(collection, id, true)
  /** A document without the times and names of saves. On MongoDB a save stores empty lists where there was nothing. */
  const content = ({ updatedAt, updatedBy, createdAt, ...rest }: Json): Json =>
    JSON.parse(
      JSON.stringify(rest, (_, value) =>
        value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
      ),
    )
  const until = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
  const phrase = () => `pain${crypto.randomUUID().slice(0, 8)}`

  const pageWith = async (text: string, more: Sample = {}) =>
    world().createDocument('pages', 'nyc', {
      title: `About ${text}`,
      sections: [
        { blockType: 'text', heading: `${text} at work`, body: richText(`Rest helps against ${text}.`) },
      ],
      ...published,
      ...more,
    })

  test('is shown first: each place with its document, its field’s label and the words around it', async () => {
    const text = phrase()
    const { id } = await pageWith(text, { slug: `about-${text}` })
    const { documents, isCut } = await find({ text })
    expect(isCut).toBe(false)
    expect(documents).toMatchObject([
      { collection: 'pages', id, noun: 'page', title: `About ${text}`, isDraft: false, mayPublish: true },
    ])
    expect(documents[0]?.hits).toMatchObject([
      { place: 'Title', before: 'About ', found: text, after: '', locale: 'en' },
      { place: 'Sections › Text 1 › Heading', before: '', after: ' at work' },
      { place: expect.stringMatching(/^Sections › Text 1 › /), before: 'Rest helps against ', after: '.' },
    ])
    expect((await newest('pages', id)).slug).toBe(`about-${text}`)
  })

  test('changes only what was ticked, and goes live only where that was chosen', async () => {
    const text = phrase()
    const page = await pageWith(text)
    const found = await find({ text })
    const [first] = required(found.documents[0]).hits
    const one = { ...found, documents: [{ ...required(found.documents[0]), hits: [required(first)] }] }
    const id = await start({ text, found: one })
    expect(await work()).toBe(1)
    expect(await live('pages', page.id)).toMatchObject({ title: { en: `About ${text}` } })
    expect(await newest('pages', page.id)).toMatchObject({
      _status: 'draft',
      title: { en: 'About calf pain' },
      sections: [{ heading: { en: `${text} at work` } }],
    })
    expect(await statesOf(id)).toEqual({ [page.id]: 'done' })
    const second = await pageWith(text)
    await start({ text: `${text} at work`, replacement: 'Work', publishes: true })
    await work()
    expect(await live('pages', second.id)).toMatchObject({
      ...published,
      sections: [{ heading: { en: 'Work' } }],
    })
    // It had a draft, which nobody asked to publish.
    expect(await live('pages', page.id)).toMatchObject({ sections: [{ heading: { en: `${text} at work` } }] })
  })

  test('is taken back in every document, which then reads and stands as before', async () => {
    const text = phrase()
    const live1 = await pageWith(text)
    const draft = await world().createDocument('posts', 'nyc', {
      title: text,
      excerpt: text,
      _status: 'draft',
    })
    const person = await world().createDocument('practitioners', 'nyc', {
      biography: richText(`Treats ${text}.`),
      ...published,
    })
    const documents = [
      ['pages', live1.id],
      ['posts', draft.id],
      ['practitioners', person.id],
    ] as const
    const state = async () =>
      Promise.all(
        documents.map(async ([collection, id]) => [
          content(await live(collection, id)),
          content(await newest(collection, id)),
        ]),
      )
    const before = await state()
    for (const publishes of [true, false]) {
      const id = await start({ text, publishes })
      expect(await work()).toBe(3)
      expect((await find({ text })).documents).toEqual([])
      expect(await takeBack(id)).toBe('')
      expect(await work()).toBe(3)
      expect(await state()).toEqual(before)
      expect(Object.values(await statesOf(id))).toEqual(['undone', 'undone', 'undone'])
      expect(await takeBack(id)).toMatch(/^409 There is nothing to take back/)
    }
  })

  test('changes pictures and the clinic’s record at once, and takes that back', async () => {
    const text = phrase()
    const { nyc } = world().clinics
    const data = { tagline: `Against ${text}`, alerts: [{ text: `${text}: call`, level: 'notice', until }] }
    await local().update({ collection: 'clinics', id: nyc, data })
    const { id } = await world().createDocument('media', 'nyc', {
      alt: `A foot with ${text}`,
      caption: text,
      credit: `${text} archive`,
    })
    const state = async () => [content(await live('clinics', nyc)), content(await live('media', id))]
    const before = await state()
    const found = await find({ text, who: 'clinic-marketer' })
    expect(found.documents).toMatchObject([
      { collection: 'clinics', id: nyc, hasDrafts: false, isDraft: false, hits: [{}, {}] },
      { collection: 'media', id, hasDrafts: false, hits: [{}, {}, { place: 'Credit' }] },
    ])
    const run = await start({ text, found, who: 'clinic-marketer' })
    expect(await work()).toBe(2)
    expect(await live('clinics', nyc)).toMatchObject({
      tagline: { en: 'Against calf pain' },
      alerts: [{ text: { en: 'calf pain: call' } }],
    })
    expect(await live('media', id)).toMatchObject({
      alt: { en: 'A foot with calf pain' },
      caption: { en: 'calf pain' },
      credit: 'calf pain archive',
    })
    expect((await detailsOf(run)).results).toMatchObject([
      { noun: 'clinic', title: 'nyc', isLive: true, places: 2 },
      { noun: 'picture', isLive: true, places: 3 },
    ])
    expect(await takeBack(run)).toBe('')
    expect(await work()).toBe(2)
    expect(await state()).toEqual(before)
  })

  test('offers only those fields of the clinic’s record that the user may change', async () => {
    const text = phrase()
    const { nyc } = world().clinics
    const { locations } = (await local().findByID({
      collection: 'clinics',
      id: nyc,
      depth: 0,
    })) as { locations?: Sample[] }
    const parking = { ...required(locations?.[0]), parking: `Ask about ${text}.` }
    await local().update({ collection: 'clinics', id: nyc, data: { locations: [parking] } })
    const found = await find({ text })
    expect(found.documents).toMatchObject([
      { id: nyc, hits: [{ place: expect.stringMatching(/^Locations › .* › Parking$/) }] },
    ])
    expect((await find({ text, who: 'clinic-marketer' })).documents).toEqual([])
    const refused = await start({ text, found, who: 'clinic-marketer' })
    await start({ text, found })
    expect(await work()).toBe(1)
    expect(await statesOf(refused)).toEqual({ [nyc]: 'left' })
    expect(await live('clinics', nyc)).toMatchObject({
      locations: [{ parking: { en: 'Ask about calf pain.' } }],
    })
  })

  test('leaves the other languages as they are, or changes all of them', async () => {
    const clinic = world().clinics.bengaluru
    const who = 'clinic-manager bengaluru'
    const text = `ನೋವು${crypto.randomUUID().slice(0, 4)}`
    const { id } = await world().createDocument('pages', 'bengaluru', {
      title: `About ${text}`,
      ...published,
    })
    await payload().update({ collection: 'pages', id, locale: 'kn', data: { title: `${text} ಬಗ್ಗೆ` } })
    const before = await newest('pages', id)
    await start({ text, who, clinic, locale: 'kn', replacement: 'ಉಳುಕು', publishes: true })
    expect(await work()).toBe(1)
    expect((await live('pages', id)).title).toMatchObject({ en: `About ${text}`, kn: 'ಉಳುಕು ಬಗ್ಗೆ' })
    const all = await start({ text: 'ಉಳುಕು', who, clinic, replacement: text })
    await work()
    expect((await newest('pages', id)).title).toEqual(before.title)
    expect(all).not.toMatch(/^\d{3} /)
  })

  test('leaves a document that somebody has changed since, and names who', async () => {
    const text = phrase()
    const [first, second] = [await pageWith(text), await pageWith(text)]
    const save = (id: string, title: string) =>
      rest(`/pages/${id}?draft=true`, {
        method: 'PATCH',
        token: tokenOf('clinic-marketer'),
        body: { title } as never,
      })
    const found = await find({ text })
    await save(first.id, `Saved ${text}`)
    const id = await start({ text, found })
    expect(await work()).toBe(1)
    const { results } = await detailsOf(id)
    expect(results.find((result) => result.id === first.id)).toMatchObject({
      state: 'left',
      reason: expect.stringMatching(/changed/),
    })
    await save(second.id, 'Saved after the replacement')
    await takeBack(id)
    expect(await work()).toBe(0)
    expect((await detailsOf(id)).results.find((result) => result.id === second.id)).toMatchObject({
      state: 'kept',
      reason: 'clinic-marketer has changed it since. It was left as it is.',
    })
    expect((await newest('pages', second.id)).title).toMatchObject({ en: 'Saved after the replacement' })
  })

  test('refuses one document with the reason, and does the others', async () => {
    const text = phrase()
    const [titled, other] = [await pageWith(text, { title: text }), await pageWith(text)]
    const id = await start({ text, replacement: '{{clinic.nmae}}', publishes: true })
    await work()
    expect((await detailsOf(id)).results).toMatchObject([
      { id: titled.id, state: 'refused', reason: expect.stringMatching(/Unknown token/) },
      { id: other.id, state: 'refused' },
    ])
    expect(await live('pages', titled.id)).toMatchObject({ title: { en: text }, ...published })
    expect(await newest('pages', titled.id)).toMatchObject({ title: { en: text }, ...published })
    const empty = await start({ text: `${text} at work`, replacement: '', publishes: true })
    await work()
    expect(Object.values(await statesOf(empty))).toEqual(['refused', 'refused'])
  })

  test('is done with the rights that its user has then, and what they may not publish stays a draft', async () => {
    const text = phrase()
    const marketer = required(world().people['clinic-marketer'])
    const person = await world().createDocument('practitioners', 'nyc', {
      biography: richText(`Treats ${text}.`),
      ...published,
    })
    const who = 'clinic-marketer'
    await start({ text, who, publishes: true, replacement: 'sprains' })
    expect(await work()).toBe(1)
    expect(await newest('practitioners', person.id)).toMatchObject({ _status: 'draft' })
    expect(await live('practitioners', person.id)).toMatchObject(published)
    const page = await pageWith(text)
    const id = await start({ text, who })
    const { tenants } = await local().findByID({ collection: 'users', id: marketer.id })
    await local().update({ collection: 'users', id: marketer.id, data: { tenants: [] } })
    expect(await work()).toBe(0)
    await local().update({ collection: 'users', id: marketer.id, data: { tenants } })
    expect(await statesOf(id)).toEqual({ [page.id]: 'refused' })
    expect((await newest('pages', page.id)).title).toMatchObject({ en: `About ${text}` })
  })

  test('is done once by two servers, also after one has stopped', async () => {
    const text = phrase()
    const pages = [await pageWith(text), await pageWith(text), await pageWith(text)]
    // Still waits when another server starts: nothing of it is kept in memory.
    const id = await start({ text, replacement: `${text} ${text}` })
    const done = await Promise.all([work(), work()])
    expect(done.reduce((sum, each) => sum + each)).toBe(3)
    expect(Object.values(await statesOf(id))).toEqual(['done', 'done', 'done'])
    for (const page of pages)
      expect((await newest('pages', page.id)).title).toMatchObject({ en: `About ${text} ${text}` })
  })

  test('is in the activity log, without the words of testimonials', async () => {
    const text = phrase()
    await pageWith(text)
    const id = await start({ text })
    await work()
    await takeBack(id)
    await work()
    await world().createDocument('testimonials', 'nyc', { text: `${text} is gone.` })
    await start({ text: `${text} is gone`, replacement: 'It is gone' })
    const { docs } = await local().find({
      collection: 'activity',
      where: { kind: { equals: 'replace' } },
      sort: '-createdAt',
      limit: 3,
    })
    const { name } = await local().findByID({ collection: 'clinics', id: world().clinics.nyc })
    expect(docs.map(({ line }) => line)).toEqual([
      `clinic-manager started to replace a phrase in 1 document on ${name}`,
      `clinic-manager started to take back the replacement of “${text}” with “calf pain” in 1 document on ${name}`,
      `clinic-manager started to replace “${text}” with “calf pain” in 1 document on ${name}`,
    ])
  })

  test('is forgotten after 30 days', async () => {
    const text = phrase()
    await pageWith(text)
    const id = await start({ text })
    const { forgetReplacements } = await import('#data/replacing/forget-replacements.ts')
    const days = (number: number) => new Date(Date.now() + number * 24 * 60 * 60 * 1000)
    await forgetReplacements(payload(), days(29))
    expect((await detailsOf(id)).id).toBe(id)
    await forgetReplacements(payload(), days(31))
    expect((await get(`/replace?id=${id}`, { token: tokenOf('clinic-manager') })).status).toBe(403)
    expect(await payload().db.count({ collection: 'replacement-documents' })).toEqual({ totalDocs: 0 })
  })

  describe('of others', () => {
    test('finds and changes nothing of another clinic or of the network', async () => {
      const text = phrase()
      const page = await pageWith(text)
      const shared = await world().createDocument('conditions', 'network', { title: text, ...published })
      const found = await find({ text })
      expect(found.documents.map(({ id }) => id)).toEqual([page.id])
      const clinic = world().clinics.bengaluru
      const who = 'clinic-manager bengaluru'
      expect(await start({ text, who, clinic, found })).not.toMatch(/^\d{3} /)
      await start({
        text,
        found: {
          ...found,
          documents: [{ ...required(found.documents[0]), collection: 'conditions', id: shared.id }],
        },
      })
      expect(await work()).toBe(0)
      expect((await newest('pages', page.id)).title).toMatchObject({ en: `About ${text}` })
      const ofLibrary = await find({ text, clinic: null, who: 'network-editor' })
      expect(ofLibrary.documents.map(({ id }) => id)).toEqual([shared.id])
      for (const [asked, by] of [
        [{ text, clinic: null }, 'clinic-manager'] as const,
        [{ text }, who] as const,
      ])
        expect((await send(preview, by, toBody(asked))).status).toBe(403)
    })

    test('is neither seen nor taken back by another clinic', async () => {
      const text = phrase()
      await pageWith(text)
      const id = await start({ text })
      const other = 'clinic-manager bengaluru'
      expect((await get(`/replace?id=${id}`, { token: tokenOf(other) })).status).toBe(403)
      expect(await takeBack(id, other)).toMatch(/^403/)
      expect(await takeBack(id)).toMatch(/^409 This is still under way/)
    })

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'replace'))(
      'the list of the $ownership clinic is for the roles of the matrix',
      async ({ ownership, allowed }) => {
        const clinic = world().clinics[ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const { status } = await get(`/replace?clinic=${clinic}`, { ...(token && { token }) })
          expect([role, status === 200]).toEqual([role, allowed[role] === 'r'])
        }
      },
    )
  })
}
