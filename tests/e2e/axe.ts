import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layOutAll } from './lay-out.ts'

/** WCAG 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * axe's violations in a page, or in a part of it, with all details opened and everything laid out: a line each with
 * rule, element and reason.
 *
 * @param part a CSS selector
 */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  await layOutAll(page)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // Faster, and without loss: the pages have no frames, and their style sheets need not be loaded again.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${collapseSpace(failureSummary)}`,
    ),
  )
}

const collapseSpace = (text = ''): string => text.replace(/\s+/g, ' ').trim()
