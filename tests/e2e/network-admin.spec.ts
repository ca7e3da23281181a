import { expect, test } from '@playwright/test'
import { extractText } from './crawl.ts'
import { fillFields, openPanel, save, showView, signInAs, signInByLink } from './panel.ts'
import { adminUrl, request, siteUrl } from './request.ts'
import { callApi, findRow } from './rest.ts'

const clinics = ['nyc', 'okotoks', 'bangalore'] as const

test('a fourth clinic goes live by filling in a form, without a build or a restart', async ({ page }) => {
  test.setTimeout(120_000)
  expect((await request('lisbon.localhost', '/')).status).toBe(421)
  // The link that `npm start` prints the first time.
  await signInByLink(page, process.env.E2E_ADMIN_LINK ?? '')
  await openPanel(page, '/collections/clinics/create')
  await fillFields([
    [page.locator('#field-name'), 'Clínica do Cais'],
    [page.locator('#field-hosts__0__host'), 'lisbon.localhost'],
    [page.locator('#field-locations__0__city'), 'Lisbon'],
    [page.getByLabel(/^Jurisdiction/), 'PT'],
    [page.getByLabel(/^Time zone/i), 'Europe/Lisbon'],
    [page.locator('#field-locations__0__telephone'), '+351210000000'],
  ])
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

test('what is typed stays when the page is rendered again, as it is while no clinic is selected', async ({
  page,
}) => {
  await signInAs(page, 'network-editor')
  const row = await findRow(page, 'conditions', 'calf-strain')
  let refreshes = 0
  const typed = new Promise<void>((resolve) => page.once('console', () => resolve()))
  await page.route('**/admin/**', async (route) => {
    const isRefresh = 'rsc' in route.request().headers()
    if (isRefresh) await typed
    await route.continue()
    if (isRefresh) refreshes += 1
  })
  await page.goto(`${adminUrl()}/admin/collections/conditions/${row.id}`)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await showView(page, 'All fields')
  await page.locator('#field-answer').fill('Typed before the page was rendered again.')
  await page.evaluate(() => console.log('typed'))
  await expect.poll(() => refreshes).toBeGreaterThan(0)
  // The frame of the page has gone while it was loading, so that the network never counts as idle.
  await page.waitForTimeout(2_000)
  await expect(page.locator('#field-answer')).toHaveValue('Typed before the page was rendered again.')
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
