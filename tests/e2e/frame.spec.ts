import { expect, type Locator, type Page, test } from '@playwright/test'
import { clinics, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

const sites = [
  ...clinics.map((clinic) => siteUrl(clinic)),
  `${siteUrl('bangalore')}/hi`,
  `${siteUrl('bangalore')}/kn`,
]

for (const site of sites) {
  test(`in the header of ${site} nothing is printed over another part, on any width`, async ({ page }) => {
    const wrong: string[] = []
    await page.goto(`${site}/team`)
    for (const width of [320, 390, 768, 1024, 1100, 1200, 1280, 1366, 1440, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      wrong.push(...(await findOverprints(page)).map((what) => `${width} px: ${what}`))
    }
    expect(wrong).toEqual([])
  })

  test(`booking or writing is in sight on every screen of ${site}’s long page`, async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [768, 1024],
      [1024, 768],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(site + pageTypes.condition)
      await page.evaluate(() => scrollTo(0, innerHeight * 6))
      const ways = page.locator('.header-book, .booking-bar-main').filter({ visible: true })
      await expect(ways).toHaveCount(1)
      await expect(ways).toBeInViewport({ ratio: 1 })
    }
  })
}

test('the check of the header detects a part that is printed over another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${siteUrl('bangalore')}/kn/team`)
  await page.locator('.header-strip').evaluate((strip) => {
    strip.style.translate = '0 2rem'
  })
  expect(await findOverprints(page)).not.toEqual([])
})

for (const [width, clinic] of [
  [390, 'okotoks'],
  [1024, 'bangalore'],
] as const) {
  test(`at ${width} px the menu closes by Escape, which returns the focus, and when the focus leaves it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${siteUrl(clinic)}${clinic === 'bangalore' ? '/kn' : ''}/team`)
    const button = page.locator('summary.menu-button')
    const entries = page.locator('.menu-list a')
    await button.press('Enter')
    await entries.first().focus()
    await page.keyboard.press('Escape')
    await expect(entries.first()).toBeHidden()
    await expect(button).toBeFocused()

    await button.press('Enter')
    await entries.last().focus()
    await page.keyboard.press('Tab')
    await expect(entries.first()).toBeHidden()
    await expect(page.locator(':focus')).toHaveCount(1)
  })
}

test('without scripts an open menu on a phone lies over nothing', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${siteUrl('nyc')}/team`)
  await page.locator('summary.menu-button').press('Enter')
  const bottom = async (selector: string) => {
    const box = await page.locator(selector).boundingBox()
    return box ? box.y + box.height : Number.NaN
  }
  const top = (await page.locator('main').boundingBox())?.y
  expect(top).toBeGreaterThanOrEqual(await bottom('.menu-panel'))
  await page.context().close()
})

for (const clinic of clinics) {
  test(`the contents of ${clinic}’s condition mark where the reader is and stay within the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 600 })
    await page.goto(siteUrl(clinic) + pageTypes.condition)
    const third = page.locator('.contents a').nth(2)
    await third.click()
    await expect.poll(() => isCurrent(third)).toBe(true)
    await page.locator('.contents a').nth(1).click()
    await expect.poll(() => isCurrent(third)).toBe(false)
    const isSticky = await page
      .locator('.contents')
      .evaluate((contents) =>
        [contents, contents.parentElement].some(
          (part) => part && getComputedStyle(part).position === 'sticky',
        ),
      )
    if (!isSticky) return
    const box = await page.locator('.contents').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600)
  })
}

test('menu and breadcrumbs use the same words for the same page', async ({ page }) => {
  for (const site of sites) {
    await page.goto(`${site}/team`)
    const entry = await page.locator('.menu-list a[aria-current]').textContent()
    await expect(page.locator('.breadcrumbs [aria-current]')).toHaveText(entry ?? '')
  }
})

const isCurrent = (link: Locator): Promise<boolean> =>
  link.evaluate((element) => element.matches(':target-current'))

/** Texts and controls of the header whose boxes overlap, or that stick out of it. */
function findOverprints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = [
      '.identity',
      '.site-tagline',
      '.header-places a',
      '.languages-list a',
      '.menu-button',
      '.menu-list a',
      '.header-actions > *',
    ].join(', ')
    const parts = [...document.querySelectorAll(`.site-header :is(${selector})`)].flatMap((part) =>
      part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
        ? { name: part.textContent?.trim() ?? '', box: part.getBoundingClientRect() }
        : [],
    )
    const outside = parts.filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)
    const overlapping = parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        return width > 1 && height > 3 ? [`“${one.name}” and “${other.name}”`] : []
      }),
    )
    return [...outside.map(({ name }) => `“${name}” sticks out`), ...overlapping]
  })
}
