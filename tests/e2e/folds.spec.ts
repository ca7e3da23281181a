import { expect, type Page, test } from '@playwright/test'
import { clinics, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

const condition = (clinic: string) => siteUrl(clinic) + pageTypes.condition
const folds = (page: Page) => page.locator('.section-details')

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const clinic of clinics) {
    test(`${clinic}: a link to a folded section, from the contents or elsewhere, opens it`, async ({
      page,
    }) => {
      await page.goto(condition(clinic))
      const ids = await page
        .locator('.section-details > .section-body')
        .evaluateAll((bodies) => bodies.map(({ id }) => id))
      expect(ids.length).toBeGreaterThan(3)
      for (const id of [ids[0], ids.at(-1)]) {
        await page.goto('about:blank')
        await page.goto(`${condition(clinic)}#${id}`)
        await expect(page.locator(`#${id}`)).toBeVisible()
        await expect(page.locator(`details:has(> #${id}) h2`)).toBeInViewport()
      }
      await page.goto(condition(clinic))
      await expect(page.locator(`#${ids[0]}`)).toBeHidden()
      const contents = page.locator('.contents summary')
      if (await contents.isVisible()) await contents.click()
      await page.locator(`.contents a[href="#${ids[0]}"]`).click()
      await expect(page.locator(`#${ids[0]}`)).toBeVisible()
    })
  }

  test('a citation opens the sources at its own', async ({ page }) => {
    await page.goto(`${condition('nyc')}#research`)
    const citation = page.locator('#research .citation a').first()
    const source = page.locator(String(await citation.getAttribute('href')))
    await expect(source).toBeHidden()
    await citation.click()
    await expect(source).toBeInViewport()
  })
})

for (const clinic of clinics) {
  test(`${clinic}: print shows what is folded`, async ({ page }) => {
    await page.goto(condition(clinic))
    await page.emulateMedia({ media: 'print' })
    const bodies = folds(page).locator('> .section-body')
    for (const body of await bodies.all()) await expect(body).toBeVisible()
  })

  test(`${clinic}: urgent care begins within the first two screens of a phone, and its line leads there`, async ({
    page,
  }) => {
    const screen = { width: 390, height: 844 }
    await page.setViewportSize(screen)
    for (const path of [pageTypes.condition, pageTypes.symptom, pageTypes.region]) {
      await page.goto(siteUrl(clinic) + path)
      const card = await page.locator('.urgent-care').first().boundingBox()
      expect(card?.y, path).toBeLessThan(2 * screen.height)
      await page.locator('.urgent-line-signs').click()
      await expect(page.locator('.urgent-care-heading').first(), path).toBeInViewport()
    }
  })

  test(`${clinic}: the urgent card is of the same solid red in the dark scheme`, async ({ page }) => {
    const colours = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(condition(clinic))
      const card = page.locator('.urgent-care-now').first()
      colours.push(await card.evaluate((element) => getComputedStyle(element).backgroundColor))
    }
    expect(colours).toEqual(['rgb(171, 13, 21)', 'rgb(171, 13, 21)'])
  })

  test(`${clinic}: the front page, the finder and the symptoms have the emergency number of the place`, async ({
    page,
  }) => {
    const number = clinic === 'bangalore' ? '112' : '911'
    for (const path of ['/', '/find', '/symptoms']) {
      await page.goto(siteUrl(clinic) + path)
      await expect(page.locator(`.urgent-line a[href="tel:${number}"]`), path).toBeVisible()
    }
  })
}

// A browser searches content that it skips, and opens the details around a match; it doesn't search what is not displayed.
test('a folded text is skipped, not removed, so that a search in the page finds it', async ({ page }) => {
  await page.goto(condition('nyc'))
  const fold = folds(page).first()
  await expect(fold.locator('> .section-body')).toBeHidden()
  const content = await fold.evaluate((details) => {
    const { contentVisibility, display } = getComputedStyle(details, '::details-content')
    return { contentVisibility, isDisplayed: display !== 'none' }
  })
  expect(content).toEqual({ contentVisibility: 'hidden', isDisplayed: true })
})
