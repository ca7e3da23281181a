import { expect, test } from '@playwright/test'
import { richText } from '#tests/fixtures/world/samples.ts'
import { findViolations } from './axe.ts'
import { signInAs } from './panel.ts'
import { Person } from './person.ts'
import { callApi } from './rest.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('a phrase is replaced on three pages and taken back', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'clinic-marketer', 'okotoks')
  // A phrase of its own, which no other test looks for.
  const phrase = `gait lab ${test.info().workerIndex}${Date.now() % 1e6}`
  const clinics = await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?depth=0')
  const titles = ['one', 'two', 'three'].map((name) => `The ${phrase}, part ${name}`)
  const ids: string[] = []
  for (const title of titles) {
    const sections = [{ blockType: 'text', key: 'where', heading: 'Where', body: richText('Upstairs.') }]
    const { doc } = await callApi<{ doc: { id: string } }>(page, 'POST', '/pages', {
      title,
      sections,
      tenant: clinics.docs[0]?.id,
      _status: 'published',
    })
    ids.push(doc.id)
  }
  const stored = async () => {
    const docs = ids.map((id) => callApi<{ title: string }>(page, 'GET', `/pages/${id}?draft=true`))
    return (await Promise.all(docs)).map(({ title }) => title)
  }

  const person = new Person(page)
  await person.begin('clinic-marketer', 'okotoks')
  await person.click(page.locator('.nav').getByRole('link', { name: 'Find and replace' }))
  await page.getByLabel('Find', { exact: true }).focus()
  await person.type(phrase)
  await page.getByLabel('Replace with').focus()
  await person.type('running room')
  await person.click(page.getByRole('button', { name: 'Find', exact: true }))
  await expect(page.getByRole('heading', { name: /in 3 places of 3 documents/ })).toBeFocused()
  expect(await findViolations(page, '.polyclinic-replacing')).toEqual([])
  await person.click(page.getByRole('button', { name: 'Replace in 3 places' }))
  await expect(page.getByText('Finished: replaced in 3 of 3 documents.')).toBeVisible({ timeout: 20_000 })
  expect(await stored()).toEqual(titles.map((title) => title.replace(phrase, 'running room')))
  expect(await findViolations(page, '.polyclinic-replacing')).toEqual([])
  await person.click(page.getByRole('button', { name: 'Take back' }))
  await expect(page.getByText('Finished: taken back in 3 of 3 documents.')).toBeVisible({ timeout: 20_000 })
  expect(await stored()).toEqual(titles)
  person.expectAtMost(5)
})
