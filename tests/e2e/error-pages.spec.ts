import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { findInvalidMarkup } from './markup.ts'
import { signInAs } from './panel.ts'
import { request, siteUrl } from './request.ts'
import { callApi } from './rest.ts'

test('a missing page gets a 404 in the clinic’s brand and language, complete without scripts', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const response = await page.goto(`${siteUrl('bangalore')}/kn/never-heard-of`)
  expect(response?.status()).toBe(404)
  expect(response?.headers()['cache-control']).toBe('no-store')
  await expect(page.locator('html')).toHaveAttribute('lang', 'kn')
  await expect(page.getByRole('banner')).toContainText('ನಡಿಗೆ ಫಿಸಿಯೋಥೆರಪಿ')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Kannada}/u)
  await expect(page.locator('main a').first()).toBeVisible()
  await context.close()
})

test('a closed clinic answers every path with 410, in its brand', async ({ page }) => {
  await signInAs(page, 'network-admin')
  await callApi(page, 'POST', '/clinics', {
    name: 'Harbour Light Physiotherapy',
    status: 'closed',
    hosts: [{ host: 'closed.localhost' }],
    locations: [
      { city: 'Lisbon', jurisdiction: 'PT', timeZone: 'Europe/Lisbon', telephone: '+351210000001' },
    ],
  })
  for (const path of ['/', '/conditions/achilles-tendinopathy']) {
    const { status, body } = await request('closed.localhost', path)
    expect(status).toBe(410)
    expect(await findInvalidMarkup(body)).toEqual([])
  }
  await page.goto(siteUrl('closed'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Light Physiotherapy')
  await expect(page.locator('html')).toHaveAttribute('data-theme', /./)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expect(await findViolations(page)).toEqual([])
})

test('error pages can’t be requested directly', async () => {
  expect((await request('nyc.localhost', '/error-pages/500')).status).toBe(404)
  expect((await request('nyc.localhost', '/', { 'x-site-outcome': '410' })).status).toBe(200)
})
