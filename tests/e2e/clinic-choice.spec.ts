import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { openEditor, openList, signInAs } from './panel.ts'
import { adminUrl } from './request.ts'
import { callApi, findRow } from './rest.ts'

/** Of the demo clinics the last by name, so the panel's pages do not carry it. */
const name = 'Third Landing Acupuncture'

test('a clinic that the page does not carry is found by its host, and a document brings its own', async ({
  page,
}) => {
  await signInAs(page, 'network-admin')
  expect(await (await page.request.get(`${adminUrl()}/admin`)).text()).not.toContain(name)
  await openList(page, '')
  const selector = page.getByRole('combobox', { name: 'Clinic' })
  await selector.focus()
  await page.keyboard.type('nyc.local')
  await expect(page.getByRole('option')).toHaveText([name])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  expect(await findViolations(page, '.nav')).toEqual([])

  await page.context().clearCookies({ name: 'payload-tenant' })
  const find = async (query: string) =>
    (await callApi<{ docs: { id: string }[] }>(page, 'GET', `/${query}&limit=1&depth=0`)).docs[0]?.id
  const clinic = await find('clinics?where[hosts.host][equals]=nyc.localhost')
  const story = await find(`testimonials?where[tenant][equals]=${clinic}`)
  await openList(page, `/collections/testimonials/${story}`)
  await expect(page.locator('.polyclinic-clinic-selector')).toContainText(name)
})

test('a shared document opens as it is at the clinic that is chosen in the panel', async ({ page }) => {
  await signInAs(page, 'network-editor')
  const clinic = await callApi<{ docs: { id: string }[] }>(
    page,
    'GET',
    '/clinics?where[hosts.host][equals]=nyc.localhost&limit=1&depth=0',
  )
  const { id } = await findRow(page, 'conditions', 'achilles-tendinopathy')
  // As the panel's selector keeps the choice.
  const value = String(clinic.docs[0]?.id)
  await page.context().addCookies([{ name: 'payload-tenant', value, url: adminUrl() }])
  const frame = await openEditor(page, `/collections/conditions/${id}`)
  await expect(page.getByLabel('Seen at').locator('option:checked')).toHaveText(name)
  await expect(frame.locator('header').first()).toContainText(name)
})

test('a user of one clinic has nothing to choose', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openList(page, '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Snowberry/)
  await expect(page.getByRole('combobox', { name: 'Clinic' })).toHaveCount(0)
})
