import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClinicContext, SiteContext } from '#data/site-context.ts'
import type { Owner } from '../../fixtures/world/samples.ts'
import { createClinicSample, richText } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The pages that every site has, the network's too. */
const pagesOnSite = ['/privacy', '/accessibility', '/terms', '/site-map']

/** The output for search engines and feed readers. */
export function seo({ local, payload, world }: Polyclinic) {
  let content: Awaited<ReturnType<typeof load>>
  beforeAll(async () => {
    content = await load()
    for (const id of Object.values(world().clinics)) {
      const speaksForNetwork = id === world().clinics.nyc
      await payload().update({ collection: 'clinics', id, data: { status: 'live', speaksForNetwork } })
    }
  })
  const load = async () => ({
    ...(await import('#seo/page-with-head.ts')),
    ...(await import('#data/network-context.ts')),
    ...(await import('#network/find-page.ts')),
    ...(await import('#seo/sitemap.ts')),
    ...(await import('#seo/feed.ts')),
    ...(await import('#seo/site-files.ts')),
    ...(await import('#data/site-context.ts')),
    ...(await import('#data/find-clinic.ts')),
  })

  const createSiteContext = async (name: 'nyc' | 'bengaluru', draft: false | 'network' = false) => {
    const clinic = required(await content.findClinicById(world().clinics[name]))
    return content.clinicContext(clinic, required(clinic.locales[0]), draft)
  }
  const findHead = async (name: 'nyc' | 'bengaluru', path: string, draft: false | 'network' = false) => {
    const segments = path.split('/').filter(Boolean)
    const result = await content.findPageWithHead(await createSiteContext(name, draft), segments)
    return result.outcome === 'page' ? result.page.head : null
  }
  const findNetworkHead = async (slug: string) => {
    const found = await content.findNetworkPage('en', `/blog/${slug}`)
    return found && 'page' in found ? found.page.head : null
  }
  const buildSitemap = async (site: SiteContext) => required(await content.buildSitemap(site))
  const parseSitemapUrls = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  const createDocument = (collection: string, owner: Owner, more: object = {}) =>
    world().createDocument(collection, owner, { ...published, ...more })
  const published = { _status: 'published' } as const
  const listSitemapPaths = async (name: 'nyc' | 'bengaluru') =>
    parseSitemapUrls(await buildSitemap(await createSiteContext(name))).map(
      (address) => new URL(address ?? '').pathname,
    )

  describe('a sitemap', () => {
    test('lists the pages that visitors can read on this site and no others', async () => {
      const own = await createDocument('pages', 'nyc')
      const foreign = await createDocument('pages', 'bengaluru')
      const shared = await createDocument('conditions', 'network')
      const hidden = await createDocument('conditions', 'network')
      const draft = await createDocument('conditions', 'network', { _status: 'draft' })
      const source = { relationTo: 'conditions', value: hidden.id }
      await createDocument('adaptations', 'nyc', { source, visible: false })
      const paths = await listSitemapPaths('nyc')
      expect(paths).toEqual(
        expect.arrayContaining(['/', '/contact', `/${own.slug}`, `/conditions/${shared.slug}`]),
      )
      for (const path of [
        `/${foreign.slug}`,
        `/conditions/${hidden.slug}`,
        `/conditions/${draft.slug}`,
        '/search',
      ])
        expect(paths).not.toContain(path)
      expect(new Set(paths).size).toBe(paths.length)
    })

    test('dates a page by its latest change, whether by the clinic or the network', async () => {
      const shared = await createDocument('conditions', 'network')
      const source = { relationTo: 'conditions', value: shared.id }
      const adaptation = await createDocument('adaptations', 'nyc', { source, title: 'Ours' })
      const xml = await buildSitemap(await createSiteContext('nyc'))
      const entry = required(xml.split('<url>').find((each) => each.includes(`/conditions/${shared.slug}<`)))
      const lastModified = required(/<lastmod>([^<]+)</.exec(entry)?.[1])
      expect(Date.parse(lastModified)).toBe(Date.parse(String(adaptation.updatedAt)))
      expect(Date.parse(lastModified)).toBeGreaterThan(Date.parse(String(shared.updatedAt)))
    })

    test('lists the alternates of a shared page, the same as the page itself', async () => {
      const { slug } = await createDocument('conditions', 'network')
      const xml = await buildSitemap(await createSiteContext('bengaluru'))
      const entry = required(xml.split('<url>').find((each) => each.includes(`/conditions/${slug}<`)))
      const alternates = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, hreflang, href]) => ({
          hreflang,
          href,
        }),
      )
      expect(alternates.map(({ hreflang }) => hreflang)).toContain('x-default')
      expect(alternates).toEqual((await findHead('bengaluru', `/conditions/${slug}`))?.alternates)
      expect(alternates).toEqual((await findHead('nyc', `/conditions/${slug}`))?.alternates)
    })
  })

  describe('a page of a site in two languages', () => {
    let id: string
    let site: (locale: 'en-CA' | 'hi') => Promise<ClinicContext>
    beforeAll(async () => {
      const sample = { ...createClinicSample('two-languages'), status: 'live', languages: ['en-CA', 'hi'] }
      ;({ id } = await local().create({ collection: 'clinics', data: sample }))
      site = async (locale) =>
        content.clinicContext(required(await content.findClinicById(id)), locale, false)
    })
    afterAll(async () => {
      await payload().delete({ collection: 'adaptations', where: { tenant: { equals: id } } })
      await local().delete({ collection: 'clinics', id })
    })

    const findPage = async (locale: 'en-CA' | 'hi', path: string) => {
      const result = await content.findPageWithHead(await site(locale), path.split('/').filter(Boolean))
      return result.outcome === 'page' ? result : null
    }
    const listPaths = async (locale: 'en-CA' | 'hi') =>
      parseSitemapUrls(await buildSitemap(await site(locale))).map(
        (address) => new URL(address ?? '').pathname,
      )
    /** Whether another clinic's page names this clinic's Hindi page as an alternate. */
    const isAlternate = async (path: string) =>
      (await findHead('nyc', path))?.alternates.some(({ href }) => href.endsWith(`/hi${path}`))
    const section = (text: string) => [
      { blockType: 'text', key: 'about', heading: text, body: richText(text) },
    ]

    test('is listed in neither a sitemap nor the alternates of other languages until it is translated', async () => {
      const { id: document, slug } = await createDocument('conditions', 'network', {
        title: 'Sore heel',
        sections: section('Rest the heel for some days'),
      })
      const path = `/conditions/${slug}`
      expect((await findPage('hi', path))?.page.head).toMatchObject({ noIndex: true, alternates: [] })
      expect((await findPage('hi', path))?.shell.isTranslated).toBe(false)
      expect(await listPaths('hi')).not.toContain(`/hi${path}`)
      expect(await listPaths('en-CA')).toContain(path)
      expect(await isAlternate(path)).toBe(false)

      await payload().update({
        collection: 'conditions',
        id: document,
        locale: 'hi',
        data: { title: 'एड़ी में दर्द', sections: section('कुछ दिन एड़ी को आराम दें'), ...published },
      } as never)
      expect((await findPage('hi', path))?.page.head.noIndex).toBe(false)
      expect((await findPage('hi', path))?.shell.isTranslated).toBe(true)
      expect(await listPaths('hi')).toContain(`/hi${path}`)
      expect(await isAlternate(path)).toBe(true)
      expect((await findPage('hi', path))?.page.head.alternates).toEqual(
        (await findHead('nyc', path))?.alternates,
      )
    })

    test('is translated where the clinic has written its own sections in that language', async () => {
      const { id: document, slug } = await createDocument('conditions', 'network', {
        title: 'Sore calf',
        sections: section('Rest the calf for some days'),
      })
      const path = `/conditions/${slug}`
      expect((await findPage('hi', path))?.shell.isTranslated).toBe(false)
      await payload().create({
        collection: 'adaptations',
        locale: 'hi',
        data: {
          tenant: id,
          source: { relationTo: 'conditions', value: document },
          operations: [{ op: 'replace', at: 'about', content: section('कुछ दिन पिंडली को आराम दें') }],
          ...published,
        },
      } as never)
      expect((await findPage('hi', path))?.shell.isTranslated).toBe(true)
      expect(await isAlternate(path)).toBe(true)
    })
  })

  describe('a site without content', () => {
    const lists = [
      '',
      'conditions',
      'treatments',
      'team',
      'stories',
      'blog',
      'locations',
      'contact',
      'privacy',
      'accessibility',
      'terms',
      'site-map',
      'search',
      'find',
    ]

    test('of a new clinic has a sitemap, a feed and its lists', async () => {
      const sample = { ...createClinicSample('empty'), status: 'live', languages: ['en-CA', 'hi'] }
      const { id } = await local().create({ collection: 'clinics', data: sample })
      const clinic = required(await content.findClinicById(id))
      for (const locale of clinic.locales) {
        const site = content.clinicContext(clinic, locale, false)
        const paths = parseSitemapUrls(await buildSitemap(site)).map(
          (address) => new URL(address ?? '').pathname,
        )
        // The library of this world is in English, so that in Hindi only pages of messages are translated.
        expect(paths).toContain(locale === 'hi' ? '/hi/contact' : '/')
        expect(paths.filter((path) => /\/(?:team|stories)/.test(path))).toEqual([])
        expect(await content.buildAtomFeed(site)).toMatch(/^<\?xml/)
        for (const list of lists) {
          const { outcome } = await content.findPageWithHead(site, list ? [list] : [], '?q=zzzz')
          expect([list, outcome]).toEqual([list, 'page'])
        }
      }
      expect(
        parseSitemapUrls(await content.buildSitemapIndex(content.clinicContext(clinic, 'en-CA', false))),
      ).toHaveLength(2)
      await local().update({ collection: 'clinics', id, data: { status: 'draft' } })
      expect(await content.openLiveSite(required(clinic.hosts[0]), 'en-CA')).toBeNull()
    })

    test('of the network has no posts, list or feed in a language without posts, and its pages on the site in each', async () => {
      const site = content.networkContext('kn')
      const pathsOf = (xml: string | null) =>
        parseSitemapUrls(required(xml)).map((address) => new URL(address ?? '').pathname)
      expect(pathsOf(await content.buildSitemap(site))).toEqual(pagesOnSite.map((path) => `/kn${path}`))
      expect(await content.buildAtomFeed(site)).toBeNull()
      expect(await content.findNetworkPage('kn', '/blog')).toBeNull()
      expect(pathsOf(await content.buildSitemapIndex(content.networkContext('en')))).toEqual([
        '/sitemap-pages.xml',
        '/hi/sitemap-pages.xml',
        '/kn/sitemap-pages.xml',
      ])
    })
  })

  test('the sitemap dates the finder and the home page by all that they list', async () => {
    const dateOf = async (path: string) => {
      const site = await createSiteContext('nyc')
      const address = `<loc>${content.pageUrl(site, path)}</loc>`
      const entry = required((await buildSitemap(site)).split('<url>').find((each) => each.includes(address)))
      return Date.parse(required(/<lastmod>([^<]+)</.exec(entry)?.[1]))
    }
    await createDocument('conditions', 'network')
    const region = await createDocument('body-regions', 'network')
    expect(await dateOf('/find')).toBe(Date.parse(String(region.updatedAt)))
    const person = await createDocument('practitioners', 'nyc')
    expect(await dateOf('/')).toBe(Date.parse(String(person.updatedAt)))
  })

  test('a clinic that hides a shared page is not among its alternates', async () => {
    const shared = await createDocument('conditions', 'network')
    const path = `/conditions/${shared.slug}`
    const alternateHosts = async () =>
      (await findHead('nyc', path))?.alternates.map(({ href }) => new URL(href).hostname)
    expect(await alternateHosts()).toContain('bengaluru.localhost')
    const source = { relationTo: 'conditions', value: shared.id }
    await createDocument('adaptations', 'bengaluru', { source, visible: false })
    expect(await alternateHosts()).not.toContain('bengaluru.localhost')
  })

  test('a clinic that is no longer live is not among the alternates of the next page', async () => {
    const { slug } = await createDocument('conditions', 'network')
    const alternateHosts = async () =>
      (await findHead('nyc', `/conditions/${slug}`))?.alternates.map(({ href }) => new URL(href).hostname)
    const id = world().clinics.bengaluru
    expect(await alternateHosts()).toContain('bengaluru.localhost')
    await payload().update({ collection: 'clinics', id, data: { status: 'draft' } })
    expect(await alternateHosts()).not.toContain('bengaluru.localhost')
    await payload().update({ collection: 'clinics', id, data: { status: 'live' } })
    expect(await alternateHosts()).toContain('bengaluru.localhost')
  })

  test('only one clinic speaks for the network', async () => {
    const second = payload().update({
      collection: 'clinics',
      id: world().clinics.bengaluru,
      data: { speaksForNetwork: true },
    })
    await expect(second).rejects.toMatchObject({ data: { errors: [{ path: 'speaksForNetwork' }] } })
  })

  test('a practitioner’s page has the title, description and image that its editor wrote', async () => {
    const image = world().shared.picture.nyc
    const { slug } = await createDocument('practitioners', 'nyc', {
      seo: { title: 'Ann, for runners', description: 'Calves and heels.', image },
    })
    const head = required(await findHead('nyc', `/team/${slug}`))
    expect(head).toMatchObject({ description: 'Calves and heels.', hasDrawnImage: false })
    expect(head.title).toContain('Ann, for runners')
    const plain = await createDocument('practitioners', 'nyc')
    expect((await findHead('nyc', `/team/${plain.slug}`))?.title).toContain('Physiotherapist')
  })

  test('a page of several sites has the clinic and its town in each title and description, unless its editor wrote them', async () => {
    const written = { title: 'Sore heels, explained', description: 'Why heels hurt. '.repeat(20) }
    const shared = await createDocument('conditions', 'network', { seo: written })
    const heads = async () =>
      Promise.all(
        (['nyc', 'bengaluru'] as const).map(async (name) =>
          required(await findHead(name, `/conditions/${shared.slug}`)),
        ),
      )
    for (const part of ['title', 'description'] as const) {
      const [nyc, bengaluru] = (await heads()).map((head) => head[part])
      expect(nyc).not.toBe(bengaluru)
      expect(nyc).toMatch(/, Springfield$/)
      expect(bengaluru).toMatch(/, Bengaluru$/)
    }
    const source = { relationTo: 'conditions', value: shared.id }
    const own = { title: 'Our own title', description: 'Our own words.' }
    await createDocument('adaptations', 'nyc', { source, seo: own })
    const [head] = await heads()
    expect(head?.title).toMatch(/^Our own title/)
    expect(head?.description).toBe('Our own words.')
  })

  test('a preview and search results are noindex and have no alternates', async () => {
    const { slug } = await createDocument('conditions', 'network')
    expect(await findHead('nyc', `/conditions/${slug}`, 'network')).toMatchObject({
      noIndex: true,
      alternates: [],
    })
    expect(await findHead('nyc', '/search')).toMatchObject({ noIndex: true, alternates: [] })
    expect(await findHead('nyc', `/conditions/${slug}`)).toMatchObject({ noIndex: false })
  })

  describe('a post of the network', () => {
    const adapted = { introduction: { en: richText('Seen from our street.') } }
    const adapt = (id: string, more: object) =>
      createDocument('adaptations', 'nyc', { source: { relationTo: 'posts', value: id }, ...more })

    test('is canonical on the network’s site, until a clinic adds its own introduction', async () => {
      const { id, slug } = await createDocument('posts', 'network')
      const path = `/blog/${slug}`
      const canonical = async (name: 'nyc' | 'bengaluru') =>
        new URL(required(await findHead(name, path)).canonical).hostname
      const network = new URL(required(await findNetworkHead(String(slug))).canonical)
      expect(network.pathname).toBe(path)
      expect([await canonical('nyc'), await canonical('bengaluru')]).toEqual([
        network.hostname,
        network.hostname,
      ])
      expect(await listSitemapPaths('nyc')).not.toContain(path)

      await adapt(id, { title: 'Ours in name only' })
      expect(await canonical('nyc')).toBe(network.hostname)
      const { docs } = await payload().find({
        collection: 'adaptations',
        where: { sourceKey: { equals: `posts:${id}` } },
      })
      await local().update({
        collection: 'adaptations',
        id: required(docs[0]).id,
        data: { introduction: adapted.introduction.en, ...published },
      })
      expect([await canonical('nyc'), await canonical('bengaluru')]).toEqual([
        'nyc.localhost',
        network.hostname,
      ])
      expect(await listSitemapPaths('nyc')).toContain(path)
      expect(await listSitemapPaths('bengaluru')).not.toContain(path)
    })

    test('is in the network’s own sitemap and feed, which have no clinic’s post and no library page', async () => {
      const { slug } = await createDocument('posts', 'network')
      const own = await createDocument('posts', 'nyc')
      const site = content.networkContext('en')
      const xml = await buildSitemap(site)
      const paths = parseSitemapUrls(xml).map((address) => new URL(address ?? '').pathname)
      expect(paths).toContain(`/blog/${slug}`)
      expect(paths).not.toContain(`/blog/${own.slug}`)
      expect(paths.filter((path) => path !== '/' && !path.startsWith('/blog'))).toEqual(pagesOnSite)
      expect(await content.buildAtomFeed(site)).toContain(`/blog/${slug}</id>`)
      expect(await content.findNetworkPage('en', `/blog/${own.slug}`)).toBeNull()
    })

    test('keeps the words of its calls to action on the network’s site, without buttons, and has them on a clinic’s', async () => {
      const actions = ['book', 'call', 'contact', 'locations']
      const { slug } = await createDocument('posts', 'network', {
        sections: actions.map((action) => ({
          blockType: 'call-to-action',
          heading: `To ${action}`,
          text: `Words to ${action}.`,
          action,
        })),
      })
      const found = JSON.stringify(await content.findNetworkPage('en', `/blog/${slug}`))
      expect(actions.filter((action) => !found.includes(`Words to ${action}.`))).toEqual([])
      expect(found).not.toMatch(/"tel:|"Call /)
      expect(found.match(/"button":(?!null)/g)).toBeNull()
      const own = await content.findPageWithHead(await createSiteContext('nyc'), ['blog', String(slug)])
      expect(JSON.stringify(own).match(/"button":\{/g)).toHaveLength(actions.length)
    })

    test('exists in the languages in which it is written', async () => {
      const { id, slug } = await createDocument('posts', 'network', { title: 'In two' })
      const path = `/blog/${slug}`
      expect(await content.findNetworkPage('hi', `/blog/${slug}`)).toEqual({ redirect: path })
      await payload().update({ collection: 'posts', id, locale: 'hi', data: { title: 'दो में', ...published } })
      const found = await content.findNetworkPage('hi', `/blog/${slug}`)
      expect(found).toMatchObject({
        page: {
          head: {
            canonical: expect.stringMatching(new RegExp(`/hi${path}$`)),
            alternates: [{ hreflang: 'en' }, { hreflang: 'hi' }, { hreflang: 'x-default' }],
          },
        },
      })
      expect(await content.findNetworkPage('kn', `/blog/${slug}`)).toEqual({ redirect: path })
    })
  })

  test('a feed has the clinic’s posts and the network’s except hidden ones, and escapes their titles', async () => {
    const own = await createDocument('posts', 'nyc', { title: 'Heat & <ice> ]]> ice' })
    const shared = await createDocument('posts', 'network')
    const hidden = await createDocument('posts', 'network')
    const source = { relationTo: 'posts', value: hidden.id }
    await createDocument('adaptations', 'nyc', { source, visible: false })
    const feed = await content.buildAtomFeed(await createSiteContext('nyc'))
    expect(feed).toContain(`/blog/${own.slug}</id>`)
    expect(feed).toContain(`/blog/${shared.slug}</id>`)
    expect(feed).not.toContain(`/blog/${hidden.slug}`)
    expect(feed).toContain('<![CDATA[Heat &#38; &#60;ice&#62; ]]&#62; ice]]>')
  })
}
