import { expect, type Page, test } from '@playwright/test'
import { extractText } from './crawl.ts'
import { openPanel, save, showView, signInAs, signInByLink } from './panel.ts'
import { adminUrl, request, siteUrl } from './request.ts'
import { callApi, findRow } from './rest.ts'

const clinics = ['nyc', 'okotoks', 'bangalore'] as const

test('a fourth clinic goes live by filling in a form, without a build or a restart', async ({ page }) => {
  test.setTimeout(120_000)
  expect((await request('lisbon.localhost', '/')).status).toBe(421)
  // The link that `npm start` prints the first time.
  await signInByLink(page, process.env.E2E_ADMIN_LINK ?? '')
  await openPanel(page, '/collections/clinics/create')
  const fields = [
    [page.locator('#field-name'), 'Clínica do Cais'],
    [page.locator('#field-hosts__0__host'), 'lisbon.localhost'],
    [page.locator('#field-locations__0__city'), 'Lisbon'],
    [page.getByLabel(/^Jurisdiction/), 'PT'],
    [page.getByLabel(/^Time zone/i), 'Europe/Lisbon'],
    [page.locator('#field-locations__0__telephone'), '+351210000000'],
  ] as const
  for (const [field, value] of fields) await field.fill(value)
  await save(page, 'Save')

  await page.goto(siteUrl('lisbon'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Clínica do Cais')
  const achilles = await request('lisbon.localhost', '/conditions/achilles-tendinopathy')
  expect(achilles.status).toBe(200)
  expect(achilles.body).toContain('Lisbon')
  // It does not offer needling, so it must not mention it. Its jurisdiction has no known emergency number, so it
  // shows none.
  expect(extractText(achilles.body)).not.toMatch(/needling/i)
  expect(achilles.body).not.toMatch(/tel:(911|112)"/)
  expect(extractText(achilles.body)).not.toMatch(/undefined|\{\{|null/)
  expect((await request('lisbon.localhost', '/treatments/dry-needling')).status).toBe(404)
})

/**
 * Holds back the answers with which the server renders a page again.
 *
 * @returns lets them go, and waits until the page has taken one over
 */
async function holdRefreshes(page: Page): Promise<() => Promise<void>> {
  let count = 0
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/admin/**', async (route) => {
    const isRefresh = 'rsc' in route.request().headers()
    if (isRefresh) await released
    await route.continue()
    if (isRefresh) count += 1
  })
  return async () => {
    release()
    await expect.poll(() => count).toBeGreaterThan(0)
    // The frame of the page has gone while it was loading, so that the network never counts as idle.
    await page.waitForTimeout(2_000)
  }
}

test('what is typed stays when the page is rendered again, and takes nothing from somebody else’s save', async ({
  page,
}) => {
  await signInAs(page, 'network-editor')
  const title = 'Rendered again'
  const { doc } = await callApi<{ doc: { id: string } }>(page, 'POST', '/conditions?draft=true', { title })
  const address = `/conditions/${doc.id}?draft=true`
  // The clinic selector refreshes the page while no clinic is selected.
  const release = await holdRefreshes(page)
  await page.goto(`${adminUrl()}/admin/collections/conditions/${doc.id}`)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await showView(page, 'All fields')
  await page.locator('#field-answer').fill('Typed before the page was rendered again.')
  await callApi(page, 'PATCH', address, { heading: 'Saved meanwhile' })
  // Payload's dialog for a document that somebody else has saved renders the page again, too.
  await page.locator('#document-stale-data-reload').click()
  await release()
  await expect(page.locator('#field-answer')).toHaveValue('Typed before the page was rendered again.')
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('You, in another window, changed this')
  expect(await callApi(page, 'GET', address)).toMatchObject({ heading: 'Saved meanwhile' })
})

test('nothing is lost that is typed in any instant while the page is rendered again', async ({ page }) => {
  await signInAs(page, 'network-admin')
  await page.goto(`${adminUrl()}/admin/collections/clinics/create`)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  const lost = await page.evaluate(async () => {
    const fields = ['name', 'hosts__0__host', 'locations__0__city', 'locations__0__telephone']
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    const router = (window as unknown as { next: { router: { refresh: () => void } } }).next.router
    const typed = new Map<string, string>()
    const missing = new Set<string>()
    const read = (field: string) => document.querySelector<HTMLInputElement>(`#field-${field}`)
    const look = () => {
      for (const [field, text] of typed)
        if (read(field)?.value !== text) missing.add(`${field}: ${text}, now “${read(field)?.value}”`)
    }
    // Each field in turn, in every task of the browser: what one lost shows until its next turn.
    for (let round = 0; round < 5; round += 1) {
      router.refresh()
      const until = performance.now() + 1_200
      for (let count = 0; performance.now() < until; count += 1) {
        const field = fields[count % fields.length] ?? ''
        const text = `${field} ${round} ${count}`
        look()
        set?.call(read(field), text)
        read(field)?.dispatchEvent(new Event('input', { bubbles: true }))
        typed.set(field, text)
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    look()
    return [...missing]
  })
  expect(lost).toEqual([])
})

test('a new row keeps the focus when the page is rendered again', async ({ page }) => {
  await signInAs(page, 'network-admin')
  const release = await holdRefreshes(page)
  await page.goto(`${adminUrl()}/admin/collections/clinics/create`)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await page.locator('#field-hosts__0__host').pressSequentially('porto')
  await release()
  await page.keyboard.type('.localhost')
  await expect(page.locator('#field-hosts__0__host')).toHaveValue('porto.localhost')
})

test('a new document is stored once, and its form takes nothing more until the edit view is there', async ({
  page,
}) => {
  await signInAs(page, 'network-admin')
  await openPanel(page, '/collections/studies/create')
  const release = await holdRefreshes(page)
  let count = 0
  page.on('request', (sent) => {
    if (sent.method() === 'POST' && /\/api\/studies(?:\?|$)/.test(sent.url())) count += 1
  })
  await page.locator('#field-title').fill('Stored once')
  const button = page.getByRole('button', { name: 'Save Draft' })
  const stored = page.waitForResponse((answer) => /\/api\/studies(?:\?|$)/.test(answer.url()))
  await button.click()
  await stored
  // Payload asks for the rights on the new document before it lets go of the form.
  await page.waitForTimeout(2_000)
  await expect(button).toBeDisabled()
  await expect(page.locator('#field-title')).toBeDisabled()
  await release()
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'))
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await page.locator('#field-title').fill('Stored once, then changed')
  await save(page, 'Save Draft')
  expect(count).toBe(1)
})

for (const [form, path, fields] of [
  ['at the sign-in', '/login', ['email', 'password']],
  ['as a first password', '/reset/any', ['password', 'confirm-password']],
] as const)
  test(`what is typed ${form} stays when the page is rendered again`, async ({ page }) => {
    const release = await holdRefreshes(page)
    await page.goto(`${adminUrl()}/admin${path}`)
    await page.locator('form[data-form-ready="true"]').waitFor()
    for (const field of fields) await page.locator(`#field-${field}`).fill('typed@clinic.example')
    await release()
    for (const field of fields)
      await expect(page.locator(`#field-${field}`)).toHaveValue('typed@clinic.example')
  })

test('a published change of a shared sentence shows on every site at the next request, and a draft on none', async ({
  page,
}) => {
  await signInAs(page, 'network-editor')
  const row = await findRow(page, 'conditions', 'calf-strain')
  const sentence = 'Rest first, then a little more each week.'
  await callApi(page, 'PATCH', `/conditions/${row.id}?draft=true`, { answer: sentence, _status: 'draft' })
  for (const clinic of clinics)
    expect((await request(`${clinic}.localhost`, '/conditions/calf-strain')).body).not.toContain(sentence)
  await callApi(page, 'PATCH', `/conditions/${row.id}`, { answer: sentence, _status: 'published' })
  for (const clinic of clinics)
    expect((await request(`${clinic}.localhost`, '/conditions/calf-strain')).body).toContain(sentence)
})

test('publishing a draft with a new slug redirects the old address to the new one', async ({ page }) => {
  await signInAs(page, 'network-editor')
  const row = await findRow(page, 'muscles', 'plantaris')
  await callApi(page, 'PATCH', `/muscles/${row.id}?draft=true`, {
    slug: 'plantaris-muscle',
    _status: 'draft',
  })
  expect((await request('nyc.localhost', '/muscles/plantaris')).status).toBe(200)
  await callApi(page, 'PATCH', `/muscles/${row.id}`, { slug: 'plantaris-muscle', _status: 'published' })
  const old = await request('nyc.localhost', '/muscles/plantaris')
  expect([old.status, old.headers.location]).toEqual([301, '/muscles/plantaris-muscle'])
  expect((await request('nyc.localhost', '/muscles/plantaris-muscle')).status).toBe(200)
  // After it is renamed back, the old address is the page again and no longer redirects.
  await callApi(page, 'PATCH', `/muscles/${row.id}`, { slug: 'plantaris', _status: 'published' })
  expect((await request('nyc.localhost', '/muscles/plantaris')).status).toBe(200)
})

test('an unpublished page is gone from every site, its lists and its links', async ({ page }) => {
  await signInAs(page, 'network-editor')
  const row = await findRow(page, 'conditions', 'metatarsalgia')
  await callApi(page, 'PATCH', `/conditions/${row.id}`, { _status: 'draft' })
  for (const clinic of clinics) {
    expect((await request(`${clinic}.localhost`, '/conditions/metatarsalgia')).status).toBe(404)
    for (const path of ['/conditions', '/regions/foot-and-ankle']) {
      expect((await request(`${clinic}.localhost`, path)).body, `${clinic}${path}`).not.toContain(
        'href="/conditions/metatarsalgia"',
      )
    }
  }
  await callApi(page, 'PATCH', `/conditions/${row.id}`, { _status: 'published' })
  expect((await request('okotoks.localhost', '/conditions/metatarsalgia')).status).toBe(200)
})
