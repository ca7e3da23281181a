import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook } from './looks.ts'
import { openList, signInAs } from './panel.ts'

test('axe finds no violations in the schedule and its dialog', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-manager', 'okotoks')
  await inEachLook(page, async (look) => {
    await openList(page, '/schedule')
    await expect(page.getByText('Alerts are not listed here')).toBeVisible()
    expect(await findViolations(page, '.polyclinic-schedule'), look).toEqual([])
    await openList(page, '/collections/practitioners')
    await page.locator('table a').first().click()
    await page.getByRole('button', { name: 'Schedule…' }).click()
    await expect(page.getByRole('dialog').getByLabel(/ on$/)).toBeVisible({ timeout: 20_000 })
    expect(await findViolations(page, '.polyclinic-schedule__dialog'), look).toEqual([])
  })
})
