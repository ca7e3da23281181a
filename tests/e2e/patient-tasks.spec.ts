import { expect, type Locator, test } from '@playwright/test'
import { clinics, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

// What a patient comes for, on a phone: each in a few taps from the home page. A tap opens a link, a menu or a choice, or
// enters the form; typing, and moving on to the next field with the keyboard, is none.
const screen = { width: 390, height: 844 }
test.use({ viewport: screen })

for (const clinic of clinics) {
  test(`a patient of ${clinic} reads within two screens of a condition what is urgent`, async ({ page }) => {
    await page.goto(siteUrl(clinic))
    expect(await bottomOf(page.locator('.urgent-line')), 'on the home page').toBeLessThan(2 * screen.height)
    await page.locator(`.body-conditions a[href$="${pageTypes.condition}"]`).first().click()
    await expect(page.locator('.urgent-line')).toBeInViewport()
    const call = page.locator('#urgent-care .urgent-care-now .urgent-care-call').first()
    expect(await bottomOf(call), 'on the page of the condition').toBeLessThan(2 * screen.height)
  })

  test(`a patient of ${clinic} reaches the number for an emergency within two screens of any page on a complaint`, async ({
    page,
  }) => {
    for (const path of [
      pageTypes.condition,
      '/conditions/plantar-fasciitis',
      pageTypes.symptom,
      pageTypes.region,
    ]) {
      await page.goto(siteUrl(clinic) + path)
      const call = page.locator('#urgent-care .urgent-care-now .urgent-care-call').first()
      expect(await bottomOf(call), path).toBeLessThan(2 * screen.height)
    }
  })

  test(`a patient of ${clinic} gets from the home page to who treats it and what it costs in two taps`, async ({
    page,
  }) => {
    await page.goto(siteUrl(clinic))
    const taps = countTaps()
    await taps.tap(page.locator(`.body-conditions a[href$="${pageTypes.condition}"]`).first())
    await taps.tap(page.locator('.to-who-treats a'))
    const who = page.locator('#who-treats')
    await expect(who).toBeInViewport()
    const price = who.locator('.visit-prices dd').first()
    await expect(price).toBeVisible()
    await expect(price).toContainText(/[$₹]\d/)
    await expect(who.locator('.person-card').first()).toBeVisible()
    expect(taps.count()).toBeLessThanOrEqual(2)
  })

  test(`a patient of ${clinic} gets from the home page to the prices in two taps`, async ({ page }) => {
    await page.goto(siteUrl(clinic))
    const taps = countTaps()
    await taps.tap(page.locator('summary.menu-button'))
    await taps.tap(page.locator('.menu-list a[href$="/fees"]'))
    const price = page.locator('table.fees td').first()
    await expect(price).toBeVisible()
    await expect(price).toContainText(/[$₹]\d/)
    expect(taps.count()).toBeLessThanOrEqual(2)
  })

  test(`a patient of ${clinic} gets from the home page to a sent enquiry in four taps`, async ({ page }) => {
    await page.goto(siteUrl(clinic))
    const taps = countTaps()
    const write = page.locator('.booking-bar a[href$="#enquiry"]').filter({ visible: true })
    if ((await write.count()) > 0) await taps.tap(write)
    else {
      await taps.tap(page.locator('summary.menu-button'))
      await taps.tap(page.locator('.menu-list a[href$="/contact"]'))
    }
    // A form sent within two seconds is taken for a program's.
    await page.waitForTimeout(2_500)
    const location = page.locator('select#enquiry-location')
    const name = page.getByLabel('Name', { exact: true })
    if ((await location.count()) > 0) {
      await taps.choose(location)
      await page.keyboard.press('Tab')
    } else await taps.tap(name)
    await expect(name).toBeFocused()
    await page.keyboard.type(`Maya ${crypto.randomUUID().slice(0, 8)}`)
    const email = page.getByLabel('E-mail', { exact: true })
    for (let field = 0; field < 2; field++) await page.keyboard.press('Tab')
    await expect(email).toBeFocused()
    await page.keyboard.type('maya@example.com')
    const consent = page.locator('#enquiry-consent')
    if ((await consent.count()) > 0) await taps.tap(consent)
    const message = page.getByLabel('Message (optional)')
    const send = page.locator('.enquiry-form button[type="submit"]')
    expect((await bottomOf(send)) - (await bottomOf(message)), 'Send is near the message').toBeLessThan(
      screen.height,
    )
    await taps.tap(send)
    await expect(page).toHaveURL(/\/enquiries\/received/)
    expect(taps.count()).toBeLessThanOrEqual(4)
  })
}

function countTaps() {
  let count = 0
  return {
    tap: async (target: Locator) => {
      count++
      await target.click()
    },
    choose: async (list: Locator) => {
      count++
      await list.focus()
      await list.selectOption({ index: 1 })
    },
    count: () => count,
  }
}

async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox()
  return box ? box.y + box.height : Number.NaN
}
