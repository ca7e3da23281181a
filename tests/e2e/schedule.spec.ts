import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { openList, signInAs } from './panel.ts'

test('axe finds no violations in the schedule and its dialog, light and dark, narrow and wide', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-manager', 'okotoks')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1440]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await openList(page, '/schedule')
      await expect(page.getByText('Alerts are not listed here')).toBeVisible()
      expect(await findViolations(page, '.polyclinic-schedule'), `${colorScheme}, ${width} px`).toEqual([])
      await openList(page, '/collections/practitioners')
      await page.locator('table a').first().click()
      await page.getByRole('button', { name: 'Schedule…' }).click()
      await expect(page.getByRole('dialog').getByLabel(/ on$/)).toBeVisible({ timeout: 20_000 })
      expect(
        await findViolations(page, '.polyclinic-schedule__dialog'),
        `${colorScheme}, ${width} px`,
      ).toEqual([])
    }
})
