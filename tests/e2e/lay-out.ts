import type { Page } from '@playwright/test'

/** Makes the browser lay out the whole page, including the parts that `content-visibility` skips until they are near. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '*{content-visibility:visible!important}' })
}
