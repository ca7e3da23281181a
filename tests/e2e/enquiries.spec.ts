import { type Browser, expect, type Page, type Response, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook, overflowOf } from './looks.ts'
import { openList, signInAs } from './panel.ts'
import { Person } from './person.ts'
import { request, siteUrl } from './request.ts'
import { callApi } from './rest.ts'

const achilles = '/conditions/achilles-tendinopathy'

// Each visitor waits before sending a form; see `send`.
test.describe.configure({ timeout: 180_000 })

test('without scripts an invalid form comes back with all values; corrected, it is one enquiry of that clinic', async ({
  page,
  browser,
}) => {
  const name = uniqueName()
  const visitor = await visit(browser, siteUrl('nyc') + achilles, { javaScriptEnabled: false })
  const typed = { name, phone: '12', email: 'maya@', message: 'Early in the week, please.' }
  await fillIn(visitor, typed)
  await visitor.getByLabel('When would you like to come?').selectOption('evening')
  await visitor.getByLabel(/Send me news/).check()
  const refused = await send(visitor)
  expect([refused.status(), refused.headers()['cache-control']]).toEqual([422, 'no-store'])

  await expect(visitor).toHaveTitle(/^Not sent yet: /)
  await expect(visitor.locator('#enquiry-problems')).toBeFocused()
  for (const [label, value] of Object.entries(labels)) {
    const key = label as keyof typeof typed
    await expect(visitor.getByLabel(value, { exact: true })).toHaveValue(typed[key])
  }
  await expect(visitor.getByLabel('When would you like to come?')).toHaveValue('evening')
  await expect(visitor.getByLabel(/Send me news/)).toBeChecked()
  const phone = visitor.getByLabel('Phone', { exact: true })
  await expect(phone).toHaveAttribute('aria-invalid', 'true')
  await expect(phone).toHaveAccessibleDescription(/Enter it with its area code, like \(212\) 555-0142/)
  await expect(visitor.getByLabel('Name', { exact: true })).not.toHaveAttribute('aria-invalid')
  await visitor
    .locator('#enquiry-problems')
    .getByRole('link', { name: /phone number/ })
    .click()
  await expect(phone).toBeFocused()

  await fillIn(visitor, { phone: '212 555 0199', email: '' })
  expect((await send(visitor)).status()).toBe(303)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have your message')
  await signInAs(page, 'clinic-marketer', 'nyc')
  expect(await findEnquiries(page, name)).toMatchObject([
    { phone: '+12125550199', email: null, preferredTime: 'evening', aboutPath: achilles, marketing: true },
  ])
  await page.context().clearCookies()
  await signInAs(page, 'clinic-marketer', 'okotoks')
  expect(await findEnquiries(page, name)).toEqual([])
})

test('the confirmation page says what happens next and when, and is noindex', async ({ page }) => {
  const response = await page.goto(`${siteUrl('okotoks')}/enquiries/received`)
  expect(response?.status()).toBe(200)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const steps = page.getByRole('region', { name: 'What happens next' })
  await expect(steps).toContainText('We answer within one working day.')
  await expect(steps.locator('a[href="tel:+14035550142"]')).toBeVisible()
  await expect(steps).toContainText('911')
})

test('the same form sent twice is one enquiry', async ({ page, browser }) => {
  const name = uniqueName()
  for (const _ of ['first', 'again']) {
    const visitor = await visit(browser, `${siteUrl('okotoks')}/contact`)
    await fillIn(visitor, { name, phone: '403-555-0199' })
    expect((await send(visitor)).status()).toBe(303)
    await expect(visitor).toHaveURL(/\/enquiries\/received\/okotoks#content$/)
  }
  await signInAs(page, 'clinic-marketer', 'okotoks')
  expect(await findEnquiries(page, name)).toHaveLength(1)
})

test('an enquiry whose hidden field was filled in, as browsers do, is stored and marked', async ({
  page,
  browser,
}) => {
  const name = uniqueName()
  const visitor = await visit(browser, `${siteUrl('okotoks')}/locations/okotoks`)
  await fillIn(visitor, { name, phone: '403-555-0199' })
  const trap = visitor.locator('[name="website"]')
  await trap.fill('https://spam.example', { force: true })
  expect((await send(visitor)).status()).toBe(303)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  expect(await findEnquiries(page, name)).toMatchObject([{ suspicious: true }])
})

test('in India the notice requires consent, in the language of the page', async ({ page, browser }) => {
  const name = uniqueName()
  const visitor = await visit(browser, `${siteUrl('bangalore')}/hi/contact`)
  await visitor.locator('#enquiry-location').selectOption({ index: 1 })
  await visitor.getByLabel('नाम', { exact: true }).fill(name)
  await visitor.getByLabel('फ़ोन', { exact: true }).fill('98450 12345')
  const consent = visitor.locator('#enquiry-consent')
  await expect(consent).not.toBeChecked()
  expect((await send(visitor)).status()).toBe(422)
  await expect(consent).toHaveAccessibleDescription(/सहमत हों तो खाने पर निशान लगाएँ/)
  await consent.check()
  expect((await send(visitor)).status()).toBe(303)
  await expect(visitor).toHaveURL(/\/hi\/enquiries\/received\//)
  await signInAs(page, 'clinic-marketer', 'bangalore')
  expect(await findEnquiries(page, name)).toMatchObject([
    { phone: '+919845012345', consent: true, noticeRegime: 'IN', locale: 'hi' },
  ])
})

test('the form is on contact, location and condition pages, each with its notice, and on no others', async () => {
  const count = async (path: string) =>
    (await request('nyc.localhost', path)).body.split('class="enquiry-form"').length - 1
  const location = /href="(\/locations\/[^"/]+)"/.exec(
    (await request('nyc.localhost', '/locations')).body,
  )?.[1]
  for (const path of ['/contact', achilles, String(location)]) {
    expect([path, await count(path)]).toEqual([path, 1])
    const { body } = await request('nyc.localhost', path)
    expect(body).toContain('id="enquiry-notice-us"')
    expect(body).toContain('Please leave out medical details')
  }
  expect(await count('/team')).toBe(0)
})

test('a form sent from another site is refused', async () => {
  const origin = { origin: 'https://elsewhere.example', 'content-length': '0' }
  expect((await request('nyc.localhost', '/enquiries', origin, 'POST')).status).toBe(403)
  const response = await request('nyc.localhost', '/enquiries')
  expect(response.status).toBeLessThan(400)
  expect(response.headers.location).toMatch(/\/contact$/)
})

test('an invalid form that comes back is as accessible as the first one', async ({ browser }) => {
  for (const clinic of ['nyc', 'okotoks', 'bangalore'])
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width: 360, height: 800 }
      const visitor = await (await browser.newContext({ colorScheme, viewport })).newPage()
      await visitor.goto(`${siteUrl(clinic)}/contact`)
      expect(await findViolations(visitor, '#enquiry')).toEqual([])
      expect((await send(visitor)).status()).toBe(422)
      expect(await findViolations(visitor, '#enquiry')).toEqual([])
      expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      const heights = await visitor
        .locator(
          '.enquiry-form :is(input:not([type="hidden"], [type="checkbox"], [name="website"]), select, button)',
        )
        .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().height))
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
      await visitor.context().close()
    }
})

test('answer an enquiry', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const name = uniqueName()
  const visitor = await visit(browser, `${siteUrl('okotoks')}/contact`)
  await fillIn(visitor, {
    name,
    phone: '403-555-0199',
    email: 'maya@example.com',
    message: 'Is there parking?',
  })
  expect((await send(visitor)).status()).toBe(303)

  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  const menu = page.getByRole('button', { name: 'Open Menu' }).first()
  if (await menu.isVisible()) await person.click(menu)
  await person.click(page.getByRole('link', { name: 'Enquiries', exact: true }))
  const row = page.getByRole('row', { name: new RegExp(name) })
  await expect(row).toContainText('Unread')
  await person.click(row.getByRole('link', { name }))
  await expect(page.locator('blockquote')).toHaveText('Is there parking?')
  await expect(page.getByRole('link', { name: /^Call/ })).toHaveAttribute('href', 'tel:+14035550199')
  await person.choose(page.getByLabel('Template'), 'We will call you')
  await expect(page.getByLabel('Text')).toHaveValue(
    new RegExp(`^Hello ${name},\\n\\nThank you for writing to us.[^]+> Is there parking\\?$`),
  )
  await person.click(page.getByRole('button', { name: 'Send and mark as answered' }))
  // The tested server has no mail server, and says so rather than "Sent".
  const thread = page.getByRole('region', { name: 'Replies and notes' })
  await expect(thread).toContainText('Not sent: no mail server', { timeout: 20_000 })
  await expect(thread).toContainText('to maya@example.com')
  await expect(page.getByLabel('State')).toHaveValue('answered')
  person.expectAtMost(8)
  expect(await findEnquiries(page, name)).toMatchObject([{ status: 'answered' }])
})

test('the inbox and an enquiry are accessible, and fit a phone', async ({ page, browser }) => {
  const name = uniqueName()
  const visitor = await visit(browser, `${siteUrl('okotoks')}/contact`)
  await fillIn(visitor, { name, email: 'maya@example.com', message: `A long word: ${'shin'.repeat(60)}` })
  expect((await send(visitor)).status()).toBe(303)
  await signInAs(page, 'clinic-manager', 'okotoks')
  await inEachLook(page, async (look) => {
    await openList(page, '/collections/enquiries')
    await page.getByLabel('Search', { exact: true }).fill(name)
    const link = page.getByRole('row', { name: new RegExp(name) }).getByRole('link')
    await expect(page.getByRole('row')).toHaveCount(2)
    expect(await findViolations(page, '.polyclinic-inbox'), look).toEqual([])
    expect(await overflowOf(page), look).toBeLessThanOrEqual(0)
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    expect(await findViolations(page, '.polyclinic-enquiry'), look).toEqual([])
    expect(await overflowOf(page), look).toBeLessThanOrEqual(0)
  })
})

const labels = { name: 'Name', phone: 'Phone', email: 'E-mail', message: 'Message (optional)' }

/** A name that no other test uses, so that its enquiry can be found. */
const uniqueName = (): string => `Maya ${crypto.randomUUID().slice(0, 8)}`

/** When a visitor's page was opened. */
const opened = new WeakMap<Page, number>()

/** Opens a page as a new visitor. */
async function visit(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const visitor = await (await browser.newContext(options)).newPage()
  await visitor.goto(url)
  opened.set(visitor, Date.now())
  return visitor
}

async function fillIn(visitor: Page, values: Partial<Record<keyof typeof labels, string>>): Promise<void> {
  for (const [field, value] of Object.entries(values))
    await visitor.getByLabel(labels[field as keyof typeof labels], { exact: true }).fill(value)
}

/**
 * Sends the form, no sooner than two seconds after the visit: one that is sent before is taken for a bot's.
 *
 * @returns the response to the form itself, not that of the page it redirects to
 */
async function send(visitor: Page): Promise<Response> {
  await visitor.waitForTimeout(Math.max(0, (opened.get(visitor) ?? 0) + 2_200 - Date.now()))
  const responded = visitor.waitForResponse((response) => response.request().method() === 'POST')
  await visitor.locator('.enquiry-form button[type="submit"]').click()
  const response = await responded
  await visitor.waitForLoadState('load')
  return response
}

async function findEnquiries(page: Page, name: string): Promise<Record<string, unknown>[]> {
  const path = `/enquiries?where[name][equals]=${encodeURIComponent(name)}&depth=0`
  const { docs } = await callApi<{ docs: Record<string, unknown>[] }>(page, 'GET', path)
  return docs
}
