import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { adminUrl } from './request.ts'

/** The password of every user whom these functions sign in. */
export const password = 'a long enough sentence for a test'

/**
 * Signs a demo user in: the first time with the token of a one-time link, later with the stored session, which all
 * workers share. The panel has no clinic selected yet, as on a new device.
 */
export async function signInAs(page: Page, role: string, clinic?: string): Promise<void> {
  const context = page.context()
  const session = path.join(test.info().project.outputDir, 'sessions', `${role} ${clinic}.json`)
  const restore = () => context.addCookies(JSON.parse(readFileSync(session, 'utf8')).cookies)
  if (existsSync(session)) return restore()
  // Of two workers that need the same user, one makes the session: the link can be used once.
  mkdirSync(path.dirname(session), { recursive: true })
  if (!mayMake(`${session}.lock`)) {
    await expect.poll(() => existsSync(session), { timeout: 30_000 }).toBe(true)
    return restore()
  }
  const user = [role, clinic].filter(Boolean).join(' ')
  const token = (JSON.parse(process.env.E2E_LOGIN_TOKENS ?? '{}') as Record<string, string>)[user]
  const answer = await context.request.post(`${adminUrl()}/api/users/reset-password`, {
    data: { token, password },
  })
  expect(answer.ok(), `${user} signs in: ${answer.status()}`).toBe(true)
  await context.storageState({ path: `${session}.new` })
  renameSync(`${session}.new`, session)
}

function mayMake(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** Follows a link that sets a password and submits its form; the panel then signs the user in. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.locator('form[data-form-ready="true"]').waitFor()
  for (const name of ['password', 'confirm-password']) await page.locator(`#field-${name}`).fill(password)
  await page.getByRole('button', { name: 'Choose a password' }).click()
  await page.waitForURL(/\/admin\/?$/, { timeout: 30_000 })
}

/** Opens a view of the panel and waits until its form can be typed into. A document shows all its fields. */
export async function openPanel(page: Page, path: string): Promise<void> {
  await page.goto(`${adminUrl()}/admin${path}`)
  await waitForForm(page)
  await showView(page, 'All fields')
}

/** Opens a document in the page editor and waits until its page is drawn. @returns the page in its frame */
export async function openEditor(page: Page, path: string): Promise<FrameLocator> {
  await page.goto(`${adminUrl()}/admin${path}`)
  // Not until the network is idle: the frame loads fonts on its own.
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await showView(page, 'Page')
  const frame = page.frameLocator('iframe[title="The page"]')
  // On a phone, a text that needs attention is in front of the page.
  await expect(frame.locator('h1')).toBeAttached({ timeout: 20_000 })
  return frame
}

/** Switches a document to one of its views; a user's choice is kept. A new document has all fields only. */
export async function showView(page: Page, view: 'Page' | 'All fields'): Promise<void> {
  // On a phone, the parts of the editor have such a choice of their own.
  const views = page.getByRole('group', { name: 'View', exact: true })
  const button = views.getByRole('button', { name: view, exact: true })
  if ((await button.count()) > 0 && (await button.getAttribute('aria-pressed')) === 'false')
    await button.click()
}

/** Puts a text where the focus is, at once. */
export async function insertText(page: Page, text: string): Promise<void> {
  // A rich text learns of its selection in the browser's next task, and drops what is typed before that. Nobody types
  // so soon.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  await page.keyboard.insertText(text)
  // The panel takes a rich text over once the browser is idle.
  await page.waitForTimeout(500)
}

/** Opens a list of the panel. */
export async function openList(page: Page, path: string): Promise<void> {
  await page.goto(`${adminUrl()}/admin${path}`)
  // A slow machine loads nothing for half a second before its scripts have begun.
  await page.locator('.template-default--nav-hydrated').waitFor()
  await waitForQuiet(page)
}

/** Until nothing is loaded any more. Where a frame has gone while it was loading, Playwright never says so. */
const waitForQuiet = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined)

/** Waits until React controls the form: input typed before that is lost. */
export async function waitForForm(page: Page): Promise<void> {
  await waitForQuiet(page)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

/** Presses "Publish" or "Save" and waits for the confirmation of this save, not of an earlier one. */
export async function save(page: Page, button: string | RegExp): Promise<void> {
  const success = page.locator('.payload-toast-container .toast-success')
  await expect(success).toHaveCount(0, { timeout: 20_000 })
  await page
    .getByRole('button', { name: button, exact: typeof button === 'string' })
    .first()
    .click()
  await expect(success.first()).toBeVisible({ timeout: 20_000 })
}

/** Saves a new document and waits for its edit view. */
export async function saveNew(page: Page, button: string): Promise<void> {
  await save(page, button)
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'))
  await waitForForm(page)
  await showView(page, 'All fields')
}
