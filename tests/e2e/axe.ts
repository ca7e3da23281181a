import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layOutAll } from './lay-out.ts'

/** WCAG 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds wrong in a page, or in that part of it, closed parts opened and far ones laid out: rule, element and why, a
 * line each.
 */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  await layOutAll(page)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // All in one frame and without a second look at style sheets: the pages have no other frames.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${oneLine(failureSummary)}`),
  )
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim()
