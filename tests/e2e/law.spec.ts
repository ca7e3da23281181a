import { expect, test } from '@playwright/test'
import { clinics } from './page-types.ts'
import { adminUrl, request, siteUrl } from './request.ts'

/** The prefixes of each site's languages. */
const prefixes = { nyc: [''], okotoks: [''], bangalore: ['', '/hi', '/kn'] }

const siteLinks = ['/privacy', '/accessibility', '/terms', '/site-map']

for (const clinic of clinics) {
  test(`the footer of ${clinic} leads to privacy, accessibility, complaints and all pages in each language`, async ({
    page,
  }) => {
    for (const prefix of prefixes[clinic]) {
      await page.goto(`${siteUrl(clinic)}${prefix || '/'}`)
      const hrefs = await page
        .locator('.footer-site-links a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(hrefs).toEqual(siteLinks.map((path) => `${prefix}${path}`))
      for (const href of hrefs) {
        await page.goto(siteUrl(clinic) + href)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      }
    }
  })
}

test('the footer of the network’s site leads to its own such pages in each language, and on to each clinic’s', async ({
  page,
}) => {
  for (const prefix of ['', '/hi', '/kn']) {
    await page.goto(`${adminUrl()}${prefix}/privacy`)
    const hrefs = await page
      .locator('.network-footer a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(['/', ...siteLinks.map((path) => `${prefix}${path}`)])
    for (const path of siteLinks) {
      await page.goto(`${adminUrl()}${prefix}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', prefix.slice(1) || 'en')
      for (const clinic of clinics)
        await expect(page.locator(`main a[href*="//${clinic}.localhost:"]`).first()).toBeVisible()
    }
  }
  await page.goto(adminUrl())
  await expect(page.locator('.network-footer a[href="/privacy"]')).toBeVisible()
})

test('a page says once who may needle', async () => {
  for (const [clinic, sentence] of [
    ['nyc', /needling (?:is|here is)[^.]*licensed acupuncturists/gi],
    ['okotoks', /needling is[^.]*(?:authorize|register)/gi],
  ] as const) {
    const { body } = await request(`${clinic}.localhost`, '/conditions')
    expect([clinic, body.match(sentence)?.length]).toEqual([clinic, 1])
  }
})

test('whoever is registered in Alberta only cannot be booked in Bangalore, and can in Okotoks', async ({
  page,
}) => {
  await page.goto(`${siteUrl('bangalore')}/team/anjali-rao`)
  await expect(page.locator('.person-state')).toHaveText('Not registered to treat patients here')
  await expect(page.locator('.person-top').getByRole('link', { name: /^Book/ })).toHaveCount(0)
  await page.goto(`${siteUrl('okotoks')}/team/anjali-rao`)
  await expect(page.locator('.person-state')).toHaveText('Taking new patients')
})

test('a condition page can be shared without a third party, and names the library and its date', async ({
  page,
}) => {
  await page.goto(`${siteUrl('nyc')}/conditions/achilles-tendinopathy`)
  await expect(page.locator('.share-text')).toHaveText(/\/conditions\/achilles-tendinopathy$/)
  await expect(page.locator('.document-credit')).toHaveText(
    /^Text: Polyclinic library, last updated on \w+\s\d+, 20\d\d\./,
  )
  await expect(page.locator('.author-card .label')).toHaveText('Introduction by')
})
