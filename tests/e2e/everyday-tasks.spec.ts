import { expect, type Page, test } from '@playwright/test'
import { Person } from './person.ts'
import { request } from './request.ts'

/** So wide that the page in the frame is not scaled. */
test.use({ viewport: { width: 1920, height: 1080 } })
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const path = '/conditions/plantar-fasciitis'
const bodyAt = async (clinic: string) => (await request(`${clinic}.localhost`, path)).body
const outline = (page: Page) => page.getByRole('navigation', { name: 'Sections of the page' })
const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 20_000 })

test('change a sentence of a shared page', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  const frame = await person.openPage(/^Plantar fasciitis/)
  await person.click(frame.locator('[data-at^="symptoms/"][data-at$="#text"]').first())
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
  const places = (html: string) => ['symptoms', 'overview'].map((key) => html.indexOf(`id="${key}"`))
  const [symptoms = 0, overview = 0] = places(await bodyAt('nyc'))
  await person.click(outline(page).getByRole('button', { name: /^Symptoms/ }))
  await person.click(page.getByRole('button', { name: 'Move up' }))
  await saved(page)
  await person.publish()
  const [later = 0, before = 0] = places(await bodyAt('nyc'))
  expect([symptoms > overview, later > before]).not.toEqual([true, true])
  person.expectAtMost(6)
})

test('give a section another heading', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  const frame = await person.openPage(/^Plantar fasciitis/)
  await person.click(frame.locator('section [data-at="symptoms#heading"]'))
  await person.type('What you may notice')
  await saved(page)
  await person.publish()
  expect(await bodyAt('okotoks')).toContain('What you may notice')
  person.expectAtMost(6)
})

test('change the same sentence on all three sites', async ({ page }) => {
  const person = new Person(page)
  await person.begin('network-editor')
  await person.click(page.getByRole('link', { name: /Show all Conditions|^Conditions/ }).first())
  await person.click(page.getByRole('link', { name: 'Plantar fasciitis', exact: true }))
  const frame = await person.frame()
  await person.click(frame.locator('section [data-at="overview#heading"]'))
  await person.type('What plantar fasciitis means')
  await saved(page)
  await person.publish()
  for (const clinic of ['nyc', 'okotoks', 'bangalore'])
    expect(await bodyAt(clinic), clinic).toContain('What plantar fasciitis means')
  person.expectAtMost(6)
})
