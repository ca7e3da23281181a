import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook } from './looks.ts'
import { openList, showView, signInAs } from './panel.ts'
import { Person } from './person.ts'
import { request } from './request.ts'

test.describe.configure({ timeout: 120_000 })

const nextYear = new Date().getFullYear() + 1
const cards = (page: Page) => page.locator('.polyclinic-schedule__change')

test('a post with a picture is written and scheduled, moved and cancelled', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  await person.click(page.getByRole('link', { name: 'Write a post' }))
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await person.click(page.locator('#field-title'))
  await person.type('Skating on the river')
  await person.click(page.getByRole('button', { name: 'Choose from existing' }))
  await person.click(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /first-step/ })
      .first(),
  )
  const start = page.locator('.polyclinic-start')
  await person.tabTo(start.getByLabel('Heading'))
  await person.type('Before you go out')
  await person.tabTo(start.locator('[contenteditable="true"]').first())
  await person.type('Bend your knees.')
  await person.click(page.getByRole('button', { name: 'Save Draft' }))
  await expect(page).not.toHaveURL(/create$/)
  // The view is the one that this user chose last, maybe in another test.
  await showView(page, 'Page')
  await person.frame()
  await person.click(page.getByRole('button', { name: 'Schedule…' }))
  const dialog = page.getByRole('dialog', { name: 'Publish or unpublish later' })
  const time = dialog.getByLabel('Publish on')
  await expect(time).toBeFocused({ timeout: 20_000 })
  await time.fill(`${nextYear}-01-12T07:30`)
  person.inputs += 1
  await person.click(dialog.getByRole('button', { name: 'Schedule', exact: true }))
  await expect(dialog.getByText(`Publish on 12 Jan ${nextYear}, 07:30`)).toBeVisible({ timeout: 20_000 })
  person.expectAtMost(8)
  expect(person.inputs).toBeLessThanOrEqual(5)

  await dialog.getByRole('button', { name: 'Close' }).click()
  await openList(page, '/schedule')
  await expect(page.getByRole('heading', { name: `12 January ${nextYear}` })).toBeVisible()
  const row = cards(page).filter({ hasText: 'Skating on the river' })
  await row.getByRole('button', { name: /^Move/ }).click()
  await row.getByLabel('New time').fill(`${nextYear}-01-13T08:00`)
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: `13 January ${nextYear}` })).toBeVisible()
  await row.getByRole('button', { name: /^Cancel/ }).click()
  await expect(row).toHaveCount(0)
  expect((await request('okotoks.localhost', '/blog/skating-on-the-river')).status).toBe(404)
})

test('axe finds no violations in the schedule and its dialog', async ({ page }) => {
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
