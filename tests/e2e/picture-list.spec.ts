import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook } from './looks.ts'
import { openList, signInAs } from './panel.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.describe.configure({ timeout: 120_000 })

test('the pictures are shown large, with what they lack, and open from there', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'bangalore')
  await openList(page, '/collections/media')
  const grid = page.locator('.polyclinic-picture-grid')
  await expect(grid.locator('img').first()).toBeVisible()
  const { width = 0 } = (await grid.locator('img').first().boundingBox()) ?? {}
  expect(width).toBeGreaterThanOrEqual(200)
  await expect(grid.getByText(/^Used in \d+ documents?$/).first()).toBeVisible()
  await expect(page.locator('.collection-list__tables')).toBeHidden()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.locator('.collection-list__tables')).toBeVisible()
  await page.getByRole('button', { name: 'Pictures', exact: true }).click()
  await page.getByLabel('Show').selectOption({ label: 'Not used anywhere' })
  await expect(page).toHaveURL(/usage/)
  await page.getByLabel('Show').selectOption({ label: 'All pictures' })
  await grid.getByRole('link').first().click()
  await page.waitForURL(/\/collections\/media\/[^/]+$/)
})

test('axe finds no violations in the list of pictures', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'bangalore')
  await inEachLook(page, async (look) => {
    await openList(page, '/collections/media')
    await expect(page.locator('.polyclinic-picture-grid img').first()).toBeVisible()
    expect(await findViolations(page, '.polyclinic-pictures'), look).toEqual([])
  })
})
