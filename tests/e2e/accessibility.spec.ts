import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { clinics, mainPages, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

// During a transition axe would measure an intermediate color.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const narrow = { width: 360, height: 800 }
const wide = { width: 1440, height: 900 }

test.describe('on a phone, axe finds no violations in', () => {
  for (const [name, path] of Object.entries(pageTypes)) {
    test(name, async ({ page }) => {
      await page.setViewportSize(narrow)
      await page.goto(siteUrl('okotoks') + path)
      expect(await findViolations(page)).toEqual([])
    })
  }
})

const everyLook = [narrow, wide].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
)

/** `npm run check:accessibility` looks at a page in every way, `npm test` in one: each page of a clinic in the one after the last. */
const looksOf = (index: number) =>
  everyLook.filter((_, way) => process.env.E2E_EVERY_LOOK || way === index % everyLook.length)

const visits = Object.keys(mainPages('okotoks')).flatMap((name) =>
  clinics.map((clinic) => ({ clinic, name, path: mainPages(clinic)[name] })),
)
for (const [index, { clinic, name, path }] of visits.entries()) {
  const looks = looksOf(index)
  test(`axe finds no violations in ${clinic}’s ${name}`, async ({ page }) => {
    await page.goto(siteUrl(clinic) + path)
    for (const { viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await findViolations(page), `${viewport.width} px, ${colorScheme}`).toEqual([])
    }
  })
}

for (const locale of ['hi', 'kn']) {
  test(`axe finds no violations in a page in ${locale}`, async ({ page }) => {
    await page.setViewportSize(narrow)
    for (const path of ['', pageTypes.condition]) {
      await page.goto(`${siteUrl('bangalore')}/${locale}${path}`)
      expect(await findViolations(page)).toEqual([])
    }
  })
}

test('the check detects violations on a page that has them', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto(siteUrl('nyc'))
  await page.evaluate(() => {
    document.querySelector('footer')?.insertAdjacentHTML(
      'beforeend',
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
       <p style="color:#999;background:#fff">Too pale to read.</p>
       <button style="width:12px;height:12px;padding:0">a</button><button style="width:12px;height:12px;padding:0">b</button>
       <details><summary>Closed</summary><input></details>`,
    )
  })
  const rules = (await findViolations(page)).map((line) => line.split(' ')[0])
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size', 'label']))
})
