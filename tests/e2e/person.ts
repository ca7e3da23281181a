import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import { signInAs } from './panel.ts'
import { adminUrl } from './request.ts'

/**
 * Does what a person does in the panel, from its home on, and counts it. Every press of the pointer is a click, a choice in
 * a list that folds out two; a text that is typed is one input.
 */
export class Person {
  readonly page: Page
  clicks = 0
  inputs = 0
  #begun = 0

  constructor(page: Page) {
    this.page = page
  }

  /** Signs in, and begins at the panel's home. */
  async begin(role: string, clinic?: string): Promise<void> {
    await signInAs(this.page, role, clinic)
    await this.page.goto(`${adminUrl()}/admin`)
    await this.page.waitForLoadState('networkidle')
    this.#begun = Date.now()
  }

  async click(target: Locator): Promise<void> {
    await target.click()
    this.clicks += 1
  }

  /** Presses what is shown in the frame, which is drawn smaller than it is: Playwright misses there. */
  async clickInFrame(target: Locator): Promise<void> {
    const { x, y, width } = await target.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top } = element.getBoundingClientRect()
      return { x: left + 5, y: top + 5, width: innerWidth }
    })
    const outer = await this.page.locator('iframe[title="The page"]').boundingBox()
    if (!outer) throw new Error('The page is not shown.')
    const scale = outer.width / width
    await this.page.mouse.click(outer.x + x * scale, outer.y + y * scale)
    this.clicks += 1
  }

  async choose(list: Locator, label: string): Promise<void> {
    await list.selectOption({ label })
    this.clicks += 2
  }

  /** Types over what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.locator(':focus').fill(text)
    this.inputs += 1
  }

  /** Opens a page of the list of pages in the editor. */
  async openPage(title: RegExp): Promise<FrameLocator> {
    await this.click(this.page.getByRole('link', { name: 'Edit pages' }))
    const row = this.page.getByRole('row', { name: title }).first()
    await this.click(row.locator('th').locator('a, button').first())
    return this.frame()
  }

  async frame(): Promise<FrameLocator> {
    const frame = this.page.frameLocator('iframe[title="The page"]')
    await expect(frame.locator('h1')).toBeVisible({ timeout: 30_000 })
    // Fonts move what is about to be pressed.
    await frame.locator('body').evaluate(() => document.fonts.ready.then(() => undefined))
    return frame
  }

  async publish(): Promise<void> {
    await this.click(this.page.getByRole('button', { name: 'Publish…' }))
    await this.click(this.page.getByRole('button', { name: 'Publish now' }))
    await expect(this.page.locator('.payload-toast-container .toast-success').first()).toBeVisible({
      timeout: 30_000,
    })
  }

  /** Ends the task: it took no more clicks than given. What it took is written to the report. */
  expectAtMost(clicks: number): void {
    const seconds = ((Date.now() - this.#begun) / 1000).toFixed(0)
    const { title } = test.info()
    test.info().annotations.push({
      type: 'task',
      description: `${this.clicks} clicks, ${this.inputs} inputs, ${seconds} s`,
    })
    console.info(`${title}: ${this.clicks} clicks, ${this.inputs} inputs, ${seconds} s`)
    expect(this.clicks, title).toBeLessThanOrEqual(clicks)
  }
}
