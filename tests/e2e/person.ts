import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import { insertText, showView, signInAs } from './panel.ts'
import { adminUrl } from './request.ts'

export type Way = 'pointer' | 'keyboard'

/** In which ways the tasks are done: by keyboard only where that is asked for, since it takes as long again. */
export const ways: readonly Way[] = process.env.E2E_TASKS ? ['pointer', 'keyboard'] : ['pointer']

/** A text of the page: its address, and the way to it by keyboard: the entries of the outline, and the label of its field. */
export type PageText = { at: string; entries: (string | RegExp)[]; label: string }

/** No view has so many stops between two things that one needs one after the other. */
const maxStops = 300

/**
 * Does what a person does in the panel, from its home on, and counts it. Every press of the pointer is a click, a choice in
 * a list that folds out two; a text that is typed is one input. By keyboard, Tab leads to what is pressed with Enter.
 */
export class Person {
  readonly page: Page
  readonly way: Way
  clicks = 0
  inputs = 0
  #begun = 0

  constructor(page: Page, way: Way = 'pointer') {
    this.page = page
    this.way = way
  }

  /** Signs in, and begins at the panel's home. */
  async begin(role: string, clinic?: string): Promise<void> {
    await this.page.context().clearCookies()
    await signInAs(this.page, role, clinic)
    // The panel remembers the language in which the same user worked before.
    await this.page.goto(`${adminUrl()}/admin?locale=en`)
    await this.page.waitForLoadState('networkidle')
    this.#begun = Date.now()
  }

  async click(target: Locator): Promise<void> {
    await expect(target).toBeEnabled({ timeout: 20_000 })
    if (this.way === 'keyboard') {
      await this.tabTo(target)
      await this.page.keyboard.press('Enter')
    } else await target.click()
    this.clicks += 1
  }

  /** Presses the place where something is, which takes no presses itself: a link in a rich text, for example. */
  async clickAt(target: Locator): Promise<void> {
    await expect(target).toBeVisible({ timeout: 20_000 })
    const box = await target.boundingBox()
    if (!box) throw new Error(`${target} is not shown.`)
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    this.clicks += 1
  }

  /** Presses Tab until something has the focus. */
  async tabTo(target: Locator): Promise<void> {
    const hasFocus = () => target.evaluate((element) => element === document.activeElement)
    for (let stops = 0; !(await hasFocus()); stops += 1) {
      expect(stops, `${target} can be reached by keyboard`).toBeLessThan(maxStops)
      await this.page.keyboard.press('Tab')
    }
  }

  /** Selects a text of the page, so that its field has the focus. */
  async select(frame: FrameLocator, { at, entries, label }: PageText): Promise<void> {
    const field = this.page.getByRole('region', { name: 'What is selected' }).getByLabel(label).first()
    if (this.way === 'pointer') await this.#clickInFrame(frame.locator(`[data-at="${at}"]`).first())
    else {
      for (const name of entries) await this.click(this.inOutline(name))
      await this.tabTo(field)
    }
    await expect(field).toBeFocused({ timeout: 20_000 })
  }

  inOutline(name: string | RegExp): Locator {
    const outline = this.page.getByRole('navigation', { name: 'Sections of the page' })
    return outline.locator('.page-editor__entry', { hasText: name }).first()
  }

  /** Presses what is shown in the frame, which is drawn smaller than it is: Playwright misses there. */
  async #clickInFrame(target: Locator): Promise<void> {
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
    await this.page.keyboard.press('ControlOrMeta+a')
    await insertText(this.page, text)
    this.inputs += 1
  }

  /** Opens a page of the list of pages in the editor. */
  async openPage(title: string): Promise<FrameLocator> {
    await this.click(this.page.getByRole('link', { name: 'Edit pages' }))
    const row = this.page.getByRole('row', { name: new RegExp(`^${title}`) }).first()
    await this.click(row.locator('th').locator('a, button').first())
    return this.frame()
  }

  async frame(): Promise<FrameLocator> {
    await this.page.locator('form[data-form-ready="true"]').first().waitFor({ timeout: 30_000 })
    // Another test may have left the user at the list of all fields, which the panel remembers.
    await showView(this.page, 'Page')
    const frame = this.page.frameLocator('iframe[title="The page"]')
    await expect(frame.locator('h1')).toBeVisible({ timeout: 30_000 })
    // Fonts move what is about to be pressed.
    await frame.locator('body').evaluate(() => document.fonts.ready.then(() => undefined))
    return frame
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved \d/)).toBeVisible({ timeout: 20_000 })
  }

  async publish(): Promise<void> {
    await this.expectSaved()
    await this.click(this.page.getByRole('button', { name: 'Publish…' }))
    await this.click(this.page.getByRole('button', { name: 'Publish now' }))
    await this.expectConfirmed()
  }

  async expectConfirmed(): Promise<void> {
    await expect(this.page.locator('.payload-toast-container .toast-success').first()).toBeVisible({
      timeout: 30_000,
    })
  }

  /** Ends the task: it took no more clicks than given. What it took is written to the report. */
  expectAtMost(clicks: number): void {
    const seconds = ((Date.now() - this.#begun) / 1000).toFixed(0)
    const { title } = test.info()
    const took = `${this.clicks} clicks, ${this.inputs} inputs, ${seconds} s`
    test.info().annotations.push({ type: 'task', description: took })
    console.info(`${title}: ${took}`)
    expect(this.clicks, title).toBeLessThanOrEqual(this.way === 'pointer' ? clicks : Number.POSITIVE_INFINITY)
  }
}
