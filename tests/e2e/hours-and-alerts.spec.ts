import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { openList, signInAs } from './panel.ts'
import { Person, type Way, ways } from './person.ts'
import { request } from './request.ts'

test.describe.configure({ timeout: 120_000 })

/** The two ways to do a task change different clinics. */
const clinics: Record<Way, string> = { pointer: 'okotoks', keyboard: 'nyc' }
const seen = (clinic: string, path = '/contact') =>
  expect.poll(async () => (await request(`${clinic}.localhost`, path)).body, { timeout: 20_000 })

/** The page of a clinic's location, which lists its special hours. */
const locationPages: Record<string, string> = {
  okotoks: '/locations/okotoks',
  nyc: '/locations/125th-street',
}

/** The next December 24, `YYYY-MM-DD`. */
function nextChristmasEve(): string {
  const now = new Date().toISOString().slice(0, 10)
  const year = Number(now.slice(0, 4))
  return now <= `${year}-12-24` ? `${year}-12-24` : `${year + 1}-12-24`
}

/** The text of an input, as somebody who has it in focus writes it. */
async function enter(person: Person, label: string, value: string) {
  const input = person.page.getByLabel(label, { exact: true })
  if (person.way === 'keyboard') await person.tabTo(input)
  await input.fill(value)
  person.inputs += 1
}

/** Selects one of several, as its label says. */
async function select(person: Person, name: string) {
  const { page, way } = person
  const choice = page.getByRole('radio', { name, exact: true })
  if (way === 'pointer') await page.locator('label', { has: choice }).click()
  else {
    await person.tabTo(page.getByRole('radio', { checked: true }))
    for (let presses = 0; presses < 3 && !(await choice.isChecked()); presses += 1)
      await page.keyboard.press('ArrowDown')
  }
  await expect(choice).toBeChecked()
  person.clicks += 1
}

for (const way of ways) {
  const clinic = clinics[way]
  test.describe(`by ${way}`, () => {
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

    test('the clinic closes on December 24', async ({ page }) => {
      const person = new Person(page, way)
      await person.begin('clinic-marketer', clinic)
      await person.click(page.getByRole('link', { name: 'Change today’s hours' }))
      await expect(page.getByRole('heading', { name: 'Change a day' })).toBeFocused()
      await enter(person, 'Day', nextChristmasEve())
      await select(person, 'Closed all day')
      await enter(person, 'Reason', `Christmas Eve, ${way}`)
      await expect(page.getByRole('region', { name: 'What patients will see' })).toContainText(
        /Closed · Christmas/,
      )
      await person.click(button(page, 'Save this day'))
      await expect(page.getByRole('status').filter({ hasText: 'December 24: closed' })).toBeVisible()
      await seen(clinic, locationPages[clinic]).toMatch(new RegExp(`Closed[^]{0,200}Christmas Eve, ${way}`))
      person.expectAtMost(8)
    })

    test('an alert goes up with an end, and is taken down', async ({ page }) => {
      const text = `Snow: call before you come, ${way}.`
      const person = new Person(page, way)
      await person.begin('clinic-marketer', clinic)
      await person.click(page.getByRole('link', { name: 'Put up an alert' }))
      await expect(page.getByRole('heading', { name: 'Put up an alert' })).toBeFocused()
      await enter(person, 'Text', text)
      await person.click(button(page, 'Put it up'))
      await expect(page.getByRole('alert').filter({ hasText: '“Until” is required' })).toBeVisible()
      await expect(page.getByLabel('Text', { exact: true })).toHaveValue(text)
      await enter(person, 'Until', `${nextChristmasEve()}T18:00`)
      await person.click(button(page, 'Put it up'))
      await expect(
        page.getByRole('status').filter({ hasText: 'The alert is on the site until' }),
      ).toBeVisible()
      // The network's front page may have been kept, too, and shows the clinic.
      await expect(page.getByText(/^Live on [12] sites?, \d+ pages?, /).first()).toBeVisible({
        timeout: 20_000,
      })
      await seen(clinic).toContain(text)
      const row = page.getByRole('listitem').filter({ hasText: text })
      await person.click(row.getByRole('button', { name: 'Take down' }))
      await seen(clinic).not.toContain(text)
      person.expectAtMost(8)
    })
  })
}

for (const width of [320, 1440])
  test(`hours and alerts have no fault of accessibility at ${width} px, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await signInAs(page, 'clinic-marketer', 'bangalore')
    await openList(page, '/hours')
    for (const form of ['Change a day', 'Put up an alert']) {
      await page.getByRole('button', { name: form, exact: true }).click()
      await expect(page.getByRole('heading', { name: form })).toBeFocused()
      expect(await findViolations(page, '.polyclinic-hours')).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, form).toBeLessThanOrEqual(0)
    }
  })
