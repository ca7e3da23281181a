import type { Page } from '@playwright/test'
import { addStyles } from '#scripts/lib/browser.ts'

/** Makes the browser lay out the whole page, including the parts that `content-visibility` skips until they are near. */
export async function layOutAll(page: Page): Promise<void> {
  await addStyles(page, '*{content-visibility:visible!important}')
}
