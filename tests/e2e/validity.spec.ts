import { expect, test } from '@playwright/test'
import { type CrawledPage, crawlOnce, extractText } from './crawl.ts'
import { parseSitemapUrls } from './head.ts'
import {
  findEmptyElements,
  findInvalidMarkup,
  findUnsized,
  isHeadingOrderValid,
  listHeadingLevels,
  listIds,
} from './markup.ts'
import { clinics, pageTypes } from './page-types.ts'
import { request, siteUrl } from './request.ts'

// Every test that reads whole sites is in this file, so that each site is crawled only once.

/** Uncompressed bytes of the product's own scripts that one page may load. */
const scriptBudget = 3 * 1024

for (const clinic of clinics) {
  test(`every page that ${clinic} links to exists, and no page shows a token or an undefined value`, async () => {
    test.setTimeout(240_000)
    const pages = await crawlOnce(`${clinic}.localhost`)
    expect(pages.length).toBeGreaterThan(40)
    expect(
      pages
        .filter(({ status }) => status !== 200)
        .map(({ path, status, from }) => `${status} ${path} from ${from}`),
    ).toEqual([])
    const leaking = pages.filter(({ text }) =>
      /\{\{|\}\}|\bundefined\b|\[object |\bnull\b|\bNaN\b/.test(text),
    )
    expect(leaking.map(({ path }) => path)).toEqual([])
  })
}

for (const clinic of clinics) {
  test(`every page in ${clinic}’s sitemaps is reached from its home page by links`, async () => {
    test.setTimeout(240_000)
    const host = `${clinic}.localhost`
    const reached = new Set((await crawlOnce(host)).map(({ path }) => path))
    const parts = parseSitemapUrls((await request(host, '/sitemap.xml')).body)
    const listed = await Promise.all(
      parts.map(async (part) => parseSitemapUrls((await request(host, new URL(part).pathname)).body)),
    )
    const paths = listed.flat().map((address) => new URL(address).pathname)
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !reached.has(path))).toEqual([])
  })
}

test('every page type is valid HTML, in every brand', async () => {
  test.setTimeout(240_000)
  const wrong: string[] = []
  for (const clinic of clinics) {
    const pages = pickOnePerRoute(await crawlOnce(`${clinic}.localhost`))
    expect(pages.length).toBeGreaterThan(10)
    for (const { path, html } of pages)
      wrong.push(...(await findInvalidMarkup(html)).map((line) => `${clinic}${path} ${line}`))
  }
  const missing = await request('okotoks.localhost', pageTypes['not found'])
  wrong.push(...(await findInvalidMarkup(missing.body)).map((line) => `not found ${line}`))
  expect(wrong).toEqual([])
})

for (const clinic of clinics) {
  test(`${clinic}: every fragment has a target, heading levels are in order, no element is empty and each picture has its size`, async () => {
    test.setTimeout(240_000)
    const pages = await crawlOnce(`${clinic}.localhost`)
    const ids = new Map(pages.map(({ path, html }) => [path, listIds(html)]))
    const broken = pages.flatMap(({ path, links }) =>
      links
        .filter(({ hash, pathname, search }) => {
          const targets = ids.get(pathname + search)
          return hash.length > 1 && targets && !targets.has(decodeURIComponent(hash.slice(1)))
        })
        .map(({ pathname, hash }) => `${path} -> ${pathname}${hash}`),
    )
    expect(broken).toEqual([])
    const disordered = pages
      .map(({ path, html }) => ({ path, levels: listHeadingLevels(html) }))
      .filter(({ levels }) => !isHeadingOrderValid(levels))
    expect(disordered).toEqual([])
    const empty = pages.flatMap(({ path, html }) =>
      findEmptyElements(html).map((element) => `${path} ${element}`),
    )
    expect(empty).toEqual([])
    const unsized = pages.flatMap(({ path, html }) => findUnsized(html).map((tag) => `${path} ${tag}`))
    expect(unsized).toEqual([])
  })

  test(`${clinic}: a section says "said to" once at most, drawings included`, async () => {
    const hedged = (await crawlOnce(`${clinic}.localhost`)).flatMap(({ path, html }) =>
      html
        .split(/(?=<section\b)/)
        .filter((section) => (section.match(/\bsaid to\b/gi) ?? []).length > 1)
        .map((section) => `${path} ${extractText(section).slice(0, 60)}`),
    )
    expect(hedged).toEqual([])
  })

  test(`${clinic}: no page loads third-party resources or framework scripts, and own scripts stay in budget`, async () => {
    const sizes = new Map<string, number>()
    for (const { path, html } of pickOnePerRoute(await crawlOnce(`${clinic}.localhost`))) {
      const sources = [...html.matchAll(/<script\b[^>]*?\ssrc="([^"]+)"/g)].map(([, source = '']) => source)
      const strange = sources.filter((source) => !/^\/scripts\/[\w-]+\.[0-9a-f]{8}\.js$/.test(source))
      expect(strange, path).toEqual([])
      const inline = /<script(?![^>]*\s(?:src|type="(?:application\/ld\+json|speculationrules)"))[^>]*>/
      expect(html, path).not.toMatch(inline)
      expect(html, path).not.toMatch(/<iframe|<(?:img|source|video|link rel="stylesheet")[^>]*"https?:/)
      let size = 0
      for (const source of new Set(sources.filter((each) => each.startsWith('/scripts/')))) {
        if (!sizes.has(source)) {
          const { body, headers } = await request(`${clinic}.localhost`, source)
          expect(headers['cache-control'], source).toBe('public, max-age=31536000, immutable')
          sizes.set(source, body.length)
        }
        size += sizes.get(source) ?? 0
      }
      expect(size, path).toBeLessThanOrEqual(scriptBudget)
    }
  })
}

test('on a page in Hindi or Kannada, every English sentence is marked with its language', async ({
  page,
}) => {
  for (const [locale, script] of [
    ['hi', 'Devanagari'],
    ['kn', 'Kannada'],
  ] as const) {
    for (const path of ['', pageTypes.condition, pageTypes.team, pageTypes.contact]) {
      await page.goto(`${siteUrl('bangalore')}/${locale}${path}`)
      const unmarked = await page.evaluate(
        ([own, name]) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.textContent?.trim() ?? ''
            const parent = node.parentElement
            if (!parent || parent.closest('script, style')) continue
            // The address of the page stands beside its links for sharing.
            const words = text.startsWith('http') ? [] : (text.match(/[A-Za-z]{3,}/g) ?? [])
            // Only sentences: names, numbers, addresses and abbreviations are the same in every language.
            const isSentence = words.length >= 6 && words.filter((word) => /^[a-z]/.test(word)).length >= 4
            const lang = parent.closest('[lang]')?.getAttribute('lang')
            if (isSentence && lang === own && !new RegExp(`\\p{Script=${name}}`, 'u').test(text))
              found.push(text.slice(0, 80))
          }
          return found
        },
        [locale, script] as const,
      )
      expect(unmarked, `/${locale}${path}`).toEqual([])
    }
  }
})

test('the checks detect invalid HTML, empty elements, missing sizes and skipped heading levels', async () => {
  expect(
    await findInvalidMarkup(
      '<!doctype html><html lang="en"><head><title>a</title></head><body><p><div></div></p><b id="a"></b><b id="a"></b></body></html>',
    ),
  ).not.toEqual([])
  expect(isHeadingOrderValid([1, 2, 3, 2, 3])).toBe(true)
  expect(findEmptyElements('<ul class="a"></ul><p> </p><h2>a</h2>')).toHaveLength(2)
  expect(findUnsized('<svg width="4" height="4"><svg></svg></svg><img src="a" width="4">')).toHaveLength(1)
  for (const levels of [[2], [1, 3], [1, 2, 1], []]) expect(isHeadingOrderValid(levels)).toBe(false)
})

/** The first page of each route, and the library's fullest pages. */
function pickOnePerRoute(pages: CrawledPage[]): CrawledPage[] {
  const kinds = new Map<string, CrawledPage>()
  for (const page of pages) {
    const kind = page.path.split('/').slice(0, -1).join('/') || page.path
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  // These two pages of the library have every kind of section.
  const fullest = pages.filter(({ path }) => path === pageTypes.condition || path === pageTypes.treatment)
  return [...new Set([...kinds.values(), ...fullest])]
}

test('every page that can be reached is on the list of all pages, or above it', async () => {
  const listed = new Set((await request('okotoks.localhost', '/site-map')).body.match(/href="[^"]+"/g))
  const pages = await crawlOnce('okotoks.localhost')
  const missing = pages
    .filter(({ status, path }) => status === 200 && !path.includes('?') && !path.startsWith('/blog/feed'))
    .filter(({ path }) => !['/search', '/site-map'].includes(path) && !listed.has(`href="${path}"`))
  expect(missing.map(({ path }) => path)).toEqual([])
})

test('every short number to call on a page in India is an Indian one', async () => {
  const pages = await crawlOnce('bangalore.localhost')
  const numbers = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/href="tel:(\d{2,4})"/g)].map(([, number]) => `${number} on ${path}`),
  )
  expect(numbers.length).toBeGreaterThan(10)
  expect(numbers.filter((each) => !/^(112|108) /.test(each))).toEqual([])
  expect(pages.filter(({ text }) => /\b[89]11\b/.test(text)).map(({ path }) => path)).toEqual([])
})
