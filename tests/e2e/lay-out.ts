import type { Page } from '@playwright/test'

/** Has the browser lay out what it would leave aside until the reader is near. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '*{content-visibility:visible!important}' })
}
