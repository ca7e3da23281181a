import { expect, type Page, test } from '@playwright/test'
import { addStyles } from '#scripts/lib/browser.ts'
import { layOutAll } from './lay-out.ts'
import { clinics, mainPages, pageTypes } from './page-types.ts'
import { siteUrl } from './request.ts'

/** Longer than any word of the demo's pages; a treatment's name may have such a word. */
const longWord = 'Lowerextremityfunctionalmusculoskeletalrehabilitationsprechstunde'

const listPages = (clinic: (typeof clinics)[number]): string[] => [
  ...new Set([
    ...Object.values(mainPages(clinic)),
    ...(clinic === 'okotoks' ? Object.values(pageTypes) : []),
    ...(clinic === 'bangalore' ? ['/hi', '/kn', `/kn${pageTypes.condition}`, `/hi${pageTypes.team}`] : []),
    pageTypes.treatment,
    pageTypes.contact,
  ]),
]

for (const clinic of clinics) {
  test(`${clinic}’s pages fit a width of 320 px, also with text at twice the size and a very long word`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 320, height: 640 })
    const wrong: string[] = []
    for (const path of listPages(clinic)) {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(siteUrl(clinic) + path)
      await layOutAll(page)
      wrong.push(...(await findOverflow(page)).map((what) => `${path} at 320 px: ${what}`))
      wrong.push(...(await findUnderestimatedHeights(page)).map((what) => `${path}: ${what}`))
      await page.setViewportSize({ width: 640, height: 900 })
      await addStyles(page, 'html{font-size:200%}')
      wrong.push(...(await findOverflow(page)).map((what) => `${path} at 200 %: ${what}`))
      await page.evaluate((word) => {
        // Telephone numbers and the numbers of citations never contain words.
        const words = 'h1, h2, h3, main :is(p, li, a:not([href^="tel:"], .citation a), dt, dd, summary)'
        for (const text of document.querySelectorAll(words))
          if (text.firstChild?.nodeType === Node.TEXT_NODE) text.firstChild.textContent += ` ${word}`
      }, longWord)
      await page.setViewportSize({ width: 320, height: 640 })
      await addStyles(page, 'html{font-size:100%!important}')
      wrong.push(...(await findOverflow(page)).map((what) => `${path} with a long word: ${what}`))
    }
    expect(wrong).toEqual([])
  })
}

test('the checks detect an element that is too wide and a section taller than its estimated height', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(siteUrl('nyc') + pageTypes.condition)
  await layOutAll(page)
  expect(await findUnderestimatedHeights(page)).toEqual([])
  expect(await findOverflow(page)).toEqual([])
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p style="width:25rem">too wide</p>'),
  )
  expect(await findOverflow(page)).not.toEqual([])
  await addStyles(page, '#overview{min-height:600rem}')
  expect(await findUnderestimatedHeights(page)).toEqual([expect.stringMatching(/^#overview is 9600 px tall/)])
})

/** Parts of a page that are taller than the height estimated for them until they are laid out. */
function findUnderestimatedHeights(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { containIntrinsicBlockSize } = getComputedStyle(part)
      if (containIntrinsicBlockSize === 'none') return []
      const estimatedHeight = Number.parseFloat(containIntrinsicBlockSize.replace('auto ', ''))
      const height = part.getBoundingClientRect().height
      const name = part.id ? `#${part.id}` : part.className
      return height <= estimatedHeight
        ? []
        : [`${name} is ${Math.round(height)} px tall, its estimated height ${estimatedHeight}`]
    }),
  )
}

/** Elements that extend beyond the screen or clip their own text. Content of a scroll container may be wider than it. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const inScroller = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (isScroller(at)) return true
      return false
    }
    const name = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 30)}`
    const isWide = document.documentElement.scrollWidth > innerWidth
    const culprits = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || element.closest('svg, .visually-hidden, .skip-link')) return false
      const sticksOut = isWide && box.right > innerWidth + 1 && !inScroller(element)
      const style = getComputedStyle(element)
      const cuts =
        /hidden|clip/.test(style.overflowX) &&
        element.scrollWidth > element.clientWidth + 1 &&
        style.clipPath === 'none' &&
        Boolean(element.textContent?.trim())
      return sticksOut || cuts
    })
    const smallest = culprits.filter((one) => !culprits.some((other) => one !== other && one.contains(other)))
    if (isWide && smallest.length === 0)
      return [`the page is ${document.documentElement.scrollWidth} px wide`]
    return smallest.slice(0, 5).map(name)
  })
}
