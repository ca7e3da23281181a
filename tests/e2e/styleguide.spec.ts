import { expect, test } from '@playwright/test'
import { themeNames } from '#domain/themes/names.ts'
import { findViolations } from './axe.ts'
import { findInvalidMarkup, isHeadingOrderValid, listHeadingLevels, listIds } from './markup.ts'
import { adminUrl, request } from './request.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const theme of themeNames) {
  test(`axe finds no violations in any component or section of ${theme}`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1440, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(`${adminUrl()}/styleguide/${theme}`)
      expect.soft(await findViolations(page), `${width} px, ${colorScheme}`).toEqual([])
    }
  })
}

test('the style guide is valid HTML with ordered headings, and its anchors have targets', async () => {
  const { status, body } = await request('localhost', `/styleguide/${themeNames[0]}`)
  expect(status).toBe(200)
  expect(await findInvalidMarkup(body)).toEqual([])
  expect(isHeadingOrderValid(listHeadingLevels(body))).toBe(true)
  const ids = listIds(body)
  const anchors = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  expect(anchors.filter((id) => !ids.has(id))).toEqual([])
})

test('the style guide redirects to its first theme, and no clinic’s host serves it', async () => {
  const first = await request('localhost', '/styleguide')
  expect([first.status, first.headers.location]).toEqual([303, `${adminUrl()}/styleguide/${themeNames[0]}`])
  expect((await request('nyc.localhost', `/styleguide/${themeNames[0]}`)).status).toBe(404)
})
