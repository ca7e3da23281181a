import { expect, type Page, test } from '@playwright/test'
import { request, siteUrl } from './request.ts'

const clinics = ['nyc', 'okotoks', 'bangalore'] as const

test.use({ javaScriptEnabled: false })

const firstResult = (page: Page) => page.locator('.result-title a').first()

for (const clinic of clinics) {
  test(`a typo finds Achilles tendinopathy at ${clinic}, by the form on every page`, async ({ page }) => {
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

test('IMS finds dry needling at okotoks', async ({ page }) => {
  await page.goto(`${siteUrl('okotoks')}/search?q=IMS`)
  await expect(firstResult(page)).toHaveAttribute('href', '/treatments/dry-needling')
})

test('what a clinic does not offer or has hidden is not found there', async ({ page }) => {
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

test('a Hindi search answers in Hindi, marks what is English, and keeps the question in the other language', async ({
  page,
}) => {
  await page.goto(`${siteUrl('bangalore')}/hi/search?q=${encodeURIComponent('एकिलीज़')}`)
  await expect(firstResult(page)).toHaveAttribute('href', '/hi/conditions/achilles-tendinopathy')
  await page.locator('.languages a[hreflang="en-IN"]').click()
  await expect(page).toHaveURL(/:\d+\/search\?q=/)
  await expect(page.locator('.search-page .search-field')).toHaveValue('एकिलीज़')
  await expect(firstResult(page)).toHaveAttribute('href', '/conditions/achilles-tendinopathy')
})

test('who finds nothing is shown other ways; nothing typed is taken for markup', async ({ page }) => {
  const odd = '<img src=x onerror=alert(1)> qzxv "&%'
  await page.goto(`${siteUrl('nyc')}/search?q=${encodeURIComponent(odd)}`)
  await expect(page.locator('.search-page .search-field')).toHaveValue(odd)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  await page.goto(`${siteUrl('nyc')}/search?q=qzxvqzxv`)
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(page.getByRole('main').locator('a[href="/regions/calf"]')).toBeVisible()
  await expect(page.locator('#finder-region')).toBeVisible()
})

test('answers to a visitor’s question are not for search engines, the forms themselves are', async () => {
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

test('the finder leads from home by region and symptom to conditions', async ({ page }) => {
  await page.goto(siteUrl('okotoks'))
  await page.locator('#finder-region').selectOption('foot-and-ankle')
  await page.locator('#finder-symptom').selectOption('heel-pain')
  await page.locator('form:has(#finder-region) button').click()
  await expect(page).toHaveURL(/\/find\?region=foot-and-ankle&symptom=heel-pain/)
  await expect(page.locator('.document-card a[href="/conditions/plantar-fasciitis"]')).toBeVisible()
  await expect(page.locator('#finder-symptom')).toHaveValue('heel-pain')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/find$/)
})

test('an impossible choice says so and offers the nearest', async ({ page }) => {
  await page.goto(`${siteUrl('okotoks')}/find?region=knee&symptom=heel-pain`)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Heel pain')
  await expect(page.locator('.document-card').first()).toBeVisible()
})

test('the team is filtered, and where nobody fits it is said what to leave out', async ({ page }) => {
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
  const impossible = await firstEmpty(page, await values('condition'), await values('language'))
  if (!impossible)
    throw new Error('Every condition is treated in every language: the demo shows no empty team.')
  await page.getByRole('status').getByRole('link').first().click()
  await expect(page.locator('.person-card').first()).toBeVisible()
})

async function firstEmpty(page: Page, conditions: (string | null)[], languages: (string | null)[]) {
  for (const condition of conditions) {
    for (const language of languages) {
      await page.goto(`${siteUrl('bangalore')}/team?condition=${condition}&language=${language}`)
      if ((await page.locator('.person-card').count()) === 0) return true
    }
  }
  return false
}

test('a post says when, how long and by whom, leads on, and is passed on without anybody else’s scripts', async ({
  page,
}) => {
  await page.goto(`${siteUrl('okotoks')}/blog/tendons-and-sore-joints`)
  await expect(page.locator('.post-facts time[datetime]')).toBeVisible()
  await expect(page.locator('.share a[href^="mailto:?"]')).toBeVisible()
  await expect(page.locator('.share a[href^="https://wa.me/?text="]')).toBeVisible()
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  await expect(page.locator('.share-text')).toHaveText(canonical ?? '')
  await expect(page.locator('.related a').first()).toBeVisible()
  expect(await page.locator('script[src^="http"]').count()).toBe(0)
})
