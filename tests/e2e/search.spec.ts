import { expect, type Page, test } from '@playwright/test'
import { request, siteUrl } from './request.ts'
import recordedResults from './search-results.json' with { type: 'json' }

const clinics = ['nyc', 'okotoks', 'bangalore'] as const

test.use({ javaScriptEnabled: false })

const firstResult = (page: Page) => page.locator('.result-title a').first()

for (const clinic of clinics) {
  test(`a query with typos finds Achilles tendinopathy at ${clinic}, from the search form on every page`, async ({
    page,
  }) => {
    await page.goto(`${siteUrl(clinic)}/contact`)
    const form = page.getByRole('contentinfo').getByRole('search')
    await form.getByRole('searchbox').fill('achiles tendonitus')
    await form.getByRole('button').click()
    await expect(page).toHaveURL(/\/search\?q=achiles/)
    await expect(firstResult(page)).toHaveAttribute('href', '/conditions/achilles-tendinopathy')
    await firstResult(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

/** By site and language: the first five links of a query, recorded when each clinic still had an index of its own. */
const recorded = Object.entries(recordedResults) as [string, Record<string, string[]>][]

for (const [site, queries] of recorded) {
  test(`the first five results at ${site} are those that an index of this clinic alone gives`, async () => {
    const [clinic, ...language] = site.split('/')
    const path = ['', ...language, 'search'].join('/')
    const found: typeof queries = {}
    for (const query of Object.keys(queries)) {
      const { body } = await request(`${clinic}.localhost`, `${path}?q=${encodeURIComponent(query)}`)
      const links = [...body.matchAll(/<h4 class="result-title"><a href="([^"]*)"/g)]
      found[query] = links.slice(0, 5).map(([, href]) => href ?? '')
    }
    expect(found).toEqual(queries)
  })
}

test('IMS finds dry needling at okotoks', async ({ page }) => {
  await page.goto(`${siteUrl('okotoks')}/search?q=IMS`)
  await expect(firstResult(page)).toHaveAttribute('href', '/treatments/dry-needling')
})

test('a treatment not offered and a condition hidden by a clinic are not found there', async ({ page }) => {
  for (const [query, path] of [
    ['electrical stimulation', '/treatments/electrical-stimulation'],
    ['twisted ankle', '/conditions/ankle-sprain'],
  ]) {
    await page.goto(`${siteUrl('nyc')}/search?q=${query}`)
    await expect(page.locator(`.results a[href="${path}"]`)).toHaveCount(0)
    await page.goto(`${siteUrl('okotoks')}/search?q=${query}`)
    await expect(firstResult(page)).toHaveAttribute('href', path ?? '')
  }
})

test('a Hindi search has Hindi results, and switching the language keeps the query', async ({ page }) => {
  await page.goto(`${siteUrl('bangalore')}/hi/search?q=${encodeURIComponent('एकिलीज़')}`)
  await expect(firstResult(page)).toHaveAttribute('href', '/hi/conditions/achilles-tendinopathy')
  await page.locator('.languages a[hreflang="en-IN"]').click()
  await expect(page).toHaveURL(/:\d+\/search\?q=/)
  await expect(page.locator('.search-page .search-field')).toHaveValue('एकिलीज़')
  await expect(firstResult(page)).toHaveAttribute('href', '/conditions/achilles-tendinopathy')
})

test('a search without results offers other ways, and a query is never treated as markup', async ({
  page,
}) => {
  const odd = '<img src=x onerror=alert(1)> qzxv "&%'
  await page.goto(`${siteUrl('nyc')}/search?q=${encodeURIComponent(odd)}`)
  await expect(page.locator('.search-page .search-field')).toHaveValue(odd)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  await page.goto(`${siteUrl('nyc')}/search?q=qzxvqzxv`)
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(page.getByRole('main').locator('a[href="/regions/calf"]')).toBeVisible()
  await expect(page.locator('#finder-region')).toBeVisible()
})

test('a search for what no page is about says so and offers the telephone, in each language', async ({
  page,
}) => {
  for (const [host, path] of [
    ['okotoks', '/search?q=lower back pain'],
    ['okotoks', '/search?q=backpain'],
    ['bangalore', '/hi/search?q=कमर दर्द'],
    ['bangalore', '/kn/search?q=ಬೆನ್ನಿನ ನೋವು'],
  ] as const) {
    await page.goto(siteUrl(host) + path)
    await expect(page.locator('.search-page .search-note')).toBeVisible()
    await expect(page.locator('.search-page a[href^="tel:"]')).toBeVisible()
    await expect(page.locator('.result')).toHaveCount(0)
  }
})

test('results of searches and filters are noindex, and the pages with their forms are not', async () => {
  const robots = async (path: string) => {
    const { status, body } = await request('okotoks.localhost', path)
    expect(status, path).toBe(200)
    return /<meta name="robots" content="noindex/.test(body)
  }
  for (const path of ['/search', '/search?q=heel', '/find?region=calf', '/team?language=en'])
    expect(await robots(path), path).toBe(true)
  for (const path of ['/find', '/team']) expect(await robots(path), path).toBe(false)
  expect((await request('okotoks.localhost', `/search?q=${'heel+'.repeat(900)}`)).status).toBe(200)
})

test('the finder, linked beside the body map of the home page, leads by region and symptom to conditions', async ({
  page,
}) => {
  await page.goto(siteUrl('okotoks'))
  await page.locator('.block-regions .block-more a[href="/find"]').click()
  await page.locator('#finder-region').selectOption('foot-and-ankle')
  await page.locator('#finder-symptom').selectOption('heel-pain')
  await page.locator('form:has(#finder-region) button').click()
  await expect(page).toHaveURL(/\/find\?region=foot-and-ankle&symptom=heel-pain/)
  await expect(page.locator('.document-card a[href="/conditions/plantar-fasciitis"]')).toBeVisible()
  await expect(page.locator('#finder-symptom')).toHaveValue('heel-pain')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/find$/)
})

test('a combination without conditions says so and offers the nearest', async ({ page }) => {
  await page.goto(`${siteUrl('okotoks')}/find?region=knee&symptom=heel-pain`)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Heel pain')
  await expect(page.locator('.document-card').first()).toBeVisible()
})

test('the team can be filtered, and an empty result offers to remove a filter', async ({ page }) => {
  await page.goto(`${siteUrl('bangalore')}/team`)
  const everyone = await page.locator('.person-card').count()
  await page.locator('#team-language').selectOption('kn')
  await page.locator('.team-filter button').click()
  await expect(page).toHaveURL(/language=kn/)
  const some = await page.locator('.person-card').count()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(everyone)
  const values = (id: string) =>
    page
      .locator(`#team-${id} option:not([value=""])`)
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')))
  const impossible = await openFirstEmptyResult(page, await values('condition'), await values('language'))
  if (!impossible)
    throw new Error(
      'Every condition is treated in every language, so the demo has no empty team to test with.',
    )
  await page.getByRole('status').getByRole('link').first().click()
  await expect(page.locator('.person-card').first()).toBeVisible()
})

async function openFirstEmptyResult(page: Page, conditions: (string | null)[], languages: (string | null)[]) {
  for (const condition of conditions) {
    for (const language of languages) {
      await page.goto(`${siteUrl('bangalore')}/team?condition=${condition}&language=${language}`)
      if ((await page.locator('.person-card').count()) === 0) return true
    }
  }
  return false
}

test('a post has its facts, related pages and share links, without third-party scripts', async ({ page }) => {
  await page.goto(`${siteUrl('okotoks')}/blog/tendons-and-sore-joints`)
  await expect(page.locator('.post-facts time[datetime]')).toBeVisible()
  await expect(page.locator('.share a[href^="mailto:?"]')).toBeVisible()
  await expect(page.locator('.share a[href^="https://wa.me/?text="]')).toBeVisible()
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  await expect(page.locator('.share-text')).toHaveText(canonical ?? '')
  await expect(page.locator('.block-related a').first()).toBeVisible()
  expect(await page.locator('script[src^="http"]').count()).toBe(0)
})
