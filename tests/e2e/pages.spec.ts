import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook, overflowOf } from './looks.ts'
import { openList, openPanel, save, signInAs } from './panel.ts'
import { adminUrl, request, siteUrl } from './request.ts'
import { callApi } from './rest.ts'

// No other test adapts it: the page is opened for the first time, or is found again.
const tarsal = '/conditions/tarsal-tunnel-syndrome'

/** The clinic that the user works for. */
async function findOwnClinic(page: Page): Promise<string | undefined> {
  const { docs } = await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?depth=0')
  return docs[0]?.id
}

/** @returns the id of a new page of the user's clinic */
async function createDraft(page: Page, data: { title: string; slug: string }): Promise<string> {
  const { doc } = await callApi<{ doc: { id: string } }>(page, 'POST', '/pages?draft=true', {
    ...data,
    tenant: await findOwnClinic(page),
    _status: 'draft',
  })
  return doc.id
}

/** The list of a clinic's pages, from the panel's home. */
async function openPages(page: Page): Promise<void> {
  await openList(page, '')
  await page.getByRole('link', { name: 'Edit pages' }).click()
  await expect(page.getByRole('table')).toBeVisible()
}

test('a marketer finds a page by its title, and opens it for the clinic', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openPages(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pages of')
  await page.getByRole('searchbox', { name: 'Search' }).fill('tarsal')
  const row = page.getByRole('row', { name: /Tarsal tunnel/ })
  await expect(row).toHaveCount(1)
  await expect(row.getByRole('link', { name: /on the site/ })).toHaveAttribute(
    'href',
    `${siteUrl('okotoks')}${tarsal}`,
  )
  await row.locator('th').locator('a, button').first().click()
  await page.waitForURL(/\/collections\/adaptations\/[^/]+/)
})

test('axe finds no violations in the list of pages', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'bangalore')
  await inEachLook(page, async (look) => {
    await openList(page, '/pages')
    await expect(page.getByRole('table')).toBeVisible()
    expect(await findViolations(page, '.polyclinic-pages'), look).toEqual([])
    expect(await overflowOf(page), look).toBeLessThanOrEqual(0)
  })
})

test('a page whose shared text the network has changed needs attention in the clinic’s list', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'network-editor')
  const { id: source } = await callApi<{ doc: { id: string } }>(page, 'POST', '/conditions', {
    title: 'Drifting heels',
    slug: 'drifting-heels',
    _status: 'published',
    sections: [{ blockType: 'questions', key: 'questions', heading: 'Questions' }],
  }).then(({ doc }) => doc)
  await page.context().clearCookies()
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const clinic = await findOwnClinic(page)
  const { id } = await callApi<{ id: string }>(page, 'POST', '/adaptations/open', {
    source: `conditions:${source}`,
    clinic,
  })
  await callApi(page, 'PATCH', `/adaptations/${id}`, {
    _status: 'published',
    operations: [{ op: 'reword', at: 'questions#heading', wording: 'What our patients ask' }],
  })
  await page.context().clearCookies()
  await signInAs(page, 'network-editor')
  await callApi(page, 'PATCH', `/conditions/${source}`, {
    _status: 'published',
    sections: [{ blockType: 'questions', key: 'questions', heading: 'Questions and answers' }],
  })
  await page.context().clearCookies()

  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openPages(page)
  const row = page.getByRole('row', { name: /Drifting heels/ })
  await expect(row).toContainText('Shared text changed in 1 place')
  const { places } = await callApi<{ places: { texts: { at: string; revision: string }[] }[] }>(
    page,
    'GET',
    `/adaptations/places?source=conditions:${source}&clinic=${clinic}&locale=en`,
  )
  expect(places[0]?.texts.map(({ at }) => at)).toContain('questions#heading')
})

test('a preview shows drafts on its page alone, leads to the editor, and is left with one click', async ({
  page,
}) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await page.goto(`${adminUrl()}/api/preview?path=/contact`)
  const bar = page.locator('.preview-banner')
  await expect(bar).toBeVisible()
  await expect(bar.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    /\/admin\/pages\?clinic=/,
  )
  expect(await findViolations(page, '.preview-banner')).toEqual([])
  await page.goto(siteUrl('okotoks'))
  await expect(bar).toHaveCount(0)
  await page.goto(`${siteUrl('okotoks')}/contact`)
  await bar.getByRole('link', { name: 'Leave the preview' }).click()
  await expect(page).toHaveURL(`${siteUrl('okotoks')}/contact`)
  await expect(bar).toHaveCount(0)
})

test('somebody without an account sees a shared draft once opened, until the link is revoked', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const id = await createDraft(page, { title: 'For our physio', slug: 'for-our-physio' })
  await openPanel(page, `/collections/pages/${id}`)
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('New link, shown this once').inputValue()

  const guest = await (await browser.newContext()).newPage()
  await guest.goto(link)
  await expect(guest).toHaveURL(`${siteUrl('okotoks')}/for-our-physio`)
  await expect(guest.getByRole('heading', { name: 'For our physio' })).toBeVisible()
  await expect(guest.locator('.preview-banner').getByRole('link')).toHaveText(['Leave the preview'])
  const late = await (await browser.newContext()).newPage()
  expect((await late.goto(link))?.status()).toBe(403)
  await expect(late.locator('main')).toContainText('ask the sender of the link for a new one')
  expect((await request('okotoks.localhost', '/for-our-physio')).status).toBe(404)

  await page.getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByRole('button', { name: 'Revoke' })).toHaveCount(0)
  expect((await guest.reload())?.status()).toBe(404)
})

test('a publication says on how many sites it is live', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const id = await createDraft(page, { title: 'Winter hours', slug: 'winter-hours' })
  await openPanel(page, `/collections/pages/${id}`)
  await save(page, /^Publish/)
  await expect(page.locator('.payload-toast-container')).toContainText(
    /Live on 1 site, \d+ pages?, \d\.\d s\./,
  )
})
