import { beforeAll, expect, test } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** What is published and not yet, or no longer, shown: posts with a later date, and people whose consent has ended. */
export function publication({ local, payload, rest, world }: Polyclinic) {
  let clinic: Clinic
  let load: Awaited<ReturnType<typeof loadModules>>
  const loadModules = async () => ({
    ...(await import('#data/reader.ts')),
    ...(await import('#data/find-clinic.ts')),
    ...(await import('#data/site-context.ts')),
    ...(await import('#data/network-context.ts')),
    ...(await import('#data/search/find-index.ts')),
    ...(await import('#seo/page-with-head.ts')),
    ...(await import('#seo/sitemap.ts')),
    ...(await import('#seo/feed.ts')),
  })
  beforeAll(async () => {
    load = await loadModules()
    clinic = required(await load.findClinicById(world().clinics.nyc))
  })

  const day = 24 * 60 * 60 * 1000
  const daysFromNow = (days: number) => new Date(Date.now() + days * day).toISOString()
  const readerAt = (now: number) => load.reader({ site: clinic, locale: 'en-US', draft: false, now })
  const isRead = async (collection: 'posts' | 'testimonials' | 'media', id: string, now = Date.now()) =>
    (await readerAt(now).findByIds(collection, [id])).length === 1
  const signedIn = () => required(world().people['clinic-manager']).token

  test('a post with a later date is held back everywhere until its day', async () => {
    const { id } = await world().createDocument('posts', 'nyc', {
      title: 'Heldback',
      slug: 'heldback',
      publishedOn: daysFromNow(5),
      ...published,
    })
    const context = () => load.clinicContext(clinic, 'en-US', false)
    const outputs = async () => {
      const page = await load.findPageWithHead(context(), ['blog', 'heldback'])
      const texts = [
        await load.buildAtomFeed(context()),
        await load.buildSitemap(context()),
        JSON.stringify(await load.findPageWithHead(context(), ['blog'])),
        JSON.stringify((await load.findIndex(context())).search('heldback')),
      ]
      return [page.outcome === 'page', ...texts.map((text) => text?.includes('/blog/heldback'))]
    }
    expect(await outputs()).toEqual([false, false, false, false, false])
    expect(await isRead('posts', id, Date.now() + 6 * day)).toBe(true)
    await local().update({ collection: 'posts', id, data: { publishedOn: daysFromNow(-1) } })
    expect(await outputs()).toEqual([true, true, true, true, true])
  })

  test('a post of the network with a later date is held back on its own site and on clinics’', async () => {
    const { id } = await world().createDocument('posts', 'network', {
      publishedOn: daysFromNow(5),
      ...published,
    })
    expect(await load.networkContext('en').reader.findByIds('posts', [id])).toEqual([])
    expect(await isRead('posts', id)).toBe(false)
  })

  test('a post created late in the evening has the day at the clinic on its page and in lists', async () => {
    const context = load.clinicContext(clinic, 'en-US', false)
    // 23:00 on the 4th in New York.
    const late = { slug: 'late-evening', publishedOn: '2026-01-05T04:00:00.000Z', ...published }
    await world().createDocument('posts', 'nyc', late)
    for (const path of [['blog', 'late-evening'], ['blog']]) {
      const page = JSON.stringify(await load.findPageWithHead(context, path))
      expect(page).toContain('"date":"2026-01-04"')
      expect(page).not.toContain('"date":"2026-01-05"')
    }
  })

  test('the editor’s preview shows a post that is held back', async () => {
    const { id } = await world().createDocument('posts', 'nyc', { publishedOn: daysFromNow(5), ...published })
    const preview = load.reader({ site: clinic, locale: 'en-US', draft: 'clinic' })
    expect(await preview.findByIds('posts', [id])).toHaveLength(1)
  })

  const statement = { source: 'patient-written', text: 'They listened.', name: 'A. B.' }
  const consent = { scope: 'website', recordedOn: '2026-01-10T12:00:00.000Z' }

  test.each([
    ['an empty consent record', {}, '“Scope” is required'],
    ['no day on which it was recorded', { scope: 'website' }, '“Recorded on” is required'],
    ['a consent that has ended', { ...consent, expiresOn: daysFromNow(-3) }, 'this consent ended on'],
  ])('a patient’s testimonial is not published with %s', async (_, record, message) => {
    const tenant = world().clinics.nyc
    const body = { ...statement, tenant, consent: record }
    const refused = await rest('/testimonials', {
      method: 'POST',
      token: signedIn(),
      body: { ...body, ...published },
    })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain(message)
  })

  test('a testimonial without consent can be kept as a draft, and a sample is published without', async () => {
    const draft = await world().createDocument('testimonials', 'nyc', { ...statement, _status: 'draft' })
    const sample = await world().createDocument('testimonials', 'nyc', published)
    expect([await isRead('testimonials', draft.id), await isRead('testimonials', sample.id)]).toEqual([
      false,
      true,
    ])
  })

  test('a testimonial and the picture of a person disappear on the day on which the consent ends', async () => {
    // Midnight in New York, five hours after UTC's in December.
    const expiresOn = '2099-12-04T12:00:00.000Z'
    const before = Date.parse('2099-12-04T04:59:00Z')
    const after = Date.parse('2099-12-04T05:00:00Z')
    const story = await world().createDocument('testimonials', 'nyc', {
      ...statement,
      consent: { ...consent, expiresOn },
      ...published,
    })
    const picture = await world().createDocument('media', 'nyc', {
      consent: { showsPerson: true, scope: 'website', expiresOn },
    })
    for (const [collection, { id }] of [
      ['testimonials', story],
      ['media', picture],
    ] as const)
      expect([await isRead(collection, id, before), await isRead(collection, id, after)]).toEqual([
        true,
        false,
      ])
  })

  test('an editor’s preview shows a testimonial without consent yet, and none whose consent has ended', async () => {
    const end = Date.now() + 3 * day
    const preview = (now: number) => load.reader({ site: clinic, locale: 'en-US', draft: 'clinic', now })
    const record = { consent: { ...consent, expiresOn: new Date(end).toISOString() } }
    const draft = { ...statement, _status: 'draft' }
    const story = await world().createDocument('testimonials', 'nyc', {
      ...statement,
      ...record,
      ...published,
    })
    const ended = await world().createDocument('testimonials', 'nyc', { ...draft, ...record })
    const fresh = await world().createDocument('testimonials', 'nyc', draft)
    await local().update({ collection: 'testimonials', id: story.id, data: { name: 'C. D.' }, draft: true })
    const ids = [story.id, ended.id, fresh.id]
    const shown = async (now: number) => {
      const rows = await preview(now).findByIds('testimonials', ids)
      return ids.map((id) => rows.some((row) => row.id === id))
    }
    expect(await shown(Date.now())).toEqual([true, true, true])
    expect(await shown(end + 2 * day)).toEqual([false, false, true])
  })

  test('published testimonials and pictures of persons without a record of consent are not shown', async () => {
    const story = await world().createDocument('testimonials', 'nyc', {
      ...statement,
      consent,
      ...published,
    })
    const picture = await world().createDocument('media', 'nyc', {
      consent: { showsPerson: true, scope: 'website' },
    })
    expect([await isRead('testimonials', story.id), await isRead('media', picture.id)]).toEqual([true, true])
    // As an earlier release stored them: its rules did not ask for a record.
    for (const [collection, { id }] of [
      ['testimonials', story],
      ['media', picture],
    ] as const) {
      const { consent: record } = await local().findByID({ collection, id, depth: 0 })
      await payload().db.updateOne({
        collection,
        id,
        data: { consent: { ...(record as object), scope: '' } },
      })
    }
    expect([await isRead('testimonials', story.id), await isRead('media', picture.id)]).toEqual([
      false,
      false,
    ])
  })

  test('a published testimonial whose consent has ended can be unpublished', async () => {
    const story = await world().createDocument('testimonials', 'nyc', {
      ...statement,
      consent: { ...consent, expiresOn: daysFromNow(3) },
      ...published,
    })
    await payload().db.updateOne({
      collection: 'testimonials',
      id: story.id,
      data: { consent: { ...consent, expiresOn: daysFromNow(-3) } },
    })
    const unpublished = await rest(`/testimonials/${story.id}`, {
      method: 'PATCH',
      token: signedIn(),
      body: { _status: 'draft' },
    })
    expect(unpublished.status).toBe(200)
  })
}
