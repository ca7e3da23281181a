import { expect, type Page, test } from '@playwright/test'
import { Person } from './person.ts'
import { request } from './request.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.describe.configure({ timeout: 180_000 })

const path = '/conditions/plantar-fasciitis'
const bodyAt = async (clinic: string) => (await request(`${clinic}.localhost`, path)).body
const outline = (page: Page) => page.getByRole('navigation', { name: 'Sections of the page' })
const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 20_000 })

test('change a sentence of a shared page', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  const frame = await person.openPage(/^Plantar fasciitis/)
  await person.clickInFrame(frame.locator('[data-at^="symptoms/"][data-at$="#text"]').first())
  await expect(page.getByLabel('Text', { exact: true })).toBeFocused({ timeout: 20_000 })
  await person.type('It hurts most with the first steps on our icy mornings.')
  await saved(page)
  await person.publish()
  expect(await bodyAt('okotoks')).toContain('on our icy mornings')
  expect(await bodyAt('nyc')).not.toContain('on our icy mornings')
  person.expectAtMost(5)
})

test('hide a section', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  await person.openPage(/^Plantar fasciitis/)
  expect(await bodyAt('okotoks')).toContain('id="key-points"')
  await person.click(outline(page).getByRole('button', { name: /^Key points/ }))
  await person.click(page.getByRole('button', { name: 'Hide', exact: true }))
  await saved(page)
  await person.publish()
  expect(await bodyAt('okotoks')).not.toContain('id="key-points"')
  person.expectAtMost(6)
})

test('move a section', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'nyc')
  await person.openPage(/^Plantar fasciitis/)
  const order = async () =>
    [...(await bodyAt('nyc')).matchAll(/<section id="([^"]+)"/g)].map(([, key]) => key)
  const before = await order()
  await person.click(outline(page).getByRole('button', { name: /^Symptoms/ }))
  await person.click(page.getByRole('button', { name: 'Move up' }))
  await saved(page)
  await person.publish()
  const after = await order()
  expect(after).not.toEqual(before)
  expect(after.indexOf('symptoms')).toBeLessThan(before.indexOf('symptoms'))
  person.expectAtMost(6)
})

test('give a section another heading', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  const frame = await person.openPage(/^Plantar fasciitis/)
  await person.clickInFrame(frame.locator('section [data-at="symptoms#heading"]'))
  await person.type('What you may notice')
  await saved(page)
  await person.publish()
  expect(await bodyAt('okotoks')).toContain('What you may notice')
  person.expectAtMost(6)
})

test('change the same sentence on all three sites', async ({ page }) => {
  const person = new Person(page)
  await person.begin('network-editor')
  await person.click(page.getByRole('link', { name: 'Show all Conditions' }))
  await person.click(page.getByRole('link', { name: 'Plantar fasciitis', exact: true }))
  const frame = await person.frame()
  await person.clickInFrame(frame.locator('section [data-at="overview#heading"]'))
  await person.type('What plantar fasciitis means')
  await saved(page)
  await person.publish()
  for (const clinic of ['nyc', 'okotoks', 'bangalore'])
    expect(await bodyAt(clinic), clinic).toContain('What plantar fasciitis means')
  person.expectAtMost(6)
})
