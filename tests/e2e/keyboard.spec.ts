import { expect, type Page, test } from '@playwright/test'
import { addStyles } from '#scripts/lib/browser.ts'
import { clinics, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

test.use({ viewport: { width: 360, height: 640 } })

for (const clinic of clinics) {
  for (const [name, path] of Object.entries({
    home: '/',
    condition: pageTypes.condition,
    contact: pageTypes.contact,
    team: pageTypes.team,
  })) {
    test(`by Tab through ${clinic}’s ${name}: the focus is always visible, never covered, and leaves the page at the end`, async ({
      page,
    }) => {
      await page.goto(siteUrl(clinic) + path)
      const wrong: string[] = []
      let stops = 0
      for (;;) {
        await page.keyboard.press('Tab')
        const stop = await inspectFocus(page)
        if (!stop || stop.isFirst) break
        stops += 1
        if (stop.failure) wrong.push(`${stop.what}: ${stop.failure}`)
        expect(stops, 'The focus never leaves the page.').toBeLessThan(400)
      }
      expect(stops).toBeGreaterThan(8)
      expect(wrong).toEqual([])
    })
  }
}

test('the first Tab stop is the skip link, and it moves the focus to the content', async ({ page }) => {
  await page.goto(siteUrl('nyc') + pageTypes.condition)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('the menu is opened, traversed and closed by keyboard', async ({ page }) => {
  await page.goto(siteUrl('okotoks'))
  const menu = page.locator('summary.menu-button')
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('.menu-search .search-field')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const first = page.locator('.menu-list a').first()
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
  await menu.focus()
  await page.keyboard.press('Space')
  await expect(first).toBeHidden()
})

test('a question is opened and closed by keyboard', async ({ page }) => {
  await page.goto(siteUrl('nyc') + pageTypes.condition)
  const question = page.locator('#questions summary').first()
  const answer = page.locator('#questions details').first()
  const before = await answer.getAttribute('open')
  await question.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => answer.getAttribute('open')).not.toBe(before)
})

for (const clinic of clinics) {
  test(`the table of contents of ${clinic}’s condition links to its sections, also before those between are laid out`, async ({
    page,
  }) => {
    const wrong: string[] = []
    await page.goto(siteUrl(clinic) + pageTypes.condition)
    const targets = await page
      .locator('.contents a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))
    expect(targets.length).toBeGreaterThan(8)
    // A near section, a far one and the last, each from a newly loaded page.
    const samples = [1, Math.floor(targets.length / 2), targets.length - 1].flatMap((at) => targets[at] ?? [])
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 640 })
      for (const target of samples) {
        await page.goto(siteUrl(clinic) + pageTypes.condition)
        if (width < 1024) await page.locator('.contents summary').press('Enter')
        await page.locator(`.contents a[href="${target}"]`).press('Enter')
        await page.waitForTimeout(300)
        const { top, bottom } = await page
          .locator(target)
          .evaluate((section) => section.getBoundingClientRect())
        if (top < -1 || top > 320 || bottom < 0)
          wrong.push(`${target} begins at ${Math.round(top)} px on a screen ${width} px wide`)
      }
    }
    expect(wrong).toEqual([])
  })
}

test('another language is chosen by keyboard', async ({ page }) => {
  await page.goto(siteUrl('bangalore') + pageTypes.condition)
  await page.locator('.languages a[hreflang="hi"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${siteUrl('bangalore')}/hi${pageTypes.condition}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi')
})

test('the menu opens without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(siteUrl('bangalore'))
  await page.locator('summary.menu-button').press('Enter')
  await expect(page.locator('.menu-list a').first()).toBeVisible()
  await page.context().close()
})

test('the check detects a focus that is not visible', async ({ page }) => {
  await page.goto(siteUrl('nyc'))
  await addStyles(page, '.identity:focus-visible{outline:none}')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect((await inspectFocus(page))?.failure).toBe('has no outline')
  await addStyles(page, '.identity:focus-visible{outline:3px solid}')
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:99">.</div>'),
  )
  expect((await inspectFocus(page))?.failure).toContain('covered')
})

type Stop = { what: string; isFirst: boolean; failure: string | null }

/** The focused element, and how its focus fails WCAG 2.2, 2.4.7 or 2.4.11; null where the focus is outside the page. */
function inspectFocus(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const seen = window as { firstStop?: Element }
    const isFirst = seen.firstStop === element
    seen.firstStop ??= element
    const what = `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`
    return { what, isFirst, failure: findFailure(element) }

    function findFailure(target: Element): string | null {
      const style = getComputedStyle(target)
      const isMarked = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      if (!isMarked) return 'has no outline'
      const boxes = [...target.getClientRects()].filter((box) => box.width > 0 && box.height > 0)
      const isSeen = boxes.some((box) => {
        const x = Math.min(innerWidth - 1, Math.max(1, box.left + box.width / 2))
        const ys = [box.top + 2, box.top + box.height / 2, box.bottom - 2]
        return ys.some((y) => {
          const top = document.elementFromPoint(x, y)
          return top !== null && (target.contains(top) || top.contains(target))
        })
      })
      return isSeen ? null : `is covered or out of sight at ${JSON.stringify(boxes[0] ?? null)}`
    }
  })
}
