import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import { richText } from '#tests/fixtures/world/samples.ts'
import { findViolations } from './axe.ts'
import { insertText, openEditor, openList, signInAs } from './panel.ts'
import { request } from './request.ts'
import { callApi, createPage, findRow } from './rest.ts'

const achilles = '/conditions/achilles-tendinopathy'

/** Opens the shared Achilles page through a clinic. */
async function openAchilles(page: Page, clinic: string): Promise<{ frame: FrameLocator; id: string }> {
  await signInAs(page, 'clinic-marketer', clinic)
  const { id: source } = await findRow(page, 'conditions', 'achilles-tendinopathy')
  const clinics = await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?depth=0&limit=1')
  const body = { source: `conditions:${source}`, clinic: clinics.docs[0]?.id }
  const { id } = await callApi<{ id: string }>(page, 'POST', '/adaptations/open', body)
  const frame = await openEditor(page, `/collections/adaptations/${id}`)
  // At this width the frame is not scaled, so that a pointer hits what it aims at.
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  return { frame, id }
}

const readDraft = (page: Page, id: string) =>
  callApi<{ _status: string; operations: unknown }>(page, 'GET', `/adaptations/${id}?draft=true&depth=0`)

const outline = (page: Page): Locator => page.getByRole('navigation', { name: 'Sections of the page' })
const saved = (page: Page): Locator => page.getByText(/^Saved \d/)

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click()
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20_000 })
  await expect(page.locator('.payload-toast-container .toast-success').first()).toBeVisible({
    timeout: 20_000,
  })
}

test('a marketer clicks a sentence of a shared page, types, publishes, and it is on her site alone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { frame } = await openAchilles(page, 'okotoks')
  await frame.locator('section [data-at="symptoms#heading"]').click()
  const field = page.getByLabel(/^Heading/)
  await expect(field).toBeFocused()
  await field.fill('What runners notice')
  await expect(frame.getByRole('heading', { name: 'What runners notice' })).toBeVisible()
  await page.getByText('Compare with the shared text').click()
  await page.getByRole('radio', { name: 'Difference' }).check()
  await expect(page.locator('.polyclinic-difference')).toHaveText('SymptomsWhat runners notice')
  await expect(saved(page)).toBeVisible({ timeout: 20_000 })
  expect((await request('okotoks.localhost', achilles)).body).not.toContain('What runners notice')
  await publish(page)
  expect((await request('okotoks.localhost', achilles)).body).toContain('What runners notice')
  expect((await request('nyc.localhost', achilles)).body).not.toContain('What runners notice')
})

test('a section is moved and hidden, both are undone, also after they were saved', async ({ page }) => {
  test.setTimeout(180_000)
  const patience = { timeout: 30_000 }
  const { frame } = await openAchilles(page, 'nyc')
  // On a slow device, what the server adds to a new operation comes after the change has become a step.
  const device = await page.context().newCDPSession(page)
  await device.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const headings = async () => frame.locator('main section h2').allTextContents()
  const before = await headings()
  const entry = outline(page).getByRole('button', { name: /^Symptoms/ })
  await entry.click()
  await page.getByRole('button', { name: 'Move up' }).click()
  await expect.poll(headings, patience).not.toEqual(before)
  await page.getByRole('button', { name: 'Hide', exact: true }).click()
  await expect(frame.locator('section[data-at="symptoms"]')).toHaveCount(0, patience)
  await expect(entry).toContainText('hidden', patience)
  await expect(saved(page)).toBeVisible(patience)
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(frame.locator('section[data-at="symptoms"]')).toBeVisible(patience)
  await undo.click()
  await expect.poll(headings, patience).toEqual(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(headings, patience).not.toEqual(before)
})

test('undo in a rich text goes on with what was done before one typed in it', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'nyc')
  const sections = [{ blockType: 'text', heading: 'How it started', body: richText('In a spare room.') }]
  const { id } = await createPage(page, 'Undone', { sections })
  const frame = await openEditor(page, `/collections/pages/${id}`)
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  const heading = frame.locator('section [data-at$="#heading"]').first()
  const before = (await heading.textContent()) ?? ''
  const form = page.getByRole('region', { name: 'What is selected' })
  const text = form.locator('[contenteditable="true"]').first()
  const undoUntil = (isDone: () => Promise<boolean>) =>
    expect(async () => {
      await page.keyboard.press('Control+z')
      await page.waitForTimeout(1_000)
      expect(await isDone()).toBe(true)
    }).toPass({ timeout: 30_000 })
  for (const isAtOnce of [true, false]) {
    await heading.click()
    await page.locator(':focus').fill('Who we are here')
    if (!isAtOnce) await expect(heading).toHaveText('Who we are here')
    await text.click()
    await page.keyboard.type('Added words. ')
    if (!isAtOnce) await expect(frame.getByText('Added words.')).toBeVisible()
    // Asked of the form, which follows at once: while the frame is drawn, a second press would undo more.
    await undoUntil(async () => !(await text.textContent())?.includes('Added'))
    await expect(frame.getByText('Added words.')).toHaveCount(0)
    await expect(heading).toHaveText('Who we are here')
    await undoUntil(async () => (await heading.textContent()) === before)
  }
})

test('what is typed while a draft saves itself stays, in a heading and in two rich texts', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'nyc')
  const sections = ['First', 'Second'].map((heading) => ({
    blockType: 'text',
    heading,
    body: richText(`${heading} text.`),
  }))
  const { id } = await createPage(page, 'Slowly saved', { sections })
  const frame = await openEditor(page, `/collections/pages/${id}`)
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  // Each answer is late, so that all is typed before the first one comes.
  const answer = { isSent: false }
  await page.route(`**/api/pages/${id}**`, async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    const response = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    answer.isSent = true
    await route.fulfill({ response })
  })
  const form = page.getByRole('region', { name: 'What is selected' })
  const typeInText = async (name: RegExp, text: string) => {
    await outline(page).getByRole('button', { name }).click()
    await form.locator('[contenteditable="true"]').first().click()
    await page.keyboard.press('ControlOrMeta+End')
    await insertText(page, text)
  }
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await outline(page)
    .getByRole('button', { name: /^Second/ })
    .click()
  await form.getByLabel(/^Heading/).fill('Second, renamed')
  await sent
  await typeInText(/^First/, ' Added to the first.')
  await form.getByLabel(/^Heading/).fill('First, renamed')
  await typeInText(/^Second/, ' Added to the second.')
  expect(answer.isSent, 'all is typed before the answer').toBe(false)
  await expect.poll(() => answer.isSent, { timeout: 20_000 }).toBe(true)
  const draft = async () => JSON.stringify(await callApi(page, 'GET', `/pages/${id}?draft=true&depth=0`))
  for (const text of ['First, renamed', 'Second, renamed', 'Added to the first.', 'Added to the second.']) {
    await expect(frame.getByText(text)).toBeVisible()
    await expect.poll(draft, { timeout: 20_000 }).toContain(text)
  }
})

test('a section and an entry are dragged to another place', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'nyc')
  const items = ['One', 'Two', 'Three'].map((question) => ({
    question: `${question}?`,
    answer: richText(question),
  }))
  const sections = [
    { blockType: 'text', heading: 'Above', body: richText('Above.') },
    { blockType: 'text', heading: 'Middle', body: richText('Middle.') },
    { blockType: 'questions', heading: 'Below', items },
  ]
  const { id } = await createPage(page, 'Dragged', { sections })
  const frame = await openEditor(page, `/collections/pages/${id}`)
  const drag = async (name: string, onto: string) => {
    const handle = (heading: string) =>
      outline(page).getByRole('button', { name: `Drag to move: ${heading}` })
    const [from, to] = [await handle(name).boundingBox(), await handle(onto).boundingBox()]
    if (!from || !to) throw new Error(`${name} or ${onto} can’t be dragged.`)
    await page.mouse.move(from.x + 5, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 5, to.y + to.height / 2, { steps: 10 })
    await page.mouse.up()
  }
  const headings = () => frame.locator('main section h2').allTextContents()
  await expect.poll(headings).toEqual(['Above', 'Middle', 'Below'])
  await drag('Middle', 'Above')
  await expect.poll(headings).toEqual(['Middle', 'Above', 'Below'])
  await outline(page)
    .getByRole('button', { name: /^Below/ })
    .click()
  await drag('Three?', 'One?')
  const body = async () => (await frame.locator('main').textContent()) ?? ''
  await expect.poll(async () => (await body()).indexOf('Three?') < (await body()).indexOf('One?')).toBe(true)
  await expect(saved(page)).toBeVisible({ timeout: 20_000 })
})

test('what somebody else saved in the meantime is merged with what was typed', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'nyc')
  const sections = ['First', 'Second'].map((heading) => ({
    blockType: 'text',
    heading,
    body: richText(`${heading} text.`),
  }))
  const { id } = await createPage(page, 'Saved by two', { sections })
  const frame = await openEditor(page, `/collections/pages/${id}`)
  const read = () =>
    callApi<{ sections: { heading: string }[] }>(page, 'GET', `/pages/${id}?draft=true&depth=0`)
  const [first, second] = (await read()).sections
  const theirs = [
    { ...first, heading: 'First, by them' },
    second,
    { blockType: 'text', heading: 'Third, by them', body: richText('Third text.') },
  ]
  await callApi(page, 'PATCH', `/pages/${id}?draft=true`, { sections: theirs })
  await outline(page)
    .getByRole('button', { name: /^Second/ })
    .click()
  const form = page.getByRole('region', { name: 'What is selected' })
  await form.getByLabel(/^Heading/).fill('Second, by me')
  const refusal = page.getByRole('alert').filter({ hasText: 'Not saved' })
  await refusal.getByRole('button', { name: 'Merge both' }).click({ timeout: 20_000 })
  const both = ['First, by them', 'Second, by me', 'Third, by them']
  await expect
    .poll(() => frame.locator('main section h2').allTextContents(), { timeout: 20_000 })
    .toEqual(both)
  await expect(page.getByText(/^Merged\./)).toBeVisible()
  const headings = async () => (await read()).sections.map(({ heading }) => heading)
  await expect.poll(headings, { timeout: 20_000 }).toEqual(both)
})

test('a draft that would still save itself never follows the publication', async ({ page }) => {
  test.setTimeout(120_000)
  const { frame, id } = await openAchilles(page, 'bangalore')
  await frame.locator('section [data-at="symptoms#heading"]').click()
  await page.getByLabel(/^Heading/).fill('Published at once')
  await publish(page)
  // Longer than a draft waits before it saves itself.
  await page.waitForTimeout(3_000)
  const row = await readDraft(page, id)
  expect(row._status).toBe('published')
  expect(JSON.stringify(row.operations)).toContain('Published at once')
})

test('somebody else’s save is named, and neither text is lost before one is chosen', async ({ page }) => {
  test.setTimeout(120_000)
  const { frame, id } = await openAchilles(page, 'nyc')
  await callApi(page, 'PATCH', `/adaptations/${id}?draft=true`, { title: 'Theirs' })
  await frame.locator('section [data-at="overview#heading"]').click()
  await page.getByLabel(/^Heading/).fill('Mine')
  const refusal = page.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(refusal).toContainText('You, in another window', { timeout: 20_000 })
  await refusal.getByRole('button', { name: 'Keep mine' }).click()
  await expect(saved(page)).toBeVisible({ timeout: 20_000 })
  const row = await readDraft(page, id)
  expect(JSON.stringify(row.operations)).toContain('Mine')
})

test('what is typed while there is no connection is shown and saved once there is one', async ({ page }) => {
  test.setTimeout(120_000)
  const { frame, id } = await openAchilles(page, 'bangalore')
  await frame.locator('section [data-at="symptoms#heading"]').click()
  await page.context().setOffline(true)
  await page.getByLabel(/^Heading/).fill('Typed in a tunnel')
  const alerts = page.getByRole('alert')
  await expect(alerts.filter({ hasText: 'The page could not be shown' })).toBeVisible({ timeout: 20_000 })
  await expect(alerts.filter({ hasText: 'Not saved' })).toContainText('is saved as soon as it can', {
    timeout: 20_000,
  })
  await page.context().setOffline(false)
  await expect(frame.getByRole('heading', { name: 'Typed in a tunnel' })).toBeVisible({ timeout: 20_000 })
  await expect(saved(page)).toBeVisible({ timeout: 20_000 })
  await expect(alerts.filter({ hasText: /Not saved|could not be shown/ })).toHaveCount(0)
  expect(JSON.stringify(await readDraft(page, id))).toContain('Typed in a tunnel')
})

test('from the panel’s home to the site, a sentence takes five clicks, and hiding a section six', async ({
  page,
}) => {
  test.setTimeout(180_000)
  // The frame is not scaled at this width.
  await page.setViewportSize({ width: 2_200, height: 1_000 })
  await signInAs(page, 'clinic-marketer', 'nyc')
  const frame = page.frameLocator('iframe[title="The page"]')
  const typed = 'Signs that runners know'
  /** From the panel's home to a publication. @returns the number of clicks */
  const publishAfter = async (presses: Locator[], type?: string) => {
    const toPage = [
      page.getByRole('link', { name: 'Pages', exact: true }),
      page
        .getByRole('row', { name: /Shin splints/ })
        .locator('th')
        .locator('a, button')
        .first(),
    ]
    const toSite = ['Publish…', 'Publish now'].map((name) => page.getByRole('button', { name }))
    await openList(page, '')
    for (const press of [...toPage, ...presses]) await press.click()
    if (type) {
      await expect(page.getByLabel(/^Heading/)).toBeFocused()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(type)
    }
    for (const press of toSite) await press.click()
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20_000 })
    return toPage.length + presses.length + toSite.length
  }
  const shown = async () => (await request('nyc.localhost', '/conditions/shin-splints')).body
  const ofSentence = await publishAfter([frame.locator('section [data-at="symptoms#heading"]')], typed)
  expect(ofSentence).toBeLessThanOrEqual(5)
  await expect.poll(shown).toContain(typed)
  const ofHiding = await publishAfter([
    outline(page).getByRole('button', { name: typed }).last(),
    page.getByRole('button', { name: 'Hide', exact: true }),
  ])
  expect(ofHiding).toBeLessThanOrEqual(6)
  await expect.poll(shown).not.toContain(typed)
})

test('a clinic’s own page is edited where it is clicked, and gets a section', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const { id, sections } = await findRow(page, 'pages', 'first-visit')
  const frame = await openEditor(page, `/collections/pages/${id}`)
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  await frame.locator('section [data-at$="#heading"]').first().click()
  await expect(page.locator(':focus')).toHaveAttribute('id', /^field-sections__\d+__heading$/)
  await page.locator(':focus').fill('Before you come to {{clinic.name}}')
  const heading = 'Before you come to Snowberry Physiotherapy'
  await expect(frame.getByRole('heading', { name: heading })).toBeVisible()
  await expect(outline(page).getByRole('button', { name: heading, exact: true })).toBeVisible()
  await page.locator('.page-editor summary', { hasText: 'More' }).click()
  await page.getByRole('button', { name: 'Add a section after' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Text/ }).click()
  await expect(outline(page).getByRole('button', { name: 'Text', exact: true })).toBeVisible()
  const countSections = async () =>
    (await callApi<{ sections: unknown[] }>(page, 'GET', `/pages/${id}?draft=true&depth=0`)).sections.length
  // The heading may have been saved before.
  await expect.poll(countSections, { timeout: 20_000 }).toBe((sections as unknown[]).length + 1)
})

test('a click on a text opens the variant of its section that the clinic shows', async ({ page }) => {
  await signInAs(page, 'network-editor')
  const variant = { blockType: 'text', key: 'visits', body: richText('Come by.') }
  const sections = [
    { ...variant, heading: 'In Alberta', when: { jurisdictions: ['CA-AB'] } },
    { ...variant, heading: 'Elsewhere' },
  ]
  const { doc } = await callApi<{ doc: { id: string } }>(page, 'POST', '/conditions?draft=true', {
    title: 'Two variants',
    sections,
  })
  const frame = await openEditor(page, `/collections/conditions/${doc.id}`)
  await page.getByLabel('Seen at').selectOption({ label: 'Nadige Physiotherapy' })
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  await expect(outline(page).getByRole('button', { name: /^In Alberta/ })).toContainText('not at this clinic')
  await frame.locator('section [data-at="visits#heading"]').click()
  await expect(page.locator(':focus')).toHaveAttribute('id', 'field-sections__1__heading')
})

test('the editor works by keyboard alone', async ({ page }) => {
  const { frame } = await openAchilles(page, 'okotoks')
  // What can't be pressed keeps its place, and says why.
  const last = outline(page).locator('.page-editor__sections > li').last()
  await last.locator('.page-editor__entry').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#page-editor-form')).toBeFocused()
  const down = page.getByRole('button', { name: 'Move down' })
  await down.focus()
  await expect(down).toBeFocused()
  await expect(down).toHaveAccessibleDescription('This section is the last.')
  await expect(page.getByRole('tooltip').filter({ visible: true })).toHaveText('This section is the last.')

  const entry = outline(page).getByRole('button', { name: /^Key points/ })
  await entry.focus()
  await page.keyboard.press('Enter')
  for (
    let count = 0;
    count < 40 && !(await down.evaluate((each) => each === document.activeElement));
    count += 1
  )
    await page.keyboard.press('Tab')
  const before = await frame.locator('main section h2').allTextContents()
  await page.keyboard.press('Enter')
  await expect.poll(() => frame.locator('main section h2').allTextContents()).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => frame.locator('main section h2').allTextContents()).toEqual(before)
})

test('the editor has no violations of WCAG 2.2 AA, wide and narrow', async ({ page }) => {
  test.setTimeout(120_000)
  await openAchilles(page, 'okotoks')
  await outline(page)
    .getByRole('button', { name: /^Key points/ })
    .click()
  expect(await findViolations(page, '.page-editor')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  for (const pane of ['Outline', 'Text']) {
    await page.getByRole('button', { name: pane, exact: true }).click()
    expect(await findViolations(page, '.page-editor'), pane).toEqual([])
  }
})
