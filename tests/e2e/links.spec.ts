import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook, overflowOf } from './looks.ts'
import { openList, signInAs } from './panel.ts'
import { Person } from './person.ts'
import { request } from './request.ts'
import { callApi } from './rest.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.describe.configure({ timeout: 180_000 })

type Listed = { missing?: { path: string }[]; docs?: { id: string }[] }

test('a broken address becomes a redirect', async ({ page }) => {
  const path = `/old-prices-${crypto.randomUUID().slice(0, 8)}`
  expect((await request('okotoks.localhost', path)).status).toBe(404)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const [clinic] = (await callApi<Listed>(page, 'GET', '/clinics?depth=0')).docs ?? []
  // Visits are stored in batches.
  const isListed = async () =>
    (await callApi<Listed>(page, 'GET', `/links?clinic=${clinic?.id}`)).missing?.some(
      (each) => each.path === path,
    )
  await expect.poll(isListed, { timeout: 60_000 }).toBe(true)
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  await person.click(page.locator('.nav').getByRole('link', { name: 'Links', exact: true }))
  await person.click(page.getByRole('link', { name: `Redirect ${path}` }))
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await expect(page.locator('#field-from')).toHaveValue(path)
  await person.click(page.locator('#field-to'))
  await person.type('/contact')
  await person.click(page.getByRole('button', { name: 'Save', exact: true }))
  await person.expectConfirmed()
  person.expectAtMost(8)
  await expect
    .poll(async () => (await request('okotoks.localhost', path)).headers.location, { timeout: 20_000 })
    .toMatch(/\/contact$/)
  expect(await isListed()).toBe(false)
})

test('a file of redirects is imported, or each line that is wrong is named', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openList(page, '/collections/redirects')
  const from = `/from-a-file-${crypto.randomUUID().slice(0, 8)}`
  const choose = (csv: string) =>
    page
      .getByLabel('File with the columns From and To')
      .setInputFiles({ name: 'redirects.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await choose(`From,To\n${from},/contact\n/team,/contact\n`)
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was imported' })).toContainText(
    'Line 3: There is a page at /team',
  )
  expect((await request('okotoks.localhost', from)).status).toBe(404)
  await choose(`From,To\n${from},/contact\n`)
  await expect(page.getByText('Imported: 1 new')).toBeVisible({ timeout: 20_000 })
  await expect
    .poll(async () => (await request('okotoks.localhost', from)).status, { timeout: 20_000 })
    .toBe(301)
})

test('axe finds no violations in the links of a clinic and of the network', async ({ page }) => {
  for (const [role, clinic] of [['clinic-manager', 'okotoks'], ['network-admin']] as const) {
    await page.context().clearCookies()
    await signInAs(page, role, clinic)
    await inEachLook(page, async (look) => {
      await openList(page, '/links')
      await expect(page.getByRole('heading', { name: /to other sites/ })).toBeVisible()
      expect(await findViolations(page, '.polyclinic-links'), `${role}, ${look}`).toEqual([])
      expect(await overflowOf(page), `${role}, ${look}`).toBeLessThanOrEqual(0)
    })
  }
})
