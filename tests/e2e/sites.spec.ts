import { expect, test } from '@playwright/test'
import { request, siteUrl } from './request.ts'

const clinics = ['nyc', 'okotoks', 'bangalore'] as const
const achilles = '/conditions/achilles-tendinopathy'

test('a shared page has each clinic’s own heading, with its name and town', async ({ page }) => {
  const headings = {
    nyc: 'Achilles tendinopathy: treatment at 125th Street, New York Third Landing Acupuncture, New York City',
    okotoks: 'Achilles tendinopathy: physiotherapy in Okotoks Snowberry Physiotherapy',
    bangalore: 'Achilles tendinopathy: physiotherapy in Bangalore and Hyderabad Nadige Physiotherapy',
  }
  for (const clinic of clinics) {
    await page.goto(siteUrl(clinic) + achilles)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings[clinic])
  }
})

test('a clinic’s term for needling is used on its pages and on no other clinic’s', async () => {
  const okotoks = await request('okotoks.localhost', achilles)
  const bangalore = await request('bangalore.localhost', achilles)
  expect(okotoks.body).toContain('dry needling (IMS)')
  expect(bangalore.body).not.toContain('IMS')
  expect(bangalore.body).toContain('dry needling')
})

test('the emergency number is that of the clinic’s jurisdiction', async ({ page }) => {
  const numbers = { nyc: '911', okotoks: '911', bangalore: '112' }
  for (const clinic of clinics) {
    await page.goto(siteUrl(clinic) + achilles)
    await expect(page.locator(`#urgent-care a[href="tel:${numbers[clinic]}"]`).first()).toBeVisible()
  }
})

test('the three sites share neither palette, typeface nor shape', async ({ page }) => {
  const looks = []
  for (const clinic of clinics) {
    await page.goto(siteUrl(clinic))
    looks.push(
      await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement)
        const value = (name: string) => style.getPropertyValue(name).trim()
        return {
          colour: value('--color-primary'),
          ground: value('--color-ground'),
          type: value('--font-heading'),
          shape: value('--radius-control'),
        }
      }),
    )
  }
  for (const part of ['colour', 'ground', 'type', 'shape'] as const) {
    expect(new Set(looks.map((look) => look[part])).size, part).toBe(3)
  }
})

for (const [language, other] of [
  ['kn', 'devanagari'],
  ['hi', 'kannada'],
] as const) {
  test(`a page in ${language} loads its fonts before it is shown, and none of another script`, async ({
    page,
  }) => {
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
    })
    await page.goto(`${siteUrl('bangalore')}/${language}${achilles}`, { waitUntil: 'networkidle' })
    expect(fonts.filter((path) => path.includes(other))).toEqual([])
    const preloaded = await page
      .locator('link[rel="preload"][as="font"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
    expect(preloaded).toHaveLength(2)
    expect(fonts).toEqual(expect.arrayContaining(preloaded))
  })
}

test('an unknown host gets 421 and no clinic’s page', async () => {
  const answer = await request('somebody-else.example', achilles)
  expect(answer.status).toBe(421)
  expect(answer.body).not.toContain('Achilles')
})

test('an unknown path gets the clinic’s own 404, in its brand', async ({ page }) => {
  const response = await page.goto(`${siteUrl('okotoks')}/conditions/never-heard-of`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('banner')).toContainText('Snowberry Physiotherapy')
})

test('a page that a clinic hides redirects to the path it chose', async () => {
  const hidden = await request('nyc.localhost', '/conditions/ankle-sprain')
  expect([hidden.status, hidden.headers.location]).toEqual([301, '/regions/foot-and-ankle'])
  expect((await request('okotoks.localhost', '/conditions/ankle-sprain')).status).toBe(200)
})

test('a treatment that a clinic does not offer has no page there and is not in its lists', async () => {
  expect((await request('nyc.localhost', '/treatments/electrical-stimulation')).status).toBe(404)
  expect((await request('nyc.localhost', '/treatments')).body).not.toContain('Electrical stimulation')
  expect((await request('okotoks.localhost', '/treatments/electrical-stimulation')).status).toBe(200)
})

test('panel and API answer on the admin’s host only', async () => {
  for (const path of ['/admin', '/api/conditions', '/sites/nyc.localhost/en-US']) {
    expect((await request('okotoks.localhost', path)).status, path).toBe(404)
  }
})

test('the network’s page lists the clinics and links to the panel', async ({ page }) => {
  await page.goto(`http://localhost:${process.env.E2E_PORT}/`)
  for (const name of ['Third Landing Acupuncture', 'Snowberry Physiotherapy', 'Nadige Physiotherapy']) {
    await expect(page.getByRole('link', { name })).toBeVisible()
  }
  await expect(page.locator('a[href$="/admin"]')).toBeVisible()
})

test('a Hindi page marks the texts that fall back to English with lang', async ({ page }) => {
  await page.goto(`${siteUrl('bangalore')}/hi${achilles}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi')
  await expect(page.locator('#key-points')).not.toHaveAttribute('lang', 'en')
  await expect(page.locator('#key-points h2')).toHaveText(/\p{Script=Devanagari}/u)
  await expect(page.locator('#research [lang="en"]').first()).toBeAttached()
})

test('a page is complete without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(siteUrl('nyc') + achilles)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const research = page.locator('.section-research').first()
  await expect(research.locator('> details > .section-body')).toContainText('Solomons')
  await research.locator('> details > summary').click()
  await expect(research.locator('> details > .section-body')).toBeVisible()
  await expect(page.locator('#questions summary').first()).toBeVisible()
  await context.close()
})
