import { type Page, test } from '@playwright/test'

type Look = { colorScheme: 'light' | 'dark'; width: number }

const everyLook = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 768, 1440].map((width): Look => ({ colorScheme, width })),
)

const wideOrNarrow = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 320 },
] as const

/** `npm run check:panel` looks at a view in every width and color scheme, `npm test` in one: half of the views in each of two. */
function looksOf(title: string): readonly Look[] {
  return process.env.E2E_EVERY_LOOK
    ? everyLook
    : wideOrNarrow.filter((_, index) => index === title.length % 2)
}

/**
 * Calls `check` in each look of the running test, which names it in its messages. The view is opened by `check`: the panel reads
 * its scheme then.
 */
export async function inEachLook(page: Page, check: (look: string) => Promise<void>): Promise<void> {
  for (const { colorScheme, width } of looksOf(test.info().title)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await check(`${colorScheme}, ${width} px`)
  }
}

/** How far the page reaches past the window, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
