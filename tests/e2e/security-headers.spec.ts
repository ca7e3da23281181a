import { expect, type Page, test } from '@playwright/test'
import { required } from '../integration/required.ts'
import { clinics, pageTypePaths } from './page-types.ts'
import { openList, openPanel, saveNew, showView, signInAs } from './panel.ts'
import { adminUrl, request, siteUrl } from './request.ts'

/** What the browser has refused to do on a page because of a policy, filled while the page is used. */
function listRefusals(page: Page): string[] {
  const refusals: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    if (/Content.Security.Policy|Permissions-Policy|Cross-Origin-Opener-Policy|Refused to/i.test(text))
      refusals.push(`${new URL(page.url()).pathname}: ${text}`)
  })
  return refusals
}

for (const clinic of clinics)
  test(`${clinic}: a page of every type does all that it tries, under its policy`, async ({ page }) => {
    test.setTimeout(120_000)
    const refusals = listRefusals(page)
    for (const path of Object.values(pageTypePaths(clinic))) {
      const response = await page.goto(siteUrl(clinic) + path, { waitUntil: 'load' })
      expect(response?.headers()['content-security-policy'], path).not.toMatch(/script-src[^;]*unsafe-inline/)
    }
    expect(refusals).toEqual([])
  })

test('the network’s pages, the style guide and pages for errors do all that they try', async ({ page }) => {
  const refusals = listRefusals(page)
  for (const address of [
    `${adminUrl()}/`,
    `${adminUrl()}/blog`,
    `${adminUrl()}/styleguide`,
    `${adminUrl()}/nothing-is-here`,
    `${siteUrl('unknown')}/`,
    `${siteUrl('nyc')}/admin`,
    `${siteUrl('nyc')}/100%`,
    `${siteUrl('nyc')}/preview`,
    `${siteUrl('nyc')}/icons/icon.svg`,
    `${siteUrl('nyc')}/robots.txt`,
    `${siteUrl('nyc')}/sitemap.xml`,
    `${siteUrl('nyc')}/blog/feed.xml`,
  ])
    await page.goto(address, { waitUntil: 'load' })
  expect(refusals).toEqual([])
})

test('a site’s page executes no injected script and no handler, and shows no foreign picture', async ({
  page,
}) => {
  const refusals = listRefusals(page)
  await page.goto(siteUrl('okotoks'))
  await page.evaluate(() => {
    const { body } = document
    body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "taken"' }))
    body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="document.title = \'taken\'">')
    body.insertAdjacentHTML('beforeend', '<img src="https://foreign.example/pixel.png">')
  })
  await expect.poll(() => refusals.length).toBeGreaterThanOrEqual(3)
  expect(await page.title()).not.toBe('taken')
})

test('a video’s player is the only foreign frame that a page may show', async ({ page }) => {
  const refusals = listRefusals(page)
  const embed = (src: string) =>
    page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: address }))
    }, src)
  await page.route(/youtube-nocookie|foreign/, (route) => route.fulfill({ body: 'shown' }))
  await page.goto(siteUrl('okotoks'))
  await embed('https://www.youtube-nocookie.com/embed/abcDEF12345')
  await expect(page.frameLocator('iframe').last().getByText('shown')).toBeVisible()
  expect(refusals).toEqual([])
  await embed('https://foreign.example/')
  await expect.poll(() => refusals).toEqual([expect.stringContaining('foreign.example')])
})

test('the panel shows a site’s page in a frame, another site can’t', async ({ page }) => {
  const framed = `<iframe src="${siteUrl('okotoks')}/"></iframe>`
  await page.route(/\/\/foreign\.localhost/, (route) =>
    route.fulfill({ contentType: 'text/html', body: framed }),
  )
  await page.goto(`${siteUrl('foreign')}/`)
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
  await page.goto(`${adminUrl()}/admin/login`)
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), framed)
  await expect(page.frameLocator('iframe').getByRole('banner')).toContainText('Snowberry Physiotherapy')
})

test('the panel works under its policy: sign-in, lists, a document with rich text, an upload, a preview', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const refusals = listRefusals(page)
  await page.goto(`${adminUrl()}/admin/login`, { waitUntil: 'networkidle' })
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openList(page, '')
  await openList(page, '/collections/posts')
  await page.locator('tbody a').first().click()
  await page.waitForURL(/posts\/[^/?]+/)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await expect(page.frameLocator('iframe[title="The page"]').locator('h1')).toBeVisible({ timeout: 20_000 })
  await showView(page, 'All fields')
  await page.getByRole('button', { name: 'Show All' }).first().click()
  await page.locator('[contenteditable="true"]').first().click()
  await page.goto(`${adminUrl()}/admin/account`, { waitUntil: 'networkidle' })
  await openPanel(page, '/collections/media/create')
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'pixel.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') })
  await page.locator('#field-alt').fill('A pixel')
  await saveNew(page, 'Save')
  await page.goto(`${adminUrl()}/api/preview?path=/stories`, { waitUntil: 'load' })
  expect(page.url()).toContain('/stories')
  expect(refusals).toEqual([])
})

test('every kind of file has its type respected and says who may frame it', async () => {
  const { body } = await request('okotoks.localhost', '/')
  const linked = [/\/styles\/[^"]+\.css/, /\/fonts\/[^"]+/].map((file) => required(file.exec(body)?.[0]))
  for (const path of [
    ...linked,
    '/scripts/open-now.js',
    '/icons/32.png',
    '/favicon.ico',
    '/manifest.webmanifest',
    '/robots.txt',
    '/sitemap.xml',
    '/blog/feed.xml',
  ]) {
    const { status, headers } = await request('okotoks.localhost', path)
    expect(status, path).toBe(200)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    })
  }
})
