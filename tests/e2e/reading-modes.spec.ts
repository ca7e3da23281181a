import { expect, type Page, test } from '@playwright/test'
import { addStyles } from '#scripts/lib/browser.ts'
import { clinics, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

for (const clinic of clinics) {
  test(`${clinic}: printed pages are dark on white, with questions expanded and without navigation`, async ({
    page,
  }) => {
    // Otherwise colours of the screen are still changing when they are read.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const path of ['/', pageTypes.condition, pageTypes.team]) {
      await page.goto(siteUrl(clinic) + path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme })
        expect(await findLowContrastTexts(page), `${path}, ${colorScheme}`).toEqual([])
      }
      await expect(page.locator('.booking-bar')).toBeHidden()
      await expect(page.locator('.menu')).toBeHidden()
    }
    await page.goto(siteUrl(clinic) + pageTypes.condition)
    await expect(page.locator('#questions details:not([open]) .prose').first()).toBeVisible()
  })

  test(`${clinic}: a condition with all its folds is printed on ten sheets at most, no figure over its text`, async ({
    page,
  }) => {
    const languages = clinic === 'bangalore' ? ['', '/hi', '/kn'] : ['']
    const paths = [pageTypes.condition, '/conditions/plantar-fasciitis']
    for (const path of languages.flatMap((language) => paths.map((each) => language + each))) {
      await page.goto(siteUrl(clinic) + path)
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect(sheets?.length, path).toBeGreaterThan(2)
      expect(sheets?.length, path).toBeLessThanOrEqual(10)
      await page.emulateMedia({ media: 'print' })
      expect(await findOverprintedTexts(page), path).toEqual([])
      expect(await findColumnsWithinColumns(page), path).toEqual([])
      await page.emulateMedia({ media: null })
    }
  })

  test(`${clinic}: with reduced motion nothing is animated`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(siteUrl(clinic) + pageTypes.condition)
    expect(await findAnimatedElements(page)).toEqual([])
  })

  test(`${clinic}: with forced colors every button has a border and every link an underline`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 760 })
    await page.emulateMedia({ forcedColors: 'active' })
    for (const path of ['/', pageTypes.condition]) {
      await page.goto(siteUrl(clinic) + path)
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('.button, summary.menu-button, main :is(p, li) a:not(.button)')]
          .filter((element) => {
            const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(element)
            const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
            return element.getClientRects().length > 0 && !hasEdge && !/underline/.test(textDecorationLine)
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      )
      expect(bare, path).toEqual([])
    }
  })
}

test('the checks detect pale text and animations', async ({ page }) => {
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
  await page.goto(siteUrl('nyc'))
  await addStyles(page, 'h1,h1 *{color:#eee!important}')
  expect(await findLowContrastTexts(page)).not.toEqual([])
  await addStyles(page, 'h1{transition:color 1s}')
  expect(await findAnimatedElements(page)).not.toEqual([])
})

/** Elements whose text has too little contrast on white, since backgrounds are not printed. */
function findLowContrastTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const luminance = (color: string): number => {
      if (!canvas) return 0
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
        if (!hasText || element.closest('svg, script, style') || !element.checkVisibility()) return false
        return 1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
}

/** What follows a drawing or a picture and begins above its lower edge. */
function findOverprintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.document-main :is(.diagram, .figure picture, .exercise-drawing)')]
      .filter((figure) => {
        const next = figure.nextElementSibling
        if (!next || next.getClientRects().length === 0) return false
        const drawn = [figure, ...figure.querySelectorAll('svg, img')]
        const bottom = Math.max(...drawn.map((each) => each.getBoundingClientRect().bottom))
        return next.getBoundingClientRect().top < bottom - 1
      })
      .map((figure) => figure.outerHTML.slice(0, 120)),
  )
}

/** What has columns in the page's columns: Chromium prints its first line over the next column where it begins at a column's end. */
function findColumnsWithinColumns(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.document-main *')]
      .filter((element) => {
        const { columnCount, columnWidth } = getComputedStyle(element)
        return columnCount !== 'auto' || columnWidth !== 'auto'
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

/** Elements with a transition, an animation or smooth scrolling. */
function findAnimatedElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
