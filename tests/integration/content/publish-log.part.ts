import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { followInserts } from '#database/follow-inserts.ts'
import { createIngredients, recordIngredients } from '#publish/ingredients.ts'
import { position } from '#publish/position.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { logReader, type Page, pageRenderer } from './log-and-pages.ts'

/** The log of what publishes change, and whether pages know what they are made of. */
export function publishLog(polyclinic: Polyclinic) {
  const { local, payload, world } = polyclinic
  const { readLog, tagsOf } = logReader(polyclinic)
  const update = (collection: string, id: string, data: Sample) => local().update({ collection, id, data })

  describe('entries', () => {
    test('a draft appends nothing, its publication does, and so does each later change', async () => {
      const { id } = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      const draft = await tagsOf(() =>
        local().update({ collection: 'pages', id, data: { title: 'Draft' }, draft: true }),
      )
      expect([...draft]).toEqual([])
      expect(await tagsOf(() => update('pages', id, published))).toContain(`body:pages:${id}`)
      const edited = await tagsOf(() =>
        local().update({ collection: 'pages', id, data: { title: 'Later' }, draft: true }),
      )
      expect([...edited]).toEqual([])
      for (const state of [{ _status: 'draft' }, published, { deletedAt: new Date().toISOString() }])
        expect(await tagsOf(() => update('pages', id, state))).toContain(`list:pages:${world().clinics.nyc}`)
    })

    test('a change that is rolled back appends nothing', async () => {
      const { id } = await world().createDocument('pages', 'nyc', published)
      const appended = await tagsOf(async () => {
        const transactionID = required(await payload().db.beginTransaction())
        await local().update({ collection: 'pages', id, data: { title: 'Lost' }, req: { transactionID } })
        await payload().db.rollbackTransaction(transactionID)
      })
      expect([...appended]).toEqual([])
    })

    test('a write that bypasses the hooks is logged as well', async () => {
      const { id } = await world().createDocument('pages', 'nyc', published)
      const where: Where = { id: { equals: id } }
      const stored = required(await payload().db.findOne({ collection: 'pages', where })) as Sample
      const data = { ...stored, slug: `${stored.slug}-moved` }
      const tags = await tagsOf(() => payload().db.updateOne({ collection: 'pages', id, data }))
      expect(tags).toContain(`body:pages:${id}`)
    })

    test('every follower gets each entry once, in the order of commits', async () => {
      const received: string[][] = []
      const gaps: string[] = []
      let isFollowing = false
      const stop = followInserts<{ tags: string[] }>(
        payload(),
        { collection: 'publish-log', table: 'publish_log', field: 'tags' },
        {
          onInsert: ({ tags }) => received.push(tags),
          onGap: () => gaps.push('gap'),
          onFollowing: (value) => {
            isFollowing = value
          },
        },
      )
      await expect.poll(() => isFollowing, { timeout: 5000 }).toBe(true)
      const ids: string[] = []
      for (let index = 0; index < 5; index += 1)
        ids.push((await world().createDocument('studies', 'network', published)).id)
      const appeared = () =>
        received.flatMap((tags) => tags.flatMap((tag) => (tag.startsWith('body:studies:') ? [tag] : [])))
      await expect.poll(appeared, { timeout: 2000 }).toEqual(ids.map((id) => `body:studies:${id}`))
      await wait(200)
      expect(appeared()).toHaveLength(5)
      expect(gaps).toEqual([])
      await stop()
    })

    test('entries are deleted after a day, but for the newest', async () => {
      const { purge } = await import('#data/follow-publish-log.ts')
      await world().createDocument('studies', 'network', published)
      await purge(payload(), Date.now() + 2 * 24 * 60 * 60 * 1000)
      expect(await readLog()).toHaveLength(1)
    })
  })

  describe('pages', () => {
    let pages: Page[]
    const renderer = pageRenderer(polyclinic)
    const renderAll = () => renderer.renderAll(pages)
    const ids: Record<string, string> = {}

    beforeAll(async () => {
      const { shared } = world()
      const create = async (
        name: string,
        ...args: Parameters<ReturnType<typeof world>['createDocument']>
      ) => {
        ids[name] = (await world().createDocument(...args)).id
      }
      const related = { ...published, treatments: [shared.treatment] }
      await create('condition', 'conditions', 'network', {
        ...related,
        title: 'Made of parts',
        slug: 'parts',
      })
      await create('other', 'conditions', 'network', { ...related, title: 'Another', slug: 'another' })
      await create('own', 'conditions', 'nyc', { ...published, title: 'Only here', slug: 'only-here' })
      await create('post', 'posts', 'network', {
        ...published,
        title: 'News of parts',
        slug: 'news-of-parts',
        conditions: [ids.condition],
        publishedOn: '2026-01-05T12:00:00.000Z',
      })
      await create('person', 'practitioners', 'nyc', {
        ...published,
        name: 'Jo Parts',
        slug: 'jo-parts',
        conditions: [ids.condition],
      })
      await create('page', 'pages', 'nyc', { ...published, title: 'Parts', slug: 'page-of-parts' })
      await create('adaptation', 'adaptations', 'nyc', {
        ...published,
        title: 'Parts, in town',
        source: { relationTo: 'conditions', value: ids.condition },
      })
      const offered = [
        '/conditions/parts',
        '/conditions/another',
        '/blog/news-of-parts',
        '/treatments/needling',
      ]
      const lists = ['/', '/conditions', '/team', '/blog', '/site-map']
      pages = [
        ...[...lists, ...offered, '/conditions/only-here', '/team/jo-parts', '/page-of-parts'].map(
          (path) => ({ clinic: 'nyc' as const, path }),
        ),
        ...['/', ...offered.slice(0, 2)].map((path) => ({
          clinic: 'bengaluru' as const,
          path,
        })),
      ]
    })

    type Edit = { name: string; change: () => Promise<unknown> }
    const edits = (): Edit[] => {
      const { clinics, shared } = world()
      const edit = (name: string, collection: string, id: string | undefined, data: Sample): Edit => ({
        name,
        change: () => update(collection, required(id), data),
      })
      const sections = [
        { blockType: 'text', heading: 'New words', body: richText('All of it is new.') },
        {
          blockType: 'research',
          heading: 'Research',
          items: [{ study: shared.study, text: 'It may help.' }],
        },
      ]
      return [
        edit('a clinic’s offers', 'clinics', clinics.nyc, { offers: [{ treatment: shared.treatment }] }),
        edit('sections of a condition', 'conditions', ids.condition, { sections }),
        edit('a condition’s title', 'conditions', ids.condition, { title: 'Made of more parts' }),
        edit('a condition’s relations', 'conditions', ids.other, { treatments: [] }),
        edit('a condition’s slug', 'conditions', ids.other, { slug: 'another-one' }),
        edit('a condition’s picture', 'conditions', ids.other, { hero: shared.picture.network }),
        edit('a picture’s text', 'media', shared.picture.network, { alt: 'Another calf' }),
        edit('a treatment’s name', 'treatments', shared.treatment, { title: 'Needles' }),
        edit('a study', 'studies', shared.study, { title: 'A renamed trial' }),
        edit('an adaptation’s title', 'adaptations', ids.adaptation, { title: 'Parts, uptown' }),
        edit('a hidden page', 'adaptations', ids.adaptation, { visible: false }),
        edit('a page shown again', 'adaptations', ids.adaptation, { visible: true }),
        edit('a post’s title', 'posts', ids.post, { title: 'More news' }),
        edit('an unpublished post', 'posts', ids.post, { _status: 'draft' }),
        edit('a person’s name', 'practitioners', ids.person, { name: 'Jo Pieces' }),
        edit('a clinic’s page', 'pages', ids.page, { sections }),
        edit('a clinic’s menu', 'clinics', clinics.nyc, {
          navigation: [
            { label: 'Ours', path: '/contact' },
            { path: '/page-of-parts', below: true },
          ],
        }),
        edit('the title of a page in a menu', 'pages', ids.page, { title: 'A renamed page' }),
        edit('a clinic’s footer menu', 'clinics', clinics.nyc, {
          footerNavigation: [{ path: '/team' }],
        }),
        edit('a clinic’s alert', 'clinics', clinics.nyc, {
          alerts: [{ text: 'Snow', level: 'notice', until: '2099-01-01T12:00:00.000Z' }],
        }),
        edit('a clinic’s tagline', 'clinics', clinics.bengaluru, { tagline: 'By the river' }),
        edit('a clinic that closes', 'clinics', clinics.bengaluru, { status: 'closed' }),
        edit('a clinic that opens', 'clinics', clinics.bengaluru, { status: 'live' }),
        {
          name: 'a new story',
          change: () =>
            world().createDocument('testimonials', 'nyc', { ...published, condition: ids.condition }),
        },
        {
          name: 'a page of the clinic’s own in the trash',
          change: () => update('conditions', required(ids.own), { deletedAt: new Date().toISOString() }),
        },
      ]
    }

    test('whether a site has anything at a path is known without its page', async () => {
      const { findSitePath } = await import('#app/find-site-path.ts')
      const { nyc } = world().clinics
      await update('clinics', nyc, { status: 'live' })
      await world().createDocument('redirects', 'nyc', { from: '/?p=77', to: '/contact' })
      await world().createDocument('redirects', 'nyc', { from: '/old-page', to: '/contact' })
      const has = async (path: string) => (await findSitePath('nyc.localhost', path))?.exists
      const files = ['/robots.txt', '/sitemap.xml', '/sitemap-pages.xml', '/blog/feed.xml', '/favicon.ico']
      const known = [
        ...pages.filter(({ clinic }) => clinic === 'nyc').map(({ path }) => path),
        ...files,
        ...['/icons/32.png', '/media/any.png', '/share/index.png', '/manifest.webmanifest', '/Old-Page/'],
      ]
      for (const path of known) expect([path, await has(path)]).toEqual([path, true])
      const missing = [
        '/nowhere',
        '/conditions/none',
        '/team/nobody',
        '/wp-login.php',
        '/conditions/parts/more',
      ]
      for (const path of missing) expect([path, await has(path)]).toEqual([path, false])
      expect((await findSitePath('nyc.localhost', '/'))?.queryNames).toEqual(['p'])
      const onNetwork = async (path: string) => (await findSitePath('localhost', path))?.exists
      const ofNetwork = [
        '/',
        '/blog',
        '/blog/index',
        '/blog/news-of-parts',
        '/privacy',
        '/robots.txt',
        '/blog/feed.xml',
      ]
      for (const path of ofNetwork) expect([path, await onNetwork(path)]).toEqual([path, true])
      for (const path of ['/nowhere', '/blog/none', '/page-of-parts'])
        expect([path, await onNetwork(path)]).toEqual([path, false])
      expect(await findSitePath('nobody.localhost', '/')).toBeNull()
    })

    test('every page that a change reaches is made of something that the change names', async () => {
      const missed: string[] = []
      const reached: Record<string, number> = {}
      let before = await renderAll()
      for (const { name, change } of edits()) {
        const tags = await tagsOf(change)
        const after = await renderAll()
        const changed = [...before].filter(([page, { model }]) => after.get(page)?.model !== model)
        reached[name] = changed.length
        missed.push(
          ...changed
            .filter(([, rendered]) => rendered.tags.isDisjointFrom(tags))
            .map(([page]) => `${page} does not notice ${name}`),
        )
        before = after
      }
      expect(missed).toEqual([])
      // An edit that changes no page would prove nothing.
      expect(Object.entries(reached).filter(([, pagesChanged]) => pagesChanged === 0)).toEqual([])
    }, 180_000)

    test('a clinic’s tagline reaches the network’s front page, and no page of another clinic', async () => {
      const { findNetworkHome } = await import('#network/home.ts')
      const ingredients = createIngredients()
      const before = await recordIngredients(ingredients, findNetworkHome)
      const shared = await renderer.render({ clinic: 'nyc', path: '/conditions/parts' })
      const { bengaluru } = world().clinics
      const tags = await tagsOf(() => update('clinics', bengaluru, { tagline: 'Below the hill' }))
      expect(await findNetworkHome()).not.toEqual(before)
      expect(ingredients.tags.isDisjointFrom(tags)).toBe(false)
      expect([...shared.tags.intersection(tags)]).toEqual([])
    })

    test('a tagline changes on the network’s front page as often as it is saved, with the clinics kept in memory', async () => {
      const { findNetworkHome } = await import('#network/home.ts')
      const { bengaluru } = world().clinics
      position.arrive('all')
      position.follow(true)
      try {
        for (const tagline of ['Beside the lake', 'Beyond the lake']) {
          await findNetworkHome()
          position.arrive([...(await tagsOf(() => update('clinics', bengaluru, { tagline })))])
          const { clinics } = await findNetworkHome()
          expect(clinics.map((clinic) => clinic.tagline?.text)).toContain(tagline)
        }
      } finally {
        position.follow(false)
        position.arrive('all')
      }
    })

    test('an edit of a section is of no concern to pages that do not show it', async () => {
      const before = await renderAll()
      const sections = [{ blockType: 'text', heading: 'Other words', body: richText('Said differently.') }]
      const tags = await tagsOf(() => update('conditions', required(ids.condition), { sections }))
      const concerned = [...before].filter(([, rendered]) => !rendered.tags.isDisjointFrom(tags))
      expect(concerned.map(([page]) => page)).toEqual([
        'nyc /conditions/parts',
        'bengaluru /conditions/parts',
      ])
    })

    test('the hours of one clinic are of no concern to another', async () => {
      const before = await renderAll()
      const tags = await tagsOf(() =>
        update('clinics', world().clinics.nyc, {
          alerts: [{ text: 'Ice', level: 'notice', until: '2099-01-01T12:00:00.000Z' }],
        }),
      )
      const concerned = [...before].filter(([, rendered]) => !rendered.tags.isDisjointFrom(tags))
      expect(concerned.map(([page]) => page)).toEqual(
        [...before.keys()].filter((page) => page.startsWith('nyc')),
      )
    })
  })
}
