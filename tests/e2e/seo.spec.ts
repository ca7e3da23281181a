import { expect, test } from '@playwright/test'
import { vocabularyProblems } from '#domain/structured-data/vocabulary.ts'
import { type PageHead, parseHead, parseSitemapUrls, readPngSize } from './head.ts'
import { type HttpResponse, request, siteUrl } from './request.ts'

const clinics = ['nyc', 'okotoks', 'bangalore'] as const
const hosts = [...clinics.map((clinic) => `${clinic}.localhost`), 'localhost']
const achilles = '/conditions/achilles-tendinopathy'

type CheckedPage = { status: number; head: PageHead; headings: number }

/** Every page that the sitemaps of the network name, by its address; asked for once. */
let pages: Promise<Map<string, CheckedPage>> | undefined
const findPagesOnce = () => {
  pages ??= findPages()
  return pages
}

const requestUrl = (address: string): Promise<HttpResponse> => {
  const { hostname, pathname, search } = new URL(address)
  return request(hostname, pathname + search)
}

async function findPages(): Promise<Map<string, CheckedPage>> {
  /** By address; that of a home page is the same with a slash and without. */
  const found = new Map<string, CheckedPage>()
  for (const host of hosts) {
    for (const part of parseSitemapUrls((await request(host, '/sitemap.xml')).body)) {
      for (const address of parseSitemapUrls((await requestUrl(part)).body)) {
        const { status, body } = await requestUrl(address)
        found.set(withoutTrailingSlash(address), {
          status,
          head: parseHead(body),
          headings: body.match(/<h1\b/g)?.length ?? 0,
        })
      }
    }
  }
  return found
}

test.describe('every address in the sitemaps', () => {
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    await findPagesOnce()
  })

  test('answers, is canonical to itself and may be listed', async () => {
    const found = await findPagesOnce()
    expect(found.size).toBeGreaterThan(200)
    const wrong = [...found].filter(
      ([address, { status, head }]) =>
        status !== 200 || withoutTrailingSlash(head.canonical) !== address || head.robots !== '',
    )
    expect(
      wrong.map(([address, { status, head }]) => [address, status, head.canonical, head.robots]),
    ).toEqual([])
  })

  test('has a title, a description, one heading and a picture of its own', async () => {
    for (const [address, { head, headings }] of await findPagesOnce()) {
      expect([head.title, head.description].every(Boolean), address).toBe(true)
      expect(headings, address).toBe(1)
      if (new URL(address).hostname !== 'localhost' || new URL(address).pathname !== '/')
        expect(new URL(head.image).host, address).toBe(new URL(address).host)
    }
  })

  test('and every version that it names, name the same versions', async () => {
    const found = await findPagesOnce()
    const named = [...found].filter(([, { head }]) => head.alternates.length > 0)
    expect(new Set(named.map(([address]) => new URL(address).hostname)).size).toBeGreaterThan(2)
    for (const [address, { head }] of named) {
      expect(
        head.alternates.map(({ href }) => withoutTrailingSlash(href)),
        address,
      ).toContain(address)
      for (const { href } of head.alternates)
        expect(
          found.get(withoutTrailingSlash(href))?.head.alternates,
          `${href}, named by ${address}`,
        ).toEqual(head.alternates)
    }
  })

  test('carries structured data of schema.org’s vocabulary, and rates nobody', async () => {
    for (const [address, { head }] of await findPagesOnce()) {
      expect(vocabularyProblems(head.graph), address).toEqual([])
      expect(JSON.stringify(head.graph), address).not.toMatch(/"(?:Aggregate)?Rating"|"Review"/)
    }
  })
})

test('a shared page names the versions of all three clinics, and nyc’s for everybody else', async () => {
  const { alternates } = parseHead((await request('okotoks.localhost', achilles)).body)
  const hostOf = Object.fromEntries(
    alternates.map(({ hreflang, href }) => [hreflang, new URL(href).hostname]),
  )
  expect(hostOf).toEqual({
    en: 'nyc.localhost',
    'en-CA': 'okotoks.localhost',
    'en-IN': 'bangalore.localhost',
    'en-US': 'nyc.localhost',
    hi: 'bangalore.localhost',
    kn: 'bangalore.localhost',
    'x-default': 'nyc.localhost',
  })
})

const templates: [path: string, kind: string, types: string[]][] = [
  ['/', 'website', ['WebSite', 'MedicalClinic']],
  [achilles, 'website', ['MedicalWebPage', 'BreadcrumbList']],
  ['/treatments/dry-needling', 'website', ['MedicalWebPage', 'BreadcrumbList']],
  ['/conditions', 'website', ['BreadcrumbList']],
  ['/team', 'website', ['BreadcrumbList']],
  ['/team/tessa-lindqvist', 'website', ['Person', 'BreadcrumbList']],
  ['/locations/okotoks', 'website', ['MedicalClinic', 'BreadcrumbList']],
  ['/contact', 'website', ['MedicalClinic', 'BreadcrumbList']],
  ['/blog/getting-ready-for-a-10k', 'article', ['BlogPosting', 'BreadcrumbList']],
]
for (const [path, kind, types] of templates) {
  test(`the head of ${path} says what the page is`, async () => {
    const { status, body } = await request('okotoks.localhost', path)
    expect(status).toBe(200)
    const head = parseHead(body)
    expect(head.type).toBe(kind)
    expect(head.graph.flatMap((node) => node['@type'])).toEqual(expect.arrayContaining(types))
    const picture = await requestUrl(head.image)
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png'])
    expect(readPngSize(picture.bytes)).toEqual({ width: 1200, height: 630 })
  })
}

test('a picture is drawn for pages that exist, in their own words', async () => {
  expect((await request('nyc.localhost', '/share/conditions/never-heard-of.png')).status).toBe(404)
  const pictures = await Promise.all(
    ['/share', '/hi/share', '/kn/share'].map((root) =>
      request('bangalore.localhost', `${root}${achilles}.png`),
    ),
  )
  expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(3)
})

test('each language of a page names its locale and the others with their country', async () => {
  const localesOf = async (host: string, path: string) => parseHead((await request(host, path)).body).locales
  expect(await localesOf('okotoks.localhost', achilles)).toEqual(['en_CA'])
  expect(await localesOf('bangalore.localhost', `/kn${achilles}`)).toEqual(['kn_IN', 'en_IN', 'hi_IN'])
})

test('answers to a question are not listed, lead on, and are in no sitemap', async () => {
  for (const path of ['/search?q=heel', '/find?region=foot-and-ankle', '/team?condition=plantar-fasciitis']) {
    const { status, body } = await request('okotoks.localhost', path)
    expect([path, status, parseHead(body).robots]).toEqual([path, 200, 'noindex, follow'])
    expect(parseHead(body).alternates).toEqual([])
  }
  const listed = parseSitemapUrls((await request('okotoks.localhost', '/sitemap-pages.xml')).body)
  expect(listed.filter((address) => /[?]|\/search/.test(address))).toEqual([])
})

test('robots.txt of each host names its own sitemap, and each part says when it changed', async () => {
  for (const host of hosts) {
    const { body } = await request(host, '/robots.txt')
    const address = /^Sitemap: (.+)$/m.exec(body)?.[1] ?? ''
    expect(new URL(address).hostname).toBe(host)
    const index = (await requestUrl(address)).body
    expect(index.match(/<lastmod>/g)?.length).toBe(parseSitemapUrls(index).length)
  }
  expect(parseSitemapUrls((await request('bangalore.localhost', '/sitemap.xml')).body)).toHaveLength(3)
})

test('a clinic’s manifest names icons of the sizes that it says; one is where all browsers look', async () => {
  for (const host of hosts) {
    expect(readPngSize((await request(host, '/favicon.ico')).bytes)).toEqual({ width: 32, height: 32 })
    const { icons } = JSON.parse((await request(host, '/manifest.webmanifest')).body)
    for (const { src, sizes, type } of icons) {
      const icon = await request(host, src)
      expect([src, icon.status, icon.headers['content-type']?.split(';')[0]]).toEqual([src, 200, type])
      if (type !== 'image/png') continue
      const edge = Number(sizes.split('x')[0])
      expect(readPngSize(icon.bytes)).toEqual({ width: edge, height: edge })
    }
  }
})

test('a feed is read by a browser, and its entries are pages', async ({ page }) => {
  await page.goto(siteUrl('nyc'))
  for (const host of hosts) {
    const { body, headers } = await request(host, '/blog/feed.xml')
    expect(headers['content-type']).toContain('application/atom+xml')
    const links = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml')
      if (feed.querySelector('parsererror')) return []
      return [...feed.querySelectorAll('entry > id')].map((id) => id.textContent ?? '')
    }, body)
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect((await requestUrl(link)).status, link).toBe(200)
  }
})

test('a post of the network is the network’s to be found with', async ({ page }) => {
  const path = '/blog/how-to-read-a-study'
  const own = parseHead((await request('localhost', path)).body)
  expect(new URL(own.canonical).hostname).toBe('localhost')
  for (const clinic of clinics) {
    const shown = parseHead((await request(`${clinic}.localhost`, path)).body)
    expect(shown.canonical).toBe(own.canonical)
  }
  await page.goto(own.canonical)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read a study about your pain')
  await page.getByRole('navigation').getByRole('link', { name: 'Blog' }).click()
  await expect(page).toHaveURL(/\/blog$/)
})

test('the network says in its own look that it has no such page', async ({ page }) => {
  const response = await page.goto(`http://localhost:${process.env.E2E_PORT}/blog/never-written`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'The clinics of this network' })).toBeVisible()
})

test('the browser understands which links may be made ready', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  const errors: (string | undefined)[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => errors.push(ruleSet.errorMessage))
  await session.send('Preload.enable')
  await page.goto(siteUrl('nyc') + achilles)
  await expect.poll(() => errors.length).toBeGreaterThan(0)
  expect(errors.filter(Boolean)).toEqual([])
})

const withoutTrailingSlash = (address: string): string => address.replace(/\/$/, '')
