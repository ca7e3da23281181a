import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, type Request, test } from '@playwright/test'
import {
  insertText,
  openList,
  openPanel,
  password,
  save,
  saveNew,
  showView,
  signInAs,
  waitForForm,
} from './panel.ts'
import { adminUrl, request, siteUrl } from './request.ts'
import { callApi, createPage, findRow } from './rest.ts'

const shinSplints = '/conditions/shin-splints'

test('a marketer creates, previews and publishes an adaptation, which shows on no other clinic’s site', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openPanel(page, '/collections/adaptations/create')
  const heading = 'Shins sore after the river loop?'
  await choosePage(page, 'Shin splints')
  await delayPanelResponses(page)
  await page.getByRole('button', { name: 'Add Change' }).click()
  await page.getByLabel('Section of the shared page').selectOption({ index: 1 })
  await page.locator('#field-operations__0__op').click()
  await page.getByRole('option', { name: 'Change heading' }).click()
  await page.locator('#field-operations__0__heading').fill(heading)
  await saveNew(page, 'Save Draft')
  expect((await request('okotoks.localhost', shinSplints)).body).not.toContain(heading)

  await page
    .getByRole('link', { name: /preview/i })
    .or(page.getByRole('button', { name: /preview/i }))
    .first()
    .waitFor()
  const id = /adaptations\/([^/?]+)/.exec(page.url())?.[1]
  const previewed = await page.context().newPage()
  await previewed.goto(`${new URL(page.url()).origin}/api/preview?collection=adaptations&id=${id}`)
  expect(previewed.url()).toBe(siteUrl('okotoks') + shinSplints)
  await expect(previewed.getByRole('heading', { name: heading })).toBeVisible()
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(siteUrl('okotoks') + shinSplints)
  await expect(visitor.getByRole('heading', { name: heading })).toHaveCount(0)

  await save(page, /^Publish/)
  expect((await request('okotoks.localhost', shinSplints)).body).toContain(heading)
  for (const other of ['nyc', 'bangalore'])
    expect((await request(`${other}.localhost`, shinSplints)).body).not.toContain(heading)
})

test('another clinic’s marketer can’t preview a page', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const row = await findRow(page, 'pages', 'first-visit')
  await page.context().clearCookies()
  await signInAs(page, 'clinic-marketer', 'nyc')
  const response = await page.goto(
    `http://localhost:${process.env.E2E_PORT}/api/preview?collection=pages&id=${row.id}`,
  )
  expect(response?.status()).toBe(404)
})

test('a post that a marketer publishes is on that clinic’s site only', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'bangalore')
  await openPanel(page, '/collections/posts/create')
  await page.locator('#field-title').fill('Monsoon shoes')
  const start = page.locator('.polyclinic-start')
  await start.getByLabel('Heading').fill('Wet shoes')
  await start.locator('[contenteditable="true"]').click()
  await insertText(page, 'Let them dry by day.')
  await saveNew(page, 'Save Draft')
  expect((await request('bangalore.localhost', '/blog/monsoon-shoes')).status).toBe(404)
  await save(page, /^Publish/)
  expect((await request('bangalore.localhost', '/blog/monsoon-shoes')).status).toBe(200)
  expect((await request('nyc.localhost', '/blog/monsoon-shoes')).status).toBe(404)
})

test('a save of an outdated copy is refused with the name of the user who saved first', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'nyc')
  const row = await createPage(page, 'Saved twice')
  const loadedAt = row.updatedAt
  await callApi(page, 'PATCH', `/pages/${row.id}`, { answer: 'First come.', loadedAt })
  await expect(callApi(page, 'PATCH', `/pages/${row.id}`, { answer: 'Second.', loadedAt })).rejects.toThrow(
    /409 .*changed this at/,
  )
})

async function choosePage(page: Page, title: string): Promise<void> {
  const field = page.locator('#field-source')
  await field.locator('.rs__control, .react-select__control, input').first().click()
  await page.keyboard.type(title)
  await page.locator('.rs__option', { hasText: title }).first().click()
}

/** Delays the panel's responses to form changes, which must not undo what is chosen in the meantime. */
async function delayPanelResponses(page: Page): Promise<void> {
  await page.route('**/admin/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    await route.continue()
  })
}

test('a draft with faults is saved; they are listed, and a refused publish goes to the field', async ({
  page,
}) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const row = await createPage(page, 'Faulty draft')
  await openPanel(page, `/collections/pages/${row.id}`)
  await page.locator('#field-heading').fill('In {{clinic.town}}')
  await save(page, 'Save Draft')
  await expect(page.getByText('1 thing to correct before publishing:')).toBeVisible()
  await page.locator('#field-answer').focus()
  await page
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click()
  await expect(page.locator('.payload-toast-container')).toContainText('Heading – Unknown token')
  await expect(page.locator('#field-heading')).toBeFocused()
  await page.locator('#field-heading').fill('In {{clinic.city}}')
  await save(page, /^Publish/)
  await expect(page.getByText('to correct before publishing')).toHaveCount(0)
})

test('a version that is published from the list of versions comes with a receipt', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const { id } = await createPage(page, 'Published again', { _status: 'published' })
  await callApi(page, 'PATCH', `/pages/${id}`, { answer: 'Second.', _status: 'published' })
  await openList(page, `/collections/pages/${id}/versions`)
  await page.locator('.polyclinic-versions summary').first().click()
  await page.getByRole('button', { name: 'Publish this version' }).first().click()
  await expect(page.locator('.payload-toast-container')).toContainText('Live on 1 site', { timeout: 20_000 })
})

test('a document comes back from the trash, alone and with others', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const one = await createPage(page, 'Trashed alone')
  await callApi(page, 'PATCH', `/pages/${one.id}`, { deletedAt: new Date().toISOString() })
  await openList(page, `/collections/pages/trash/${one.id}`)
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(`**/pages/${one.id}*`)
  await expect(page.locator('.payload-toast-container')).toContainText('restored')
  for (const title of ['Trashed together 1', 'Trashed together 2']) await createPage(page, title)
  await openList(page, '/collections/pages?search=Trashed together')
  await actOnAll(page, 'Delete')
  await expect(page.locator('.payload-toast-container')).toContainText('2 Pages moved to trash')
  await openList(page, '/collections/pages/trash?search=Trashed together')
  await actOnAll(page, 'Restore')
  await expect(page.locator('.payload-toast-container')).toContainText('Restored 2 Pages')
})

test('text that was not saved is offered on return after the browser’s Back, and can be saved', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const row = await createPage(page, 'Unsaved and left')
  await typeAndGoBack(page, row.id, 'Typed before Back.')
  await openPanel(page, `/collections/pages/${row.id}`)
  await expect(page.getByText(/Unsaved changes from/)).toBeVisible()
  await expect(page.locator('#field-answer')).toHaveValue('')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.locator('#field-answer')).toHaveValue('Typed before Back.')
  await save(page, 'Save Draft')
  await openPanel(page, `/collections/pages/${row.id}`)
  await expect(page.locator('#field-answer')).toHaveValue('Typed before Back.')
  await expect(page.getByText(/Unsaved changes from/)).toHaveCount(0)
  expect(await countUnsaved(page)).toBe(0)
})

// The session ends with it, so no other test uses this one.
test('text that was not saved is forgotten when its author signs out', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-manager', 'bangalore')
  const row = await createPage(page, 'Unsaved and signed out')
  await typeAndGoBack(page, row.id, 'Typed before signing out.')
  expect(await countUnsaved(page)).toBe(1)
  await page.goto(`${adminUrl()}/admin/logout`)
  await expect.poll(() => countUnsaved(page), { timeout: 20_000 }).toBe(0)
})

// The password changes, so no other test uses this user.
test('a wrong current password is named, and a new password that was typed is kept and then saved', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-manager', 'nyc')
  await openPanel(page, '/account')
  await page.getByRole('button', { name: 'Change Password' }).click()
  const fresh = page.locator('#field-password')
  const current = page.locator('#field-currentPassword')
  await fresh.fill('another long sentence for a test')
  await page.locator('#field-confirm-password').fill('another long sentence for a test')
  await enter(current, 'not the password')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('This is not your current password.')
  await expect(current).toBeFocused()
  await expect(fresh).toHaveValue('another long sentence for a test')
  await enter(current, password)
  await save(page, 'Save')
  await expect(fresh).toBeHidden()
  await expect(current).toHaveValue('')
  await page.locator('#field-name').fill('Renamed afterwards')
  await save(page, 'Save')
})

/** Fills a field in and waits until Payload has checked it: it refuses a save before that. */
async function enter(field: Locator, text: string): Promise<void> {
  const page = field.page()
  const isCheck = (sent: Request) =>
    sent.method() === 'POST' && new URL(sent.url()).pathname === '/admin/account'
  const [check] = await Promise.all([page.waitForRequest(isCheck), field.fill(text)])
  await check.response()
}

/** Opens a page by a click in a list that was opened by its address, types into it and goes back to the list. */
async function typeAndGoBack(page: Page, id: string, text: string): Promise<void> {
  await openList(page, '/collections/pages')
  await page.locator(`a[href*="/pages/${id}"]`).first().click()
  await page.waitForURL(`**/pages/${id}*`)
  await waitForForm(page)
  await showView(page, 'All fields')
  await page.locator('#field-answer').fill(text)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Pages' })).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('#field-answer')).toBeHidden()
}

/** How many documents have changes that the tab keeps. */
const countUnsaved = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('unsaved:')).length)

test('what is published of all that a search finds is nothing else', async ({ page }) => {
  const run = crypto.randomUUID().slice(0, 6)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const create = async (title: string) => {
    const data = { title, excerpt: title, _status: 'draft' }
    return (await callApi<{ doc: { slug: string } }>(page, 'POST', '/posts?draft=true', data)).doc.slug
  }
  const statusOf = async (slug: string) => (await request('okotoks.localhost', `/blog/${slug}`)).status
  // One more than a page of the list shows.
  const found: string[] = []
  for (let number = 1; number <= 11; number += 1) found.push(await create(`Ice ${run}, part ${number}`))
  const other = await create(`Heat ${run}`)
  await openList(page, `/collections/posts?search=Ice ${run}`)
  await page.locator('thead input[type=checkbox]').click()
  await page.locator('#select-all-across-pages').click()
  await page.locator('.polyclinic-many').getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click()
  for (const slug of found) await expect.poll(() => statusOf(slug), { timeout: 20_000 }).toBe(200)
  expect(await statusOf(other)).toBe(404)
})

test('a page that another one links to is trashed only with the button below “Used on”', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const publish = { _status: 'published' }
  const { id } = await createPage(page, 'Parking behind the clinic', publish)
  const items = [{ label: 'Where to park', href: '/parking-behind-the-clinic' }]
  const sections = [{ blockType: 'links', heading: 'Further pages', items }]
  await createPage(page, 'Getting here by car', { sections, ...publish })
  expect((await request('okotoks.localhost', '/getting-here-by-car')).body).toContain('Where to park')
  await openPanel(page, `/collections/pages/${id}`)
  const uses = page.getByRole('region', { name: 'Used on' })
  await expect(uses.getByRole('link', { name: 'Getting here by car' })).toBeVisible()
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('“Getting here by car”')
  await uses.getByRole('button', { name: 'Move to the trash anyway' }).click()
  await page.locator('#confirm-action').click()
  await page.waitForURL(({ pathname }) => pathname.endsWith('/collections/pages'))
  expect((await request('okotoks.localhost', '/parking-behind-the-clinic')).status).toBe(404)
  expect((await request('okotoks.localhost', '/getting-here-by-car')).body).not.toContain('Where to park')
})

test('what is pasted from Word keeps its headings and lists, and a table becomes lines', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const row = await createPage(page, 'Pasted', { sections: [{ blockType: 'text', heading: 'From Word' }] })
  await openPanel(page, `/collections/pages/${row.id}`)
  const editor = page.locator('[contenteditable="true"]').first()
  if (!(await editor.isVisible())) await page.getByRole('button', { name: 'Show All' }).first().click()
  await editor.click()
  const html = readFileSync('src/admin/rich-text/fixtures/word.html', 'utf8')
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', '·       Rest')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(page.locator('.payload-toast-container')).toContainText('add a Comparison section')
  await save(page, 'Save Draft')
  const { sections } = await callApi<{ sections: { body: { root: TextNode } }[] }>(
    page,
    'GET',
    `/pages/${row.id}?draft=true&depth=0`,
  )
  expect(sections[0]?.body.root.children?.map(outline)).toEqual([
    'h3 Guide',
    'h3 Shin splints',
    'paragraph Pain along the shin, often after running, in Okotoks. Read the guide. Take 10\u00a0mg.',
    'h3 What helps',
    'ul [Rest] [[from running]] [Ice for ten minutes]',
    'h4 In this order',
    'ol [Walk] [Run < 5 km]',
    'paragraph Week – Load',
    'paragraph 1 – Walk daily',
  ])
})

type TextNode = { type: string; tag?: string; text?: string; children?: TextNode[] }

const outline = (node: TextNode): string => `${node.tag ?? node.type} ${content(node)}`

/** A node's text, with each list item in brackets. */
function content({ text = '', children = [] }: TextNode): string {
  const items = children.filter(({ type }) => type === 'listitem')
  return items.length > 0
    ? items.map((item) => `[${content(item)}]`).join(' ')
    : text + children.map(content).join('')
}

/** Presses a button for all rows of a list, and confirms. */
async function actOnAll(page: Page, button: string): Promise<void> {
  await page.locator('thead input[type=checkbox]').click()
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
}
