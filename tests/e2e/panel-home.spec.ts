import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook, overflowOf } from './looks.ts'
import { openList, showView, signInAs, waitForForm } from './panel.ts'
import { findRow } from './rest.ts'

test('a manager’s home leads to what waits, to the site and to the field of today’s hours', async ({
  page,
}) => {
  await signInAs(page, 'clinic-manager', 'okotoks')
  await openList(page, '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Snowberry/)
  const navigation = page.locator('.nav')
  for (const name of [
    'Home',
    'Pages',
    'Posts',
    'People',
    'Stories',
    'Enquiries',
    'Pictures',
    'Hours and alerts',
    'Our clinic',
  ])
    await expect(navigation.getByRole('link', { name, exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'View site' })).toHaveAttribute('href', /okotoks\.localhost/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Put up an alert' }).click()
  await expect(page.getByRole('heading', { name: 'Put up an alert' })).toBeFocused({ timeout: 20_000 })
  await openList(page, '')
  await page.getByRole('link', { name: 'Change today’s hours' }).click()
  await expect(page.getByRole('heading', { name: 'Change a day' })).toBeFocused({ timeout: 20_000 })
})

test('a marketer’s home offers nothing that only managers do', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openList(page, '')
  await expect(page.getByRole('link', { name: 'Write a post' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Put up an alert' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Activity' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Users' })).toHaveCount(0)
})

test('a clinician’s home leads to the studies to verify, and offers nothing to change', async ({ page }) => {
  await signInAs(page, 'clinician')
  await openList(page, '')
  const home = page.locator('.polyclinic-home')
  await expect(home.locator('[data-kind="studies"]').getByRole('link').first()).toBeVisible()
  await expect(home.locator('[data-kind="alt-texts"]')).toHaveCount(0)
  await expect(home.getByRole('link', { name: 'See the pages' })).toBeVisible()
  await expect(home.getByText('No mail server is set up')).toHaveCount(0)
  await home.locator('[data-kind="studies"]').getByRole('link').first().click()
  await waitForForm(page)
  await expect(page.getByRole('button', { name: 'More ways to publish' })).toBeVisible()
  await expect(page.locator('#field-verification')).toContainText('To be verified')
})

test('an empty list, and a list that a role does not open, say so in plain words', async ({ page }) => {
  await signInAs(page, 'clinician')
  await openList(page, '/collections/posts?search=no-such-post')
  await expect(page.getByText('Either there are none yet, or none match')).toBeVisible()
  await openList(page, '/collections/enquiries')
  await expect(page.getByText('There is nothing at this address, or your role')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to Home' })).toBeVisible()
})

test('a clinician who opens a condition is refused nothing', async ({ page }) => {
  await signInAs(page, 'clinician')
  const refused: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
  })
  await openList(page, '/collections/conditions')
  await page.locator('tbody a').first().click()
  await waitForForm(page)
  await showView(page, 'All fields')
  await expect(page.getByRole('heading', { name: 'Where does this show?' })).toBeVisible()
  expect(refused).toEqual([])
  await expect(page.getByRole('heading', { name: 'Share the draft' })).toHaveCount(0)
})

test('the network’s home lists the clinics, and opens the home of one', async ({ page }) => {
  await signInAs(page, 'network-admin')
  await openList(page, '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clinics')
  await page
    .getByRole('table')
    .getByRole('button', { name: /Snowberry/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Snowberry/)
})

test('the network sees in each list which clinic a document is of, and a clinic does not', async ({
  page,
}) => {
  for (const [role, clinic, visible] of [
    ['network-admin', undefined, true],
    ['clinic-marketer', 'okotoks', false],
  ] as const) {
    await page.context().clearCookies()
    await signInAs(page, role, clinic)
    for (const collection of ['pages', 'testimonials', 'practitioners']) {
      await openList(page, `/collections/${collection}`)
      await expect(page.getByRole('table')).toBeVisible()
      // Payload renders the column for everybody.
      await expect(page.locator('#heading-tenant'), `${role}: ${collection}`).toBeVisible({ visible })
    }
  }
})

test('the navigation is open beside lists, folded beside a document, and stays folded for whoever folds it', async ({
  page,
}) => {
  await signInAs(page, 'clinic-manager', 'bangalore')
  await page.setViewportSize({ width: 1280, height: 800 })
  const entry = page.locator('.nav').getByRole('link', { name: 'People', exact: true })
  const toggler = page.locator('.nav-toggler').first()
  const isOpen = () => expect(toggler).toHaveAccessibleName('Close Menu')
  const isFolded = () => expect(toggler).toHaveAccessibleName('Open Menu')
  await openList(page, '')
  await isOpen()
  await entry.click()
  await page.locator('tbody a').first().click()
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await isFolded()
  await page.goBack()
  await isOpen()
  await page.setViewportSize({ width: 800, height: 800 })
  await isFolded()
  await page.setViewportSize({ width: 1280, height: 800 })
  await isOpen()
  const preference = (method: string) =>
    page.waitForResponse(
      (response) => /payload-preferences\/nav/.test(response.url()) && response.request().method() === method,
    )
  let stored = preference('POST')
  await toggler.click()
  await stored
  await isFolded()
  const asked = preference('GET')
  await openList(page, '')
  await asked
  await isFolded()
  // A press counts that comes while the panel still asks what is stored.
  await page.route(
    /payload-preferences\/nav/,
    async (route) => {
      await toggler.click()
      await route.continue()
    },
    { times: 1 },
  )
  stored = preference('POST')
  await openList(page, '')
  await stored
  await isOpen()
  await openList(page, '')
  await isOpen()
})

test('axe finds no violations in the home of a clinic and of the network', async ({ page }) => {
  test.setTimeout(120_000)
  for (const [role, clinic] of [['clinic-manager', 'bangalore'], ['network-admin']] as const) {
    await page.context().clearCookies()
    await signInAs(page, role, clinic)
    await inEachLook(page, async (look) => {
      await openList(page, '')
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      for (const part of ['.polyclinic-home', '.nav'])
        expect(await findViolations(page, part), `${role}, ${look}: ${part}`).toEqual([])
      expect(await overflowOf(page), `${role}, ${look}`).toBeLessThanOrEqual(0)
    })
  }
})

test('on a phone, long names leave the account button on the screen, and nothing scrolls sideways', async ({
  page,
}) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await page.setViewportSize({ width: 360, height: 800 })
  const { id } = await findRow(page, 'conditions', 'achilles-tendinopathy')
  for (const path of ['/account', `/collections/conditions/${id}`]) {
    await openList(page, path)
    await expect(page.locator('.app-header__account')).toBeInViewport({ ratio: 1 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
