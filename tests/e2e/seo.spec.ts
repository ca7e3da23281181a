import { expect, test } from '@playwright/test'
import { findSchemaProblems } from '../fixtures/schema-org.ts'
import { extractText } from './crawl.ts'
import { type PageHead, parseHead, parseSitemapUrls, readPngSize } from './head.ts'
import { type HttpResponse, request, siteUrl } from './request.ts'
import { findUnstatedFacts } from './unstated-facts.ts'

const clinics = ['nyc', 'okotoks', 'bangalore'] as const
const hosts = [...clinics.map((clinic) => `${clinic}.localhost`), 'localhost']
const achilles = '/conditions/achilles-tendinopathy'

type CheckedPage = { status: number; head: PageHead; headings: string[]; unstated: string[] }

/** Every page in the network's sitemaps, by its URL; requested once. */
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
  /** By URL without a trailing slash, since a home page's URL is valid with and without it. */
  const found = new Map<string, CheckedPage>()
  for (const host of hosts) {
    for (const part of parseSitemapUrls((await request(host, '/sitemap.xml')).body)) {
      for (const address of parseSitemapUrls((await requestUrl(part)).body)) {
        const { status, body } = await requestUrl(address)
        const head = parseHead(body)
        found.set(withoutTrailingSlash(address), {
          status,
          head,
          headings: [...body.matchAll(/<h1\b.*?<\/h1>/gs)].map(([heading]) => extractText(heading).trim()),
          unstated: findUnstatedFacts(head, body),
        })
      }
    }
  }
  return found
}

test.describe('every URL in the sitemaps', () => {
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    await findPagesOnce()
  })

  test('responds, is its own canonical URL and may be indexed', async () => {
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
      expect(headings, address).toHaveLength(1)
      if (new URL(address).hostname !== 'localhost' || new URL(address).pathname !== '/')
        expect(new URL(head.image).host, address).toBe(new URL(address).host)
    }
  })

  test('shares neither title, description nor heading with a page of another site', async () => {
    const hostsByText = new Map<string, Set<string>>()
    for (const [address, { head, headings }] of await findPagesOnce()) {
      const texts = { title: head.title, description: head.description, heading: headings[0] }
      for (const [kind, text] of Object.entries(texts)) {
        const key = `${kind}: ${text}`
        hostsByText.set(key, (hostsByText.get(key) ?? new Set()).add(new URL(address).host))
      }
    }
    expect([...hostsByText].filter(([, hosts]) => hosts.size > 1)).toEqual([])
  })

  test('has a title and a description that search engines show whole, but for what an editor wrote', async () => {
    const found = await findPagesOnce()
    const tooLong = [...found].filter(
      ([, { head }]) => [...head.title].length > 70 || [...head.description].length > 170,
    )
    expect(tooLong.map(([address, { head }]) => [address, head.title, head.description])).toEqual([])
  })

  test('has the same alternates as each of its alternates', async () => {
    const found = await findPagesOnce()
    const withAlternates = [...found].filter(([, { head }]) => head.alternates.length > 0)
    expect(new Set(withAlternates.map(([address]) => new URL(address).hostname)).size).toBeGreaterThan(2)
    for (const [address, { head }] of withAlternates) {
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

  test('has structured data that says nothing but what the page says', async () => {
    const found = await findPagesOnce()
    const withData = [...found].filter(([, { head }]) => head.graph.length > 0)
    expect(withData.length).toBeGreaterThan(200)
    expect(
      withData.flatMap(([address, { unstated }]) => unstated.map((fact) => `${address} ${fact}`)),
    ).toEqual([])
  })

  test('has structured data without labels in place of symptoms, or days that are over', async () => {
    const graphs = [...(await findPagesOnce())].map(([, { head }]) => JSON.stringify(head.graph))
    expect(graphs.filter((graph) => /"MedicalSymptom","name":"Location"/.test(graph))).toEqual([])
    const days = graphs.flatMap((graph) => [...graph.matchAll(/"validThrough":"([^"]+)"/g)])
    // Everywhere on earth it is this date or a later one.
    const today = new Date(Date.now() - 12 * 3_600_000).toISOString().slice(0, 10)
    expect(days.length).toBeGreaterThan(3)
    expect(days.flatMap(([, day = '']) => (day < today ? [day] : []))).toEqual([])
  })

  test('has structured data with schema.org’s vocabulary and without ratings', async () => {
    for (const [address, { head }] of await findPagesOnce()) {
      expect(findSchemaProblems(head.graph), address).toEqual([])
      expect(JSON.stringify(head.graph), address).not.toMatch(/"(?:Aggregate)?Rating"|"Review"/)
    }
  })
})

test('a shared page has alternates at all three clinics, with nyc’s as the default', async () => {
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

const pageTypes: [path: string, kind: string, types: string[]][] = [
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
for (const [path, kind, types] of pageTypes) {
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

test('a share image exists for existing pages only, with the text of each language', async () => {
  expect((await request('nyc.localhost', '/share/conditions/never-heard-of.png')).status).toBe(404)
  const pictures = await Promise.all(
    ['/share', '/hi/share', '/kn/share'].map((root) =>
      request('bangalore.localhost', `${root}${achilles}.png`),
    ),
  )
  expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(3)
})

test('each language of a page has its og:locale and those of the others, with the country', async () => {
  const localesOf = async (host: string, path: string) => parseHead((await request(host, path)).body).locales
  expect(await localesOf('okotoks.localhost', achilles)).toEqual(['en_CA'])
  expect(await localesOf('bangalore.localhost', `/kn${achilles}`)).toEqual(['kn_IN', 'en_IN', 'hi_IN'])
})

test('results of searches and filters are noindex, follow, and in no sitemap', async () => {
  for (const path of ['/search?q=heel', '/find?region=foot-and-ankle', '/team?condition=plantar-fasciitis']) {
    const { status, body } = await request('okotoks.localhost', path)
    expect([path, status, parseHead(body).robots]).toEqual([path, 200, 'noindex, follow'])
    expect(parseHead(body).alternates).toEqual([])
  }
  const listed = parseSitemapUrls((await request('okotoks.localhost', '/sitemap-pages.xml')).body)
  expect(listed.filter((address) => /[?]|\/search/.test(address))).toEqual([])
})

test('robots.txt of each host names its own sitemap, and each part has a modification date', async () => {
  for (const host of hosts) {
    const { body } = await request(host, '/robots.txt')
    const address = /^Sitemap: (.+)$/m.exec(body)?.[1] ?? ''
    expect(new URL(address).hostname).toBe(host)
    const index = (await requestUrl(address)).body
    expect(index.match(/<lastmod>/g)?.length).toBe(parseSitemapUrls(index).length)
  }
  expect(parseSitemapUrls((await request('bangalore.localhost', '/sitemap.xml')).body)).toHaveLength(3)
})

test('a manifest’s icons have the sizes it states, and there is a favicon.ico', async () => {
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

test('a feed is well-formed, and its entries are existing pages', async ({ page }) => {
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

test('a post of the network is canonical on the network’s site', async ({ page }) => {
  const path = '/blog/how-to-read-a-study'
  const networkHead = parseHead((await request('localhost', path)).body)
  expect(new URL(networkHead.canonical).hostname).toBe('localhost')
  for (const clinic of clinics) {
    const clinicHead = parseHead((await request(`${clinic}.localhost`, path)).body)
    expect(clinicHead.canonical).toBe(networkHead.canonical)
  }
  await page.goto(networkHead.canonical)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read a study about your pain')
  await page.getByRole('navigation').getByRole('link', { name: 'Blog' }).click()
  await expect(page).toHaveURL(/\/blog$/)
})

test('a missing page of the network gets the network’s own 404', async ({ page }) => {
  const response = await page.goto(`http://localhost:${process.env.E2E_PORT}/blog/never-written`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'The clinics of this network' })).toBeVisible()
})

test('the browser accepts the speculation rules', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  const errors: (string | undefined)[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => errors.push(ruleSet.errorMessage))
  await session.send('Preload.enable')
  await page.goto(siteUrl('nyc') + achilles)
  await expect.poll(() => errors.length).toBeGreaterThan(0)
  expect(errors.filter(Boolean)).toEqual([])
})

const withoutTrailingSlash = (address: string): string => address.replace(/\/$/, '')
