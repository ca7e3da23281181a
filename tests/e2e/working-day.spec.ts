import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { sectionsWithUrl } from '#tests/fixtures/world/samples.ts'
import { password } from './panel.ts'
import { Person } from './person.ts'
import { adminUrl, request, siteUrl } from './request.ts'
import { callApi, createPage } from './rest.ts'

/** The tasks of docs/guides/working-day.md that no other spec does; `npm run check:tasks` runs them. */
test.use({ viewport: { width: 1440, height: 900 } })
test.describe.configure({ timeout: 40_000 })

let person: Person
test.beforeEach(({ page }) => {
  person = new Person(page)
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const statusOf = async (path: string) => (await request('okotoks.localhost', path)).status
const form = (page: Page) => page.locator('form[data-form-ready="true"]').first()

const openEntry = (page: Page, name: string | RegExp) =>
  person.click(page.locator('.nav').getByRole('link', { name, exact: true }))

async function fill(field: Locator, text: string) {
  await field.fill(text)
  person.inputs += 1
}

test('add a testimonial with consent', async ({ page }) => {
  const name = `Asha M. ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  await openEntry(page, 'Stories')
  await person.click(page.getByRole('link', { name: 'Create new' }).or(button(page, 'Create new')).first())
  await form(page).waitFor()
  await fill(page.locator('#field-text'), 'They found out why it hurt, and what to do about it.')
  await fill(page.locator('#field-name'), name)
  await person.click(page.locator('#field-source'))
  await person.click(page.getByRole('option', { name: 'Written by the patient' }))
  await fill(page.locator('#field-consent__scope'), 'website, first name only')
  await fill(page.locator('#field-consent__recordedOn input'), '11/20/2026')
  await person.click(button(page, /^Publish/))
  await expect(page).not.toHaveURL(/create$/)
  await expect
    .poll(async () => (await request('okotoks.localhost', '/stories')).body, { timeout: 20_000 })
    .toContain(name)
  person.expectAtMost(8)
})

test('move a page to the trash and put it back as it was', async ({ page }) => {
  const title = `Parking in winter ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  const { slug } = await createPage(page, title, { _status: 'published' })
  expect(await statusOf(`/${slug}`)).toBe(200)
  await person.begin('clinic-marketer', 'okotoks')
  await person.click(page.getByRole('link', { name: 'Edit pages' }))
  await person.click(button(page, `Move to the trash: ${title}`))
  await expect(page.getByText(`“${title}” is in the trash`)).toBeVisible()
  await expect.poll(() => statusOf(`/${slug}`), { timeout: 20_000 }).toBe(404)
  await person.click(button(page, 'Put it back'))
  await expect.poll(() => statusOf(`/${slug}`), { timeout: 20_000 }).toBe(200)
  person.expectAtMost(4)
})

test('see who changed what', async ({ page }) => {
  const title = `Our dog ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  const { id } = await createPage(page, title, { _status: 'published' })
  await callApi(page, 'PATCH', `/pages/${id}`, { heading: 'Our new dog', _status: 'published' })
  await person.begin('clinic-manager', 'okotoks')
  await person.click(page.getByRole('link', { name: 'Edit pages' }))
  const row = page.getByRole('row', { name: new RegExp(`^${title}`) })
  await person.click(row.locator('th a'))
  await person.click(page.getByRole('link', { name: /^Versions/ }))
  const newest = page.locator('.polyclinic-versions li').first()
  await expect(newest).toContainText('published · now')
  await expect(newest).toContainText('heading changed')
  person.expectAtMost(8)
})

test('see a page as it looked, and bring that back', async ({ page }) => {
  const title = `Our cat ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  const { id, slug } = await createPage(page, title, { heading: 'The grey cat', _status: 'published' })
  await callApi(page, 'PATCH', `/pages/${id}`, { heading: 'The black cat', _status: 'published' })
  await person.begin('clinic-marketer', 'okotoks')
  await person.click(page.getByRole('link', { name: 'Edit pages' }))
  const row = page.getByRole('row', { name: new RegExp(`^${title}`) })
  await person.click(row.locator('th a'))
  await person.click(page.getByRole('link', { name: /^Versions/ }))
  await person.click(button(page, /^Show the page/).first())
  const shown = page.getByRole('dialog', { name: /^The page on / })
  const heading = shown.frameLocator('iframe').locator('h1')
  await expect(heading.locator('ins')).toHaveText('grey', { timeout: 20_000 })
  await expect(heading.locator('del')).toHaveText('black')
  await expect(shown).toContainText(`the site of Snowberry Physiotherapy shows it at /${slug} at once`)
  await person.click(shown.getByRole('button', { name: 'Publish this version' }))
  await expect
    .poll(async () => (await request('okotoks.localhost', `/${slug}`)).body, { timeout: 20_000 })
    .toContain('The grey cat')
  person.expectAtMost(6)
})

test('invite a person', async ({ page }) => {
  const email = `${crypto.randomUUID()}@clinic.example`
  await person.begin('network-admin')
  await openEntry(page, 'Users')
  await person.click(page.getByText('Invite a person'))
  await fill(page.getByLabel('Name', { exact: true }), 'Mina of Okotoks')
  await fill(page.getByLabel('Email', { exact: true }), email)
  await person.click(page.getByRole('radio', { name: 'Clinic marketer' }))
  await fill(
    page.locator('.polyclinic-invitation').getByLabel('Clinic', { exact: true }),
    'Snowberry Physiotherapy',
  )
  await fill(page.getByLabel('Your own current password'), password)
  await person.click(button(page, 'Send the invitation'))
  await expect(page.getByRole('cell', { name: email })).toBeVisible({ timeout: 20_000 })
  person.expectAtMost(5)
})

test('see what a clinic has changed on a shared page', async ({ page }) => {
  await person.begin('clinic-manager', 'okotoks')
  await person.openPage('Achilles tendinopathy')
  await person.click(person.inOutline(/^A visit with/))
  const form = page.getByRole('region', { name: 'What is selected' })
  await person.click(
    form
      .locator('label')
      .filter({ has: page.locator('[value="difference"]') })
      .first(),
  )
  await expect(form.locator('ins').first()).toBeVisible({ timeout: 20_000 })
  await expect(form.locator('del').first()).toBeVisible()
  person.expectAtMost(8)
})

test('disable a person, whose session ends at once', async ({ page, browser }) => {
  const email = `${crypto.randomUUID()}@clinic.example`
  await person.begin('network-admin')
  const { docs } = await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?limit=1&depth=0')
  await callApi(page, 'POST', '/users', {
    email,
    name: 'Nobody any more',
    password,
    tenants: [{ tenant: docs[0]?.id, roles: ['clinic-marketer'] }],
    currentPassword: password,
  })
  const theirs = await (await browser.newContext()).newPage()
  const signIn = () =>
    theirs.context().request.post(`${adminUrl()}/api/users/login`, { data: { email, password } })
  expect((await signIn()).status()).toBe(200)
  const me = () => callApi<{ user: object | null }>(theirs, 'GET', '/users/me')
  expect((await me()).user).toMatchObject({ email })
  await person.begin('network-admin')
  await openEntry(page, 'Users')
  await person.click(page.getByRole('row', { name: email }).getByRole('link'))
  await form(page).waitFor()
  await person.click(page.getByLabel('Disabled', { exact: true }))
  await fill(page.getByLabel('Your current password'), password)
  await person.click(button(page, 'Save'))
  await expect(page.locator('.payload-toast-container .toast-success')).toBeVisible({ timeout: 20_000 })
  expect((await me()).user).toBeNull()
  expect((await signIn()).status()).toBe(401)
  await theirs.context().close()
  person.expectAtMost(4)
})

test('answer a patient who asks what is held about them', async ({ page, browser }) => {
  const email = `${crypto.randomUUID()}@patients.example`
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(`${siteUrl('okotoks')}/contact`)
  // A form that is sent within two seconds is taken for a bot's.
  await visitor.waitForTimeout(2_500)
  await visitor.getByLabel('Name', { exact: true }).fill('Noor B.')
  await visitor.getByLabel('E-mail', { exact: true }).fill(email)
  await visitor.locator('.enquiry-form button[type="submit"]').click()
  await visitor.waitForURL(/received/)
  await visitor.context().close()
  await person.begin('clinic-manager', 'okotoks')
  await openEntry(page, /^Enquiries/)
  await person.click(page.getByText('A patient asks about their data'))
  await fill(page.getByLabel('E-mail address or telephone number'), email)
  await person.click(button(page, 'Look up'))
  const downloaded = page.waitForEvent('download')
  await person.click(button(page, 'Save as a file'))
  const file = readFileSync(await (await downloaded).path(), 'utf8')
  expect(file).toContain(email)
  page.once('dialog', (dialog) => dialog.accept())
  await person.click(button(page, 'Delete all of it…'))
  await expect(page.getByText(`Nothing is held about ${email}.`)).toBeVisible({ timeout: 20_000 })
  person.expectAtMost(5)
})

test('crop a picture, and bring the whole one back', async ({ page }) => {
  // A file is sent, cut and drawn in all its sizes three times.
  test.setTimeout(120_000)
  await person.begin('clinic-marketer', 'okotoks')
  const { id, filename } = await uploadPicture(page)
  const sizeOf = async () => {
    const { width, height } = await callApi<{ width: number; height: number }>(page, 'GET', `/media/${id}`)
    return { width, height }
  }
  const whole = await sizeOf()
  await person.begin('clinic-marketer', 'okotoks')
  await openEntry(page, 'Pictures')
  await person.click(page.getByRole('link', { name: filename }).first())
  await form(page).waitFor()
  await person.click(button(page, 'Edit Image'))
  const width = numberField(page, 'Width (px)')
  // Known once the picture is loaded.
  await expect(width).toHaveValue(String(whole.width))
  await fill(width, String(whole.width / 2))
  await person.click(button(page, 'Apply Changes'))
  await person.click(button(page, 'Save'))
  const bringBack = button(page, 'Bring back the whole picture')
  await expect(bringBack).toBeVisible({ timeout: 60_000 })
  const cut = await sizeOf()
  expect(cut).toEqual({ width: whole.width / 2, height: whole.height })
  person.expectAtMost(6)
  await person.click(bringBack)
  await expect.poll(sizeOf, { timeout: 60_000 }).toEqual(whole)
})

test('keep the part of a picture in view that matters', async ({ page }) => {
  test.setTimeout(120_000)
  await person.begin('clinic-marketer', 'okotoks')
  const { id, filename } = await uploadPicture(page)
  const title = `The waiting room ${crypto.randomUUID().slice(0, 6)}`
  const { slug } = await createPage(page, title, { hero: id, _status: 'published' })
  await person.begin('clinic-marketer', 'okotoks')
  await openEntry(page, 'Pictures')
  await person.click(page.getByRole('link', { name: filename }).first())
  await form(page).waitFor()
  await person.click(button(page, 'Edit Image'))
  for (const [label, percent] of [
    ['X %', '10'],
    ['Y %', '80'],
  ] as const)
    await fill(numberField(page, label), percent)
  await person.click(button(page, 'Apply Changes'))
  await person.click(button(page, 'Save'))
  await person.expectConfirmed()
  person.expectAtMost(5)
  await page.goto(`${siteUrl('okotoks')}/${slug}`)
  await expect(page.locator('main img').first()).toHaveCSS('object-position', '10% 80%')
})

test('publish three posts of a list at once', async ({ page }) => {
  const name = `Winter tips ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  const titles = ['one', 'two', 'three'].map((part) => `${name}, part ${part}`)
  const slugs: string[] = []
  for (const title of titles) {
    const data = { title, excerpt: title, _status: 'draft' }
    const { doc } = await callApi<{ doc: { slug: string } }>(page, 'POST', '/posts?draft=true', data)
    slugs.push(doc.slug)
  }
  await person.begin('clinic-marketer', 'okotoks')
  await openEntry(page, 'Posts')
  for (const title of titles) await person.click(page.getByRole('row', { name: title }).getByRole('checkbox'))
  await person.click(page.locator('.polyclinic-many').getByRole('button', { name: 'Publish', exact: true }))
  await person.click(page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }))
  await expect(page.getByText(/^Live on 1 site, \d+ pages, /)).toBeVisible({ timeout: 20_000 })
  for (const slug of slugs) await expect.poll(() => statusOf(`/blog/${slug}`), { timeout: 20_000 }).toBe(200)
  person.expectAtMost(6)
})

test('say what the clinic does on a public holiday', async ({ page }) => {
  const name = `Heritage Day ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('network-editor')
  const query = '/clinics?where[name][equals]=Snowberry Physiotherapy&depth=0'
  const [clinic] = (await callApi<{ docs: { id: string }[] }>(page, 'GET', query)).docs
  const date = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await callApi(page, 'POST', '/holidays', { tenant: clinic?.id, date, name })
  await person.begin('clinic-marketer', 'okotoks')
  await person.click(page.getByRole('link', { name, exact: true }))
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue(date)
  await person.click(button(page, 'Save this day'))
  await expect
    .poll(async () => (await request('okotoks.localhost', '/locations/okotoks')).body, { timeout: 20_000 })
    .toMatch(new RegExp(`Closed[^]{0,200}${name}`))
  person.expectAtMost(2)
})

test('upload several pictures at once, each with its alternative text', async ({ page }) => {
  const run = crypto.randomUUID().slice(0, 6)
  await person.begin('clinic-marketer', 'okotoks')
  const png = await page.screenshot()
  const files = [png, png, Buffer.from('This is no picture.')].map((buffer, index) => ({
    name: `room-${index + 1}-${run}.png`,
    mimeType: 'image/png',
    buffer,
  }))
  await openEntry(page, 'Pictures')
  await person.click(button(page, 'Bulk Upload'))
  await page.locator('.drawer input[type="file"]').first().setInputFiles(files)
  person.clicks += 1
  for (const [index, { name }] of files.entries()) {
    if (index > 0) await person.click(page.getByText(name))
    await expect(page.locator('.file-field__filename')).toHaveValue(name)
    await expect(page.getByText('Unsaved changes')).toBeHidden()
    await fill(page.locator('#field-alt'), `Room ${index + 1} with two couches, ${run}`)
  }
  await person.click(page.locator('.drawer').getByRole('button', { name: 'Save', exact: true }).last())
  await expect(page.getByText('1 File to Upload').first()).toBeVisible({ timeout: 60_000 })
  const notices = page.getByRole('region', { name: /^Notifications/ })
  await expect(notices.getByText(`“room-3-${run}.png” is not a picture`)).toBeVisible()
  const query = `/media?where[alt][contains]=${run}&sort=filename&depth=0`
  const { docs } = await callApi<{ docs: { filename: string; alt: string }[] }>(page, 'GET', query)
  expect(docs).toMatchObject([
    { filename: `room-1-${run}.png`, alt: `Room 1 with two couches, ${run}` },
    { filename: `room-2-${run}.png`, alt: `Room 2 with two couches, ${run}` },
  ])
  person.expectAtMost(8)
})

test('find a broken link in a text and remove it', async ({ page }) => {
  const title = `Before a race ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  const path = `/no-such-page-${crypto.randomUUID().slice(0, 8)}`
  const { id } = await createPage(page, title, { sections: sectionsWithUrl(path), _status: 'published' })
  // Visitors read the words without the link: only what is stored says whether it has gone.
  const hasLink = async () =>
    JSON.stringify(await callApi(page, 'GET', `/pages/${id}?depth=0`)).includes(path)
  expect(await hasLink()).toBe(true)
  await person.begin('clinic-marketer', 'okotoks')
  await openEntry(page, 'Links')
  const broken = page.getByRole('region', { name: 'Broken links in your texts' })
  await person.click(broken.getByRole('link', { name: title }))
  await person.frame()
  // The page opens at the text that has the link.
  await person.clickAt(page.locator('.page-editor [contenteditable="true"] a').first())
  await person.click(button(page, 'Remove link'))
  await person.publish()
  await expect.poll(hasLink, { timeout: 20_000 }).toBe(false)
  person.expectAtMost(8)
})

test('find in the activity log who published something', async ({ page }) => {
  const title = `Our new door ${crypto.randomUUID().slice(0, 6)}`
  await person.begin('clinic-marketer', 'okotoks')
  await createPage(page, title, { _status: 'published' })
  const { user } = await callApi<{ user: { name: string } }>(page, 'GET', '/users/me')
  await person.begin('network-admin')
  await person.click(page.locator('#nav-activity'))
  await person.choose(
    page.locator('.polyclinic-activity-filter').getByLabel('Clinic'),
    'Snowberry Physiotherapy',
  )
  await person.choose(page.getByLabel('Kind', { exact: true }), 'Published')
  await expect(page.getByText(`${user.name} published ${title} on `)).toBeVisible({ timeout: 20_000 })
  person.expectAtMost(5)
})

/** A picture of the user's clinic. */
async function uploadPicture(page: Page): Promise<{ id: string; filename: string }> {
  const answer = await page.context().request.post(`${adminUrl()}/api/media`, {
    headers: { Origin: adminUrl() },
    multipart: {
      _payload: JSON.stringify({ alt: 'Two people in a waiting room' }),
      file: {
        name: `waiting-${crypto.randomUUID()}.png`,
        mimeType: 'image/png',
        buffer: await page.screenshot(),
      },
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string; filename: string } }).doc
}

/** A number of the form that cuts a picture. Payload gives these no labels. */
const numberField = (page: Page, name: string): Locator => page.locator(`input[name="${name}"]`)
