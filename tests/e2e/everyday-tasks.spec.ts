import { expect, type Page, test } from '@playwright/test'
import { richText } from '#tests/fixtures/world/samples.ts'
import { showView, signInAs } from './panel.ts'
import { type PageText, Person, type Way, ways } from './person.ts'
import { request, siteUrl } from './request.ts'
import { callApi } from './rest.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.describe.configure({ timeout: 180_000 })

const path = '/conditions/plantar-fasciitis'
const bodyAt = async (clinic: string, at = path) => (await request(`${clinic}.localhost`, at)).body
const seen = (clinic: string, at = path) => expect.poll(() => bodyAt(clinic, at), { timeout: 20_000 })

/** The two ways to do a task change pages of different clinics. */
const clinics: Record<Way, string> = { pointer: 'okotoks', keyboard: 'nyc' }

const symptomsHeading: PageText = { at: 'symptoms#heading', entries: [/^Symptoms/], label: 'Heading' }

type Row = { id: string }

/** Calls the API as somebody else, before the task begins. */
async function as(page: Page, role: string, clinic?: string) {
  await page.context().clearCookies()
  await signInAs(page, role, clinic)
  return async (method: string, address: string, data?: object) => {
    const answer = await callApi<{ doc?: Row; id?: string; docs?: Row[] }>(page, method, address, data)
    return answer.doc?.id ?? answer.id ?? answer.docs?.[0]?.id ?? ''
  }
}

/** A page of a clinic's own, published with a heading. */
async function createOwnPage(page: Page, clinic: string, { title, heading }: Record<string, string>) {
  const call = await as(page, 'clinic-marketer', clinic)
  const tenant = await call('GET', '/clinics?depth=0')
  const sections = [
    { blockType: 'text', key: 'parking', heading: 'Parking', body: richText('Behind the house.') },
  ]
  const id = await call('POST', '/pages', { title, heading, tenant, sections, _status: 'published' })
  return { id, call }
}

for (const way of ways) {
  const clinic = clinics[way]
  const other = clinics[way === 'pointer' ? 'keyboard' : 'pointer']

  test.describe(`by ${way}`, () => {
    let person: Person
    test.beforeEach(({ page }) => {
      person = new Person(page, way)
    })
    const button = (name: string) => person.page.getByRole('button', { name, exact: true })

    test('change a sentence of a shared page', async () => {
      await person.begin('clinic-marketer', clinic)
      const frame = await person.openPage('Plantar fasciitis')
      await person.select(frame, {
        at: 'symptoms/daily-pattern#text',
        entries: [/^Symptoms/, /^Sharp first steps/],
        label: 'Text',
      })
      await person.type('It hurts most with the first steps on our icy mornings.')
      await person.publish()
      await seen(clinic).toContain('on our icy mornings')
      if (way === 'pointer') expect(await bodyAt(other)).not.toContain('on our icy mornings')
      person.expectAtMost(5)
    })

    test('hide a section', async () => {
      await person.begin('clinic-marketer', clinic)
      await person.openPage('Plantar fasciitis')
      expect(await bodyAt(clinic)).toContain('id="key-points"')
      await person.click(person.inOutline(/^Key points/))
      await person.click(button('Hide'))
      await person.publish()
      await seen(clinic).not.toContain('id="key-points"')
      person.expectAtMost(6)
    })

    test('hide an entry of a list', async () => {
      await person.begin('clinic-marketer', clinic)
      const frame = await person.openPage('Plantar fasciitis')
      await person.select(frame, {
        at: 'symptoms/muscular-cues#text',
        entries: [/^Symptoms/, /^A tight calf/],
        label: 'Text',
      })
      await person.click(button('Hide'))
      await person.publish()
      await seen(clinic).not.toContain('The ankle bends less than the other.')
      person.expectAtMost(6)
    })

    test('move a section', async () => {
      await person.begin('clinic-marketer', clinic)
      await person.openPage('Plantar fasciitis')
      const place = async () => {
        const order = [...(await bodyAt(clinic)).matchAll(/<section id="([^"]+)"/g)].map(([, key]) => key)
        return order.indexOf('symptoms')
      }
      const before = await place()
      await person.click(person.inOutline(/^Symptoms/))
      await person.click(button('Move up'))
      await person.publish()
      await expect.poll(place).toBeLessThan(before)
      person.expectAtMost(6)
    })

    test('give a section another heading', async () => {
      await person.begin('clinic-marketer', clinic)
      const frame = await person.openPage('Plantar fasciitis')
      await person.select(frame, symptomsHeading)
      await person.type('What you may notice')
      await person.publish()
      await seen(clinic).toContain('What you may notice')
      person.expectAtMost(6)
    })

    test('take a section back to the shared one', async () => {
      await person.begin('clinic-marketer', clinic)
      await person.openPage('Plantar fasciitis')
      expect(await bodyAt(clinic)).toContain('What you may notice')
      await person.click(person.inOutline(/^What you may notice/))
      await person.click(button('Back to shared'))
      await person.publish()
      await seen(clinic).not.toContain('What you may notice')
      expect(await bodyAt(clinic)).toContain('The ankle bends less than the other.')
      person.expectAtMost(6)
    })

    test('add a section to a page', async ({ page }) => {
      const title = `Coming by car, ${way}`
      await createOwnPage(page, clinic, { title, heading: 'By car' })
      await person.begin('clinic-marketer', clinic)
      await person.openPage(title)
      await person.click(button('Add a section'))
      await person.click(page.getByRole('dialog').getByRole('button', { name: /^Text/ }))
      const form = page.getByRole('region', { name: 'What is selected' })
      await person.tabTo(form.getByLabel('Heading'))
      await person.type('In winter')
      await person.tabTo(form.locator('[contenteditable="true"]').first())
      await person.type('The lot is ploughed by seven.')
      await person.publish()
      await seen(clinic, `/coming-by-car-${way}`).toContain('ploughed by seven')
      person.expectAtMost(6)
    })

    test('restore an older version', async ({ page }) => {
      const title = `Holiday hours, ${way}`
      const { id, call } = await createOwnPage(page, clinic, { title, heading: 'Open on all days' })
      await call('PATCH', `/pages/${id}`, { heading: 'Closed at Easter', _status: 'published' })
      const at = `/holiday-hours-${way}`
      expect(await bodyAt(clinic, at)).toContain('Closed at Easter')
      await person.begin('clinic-marketer', clinic)
      const frame = await person.openPage(title)
      await person.click(button('History'))
      const version = page.getByRole('region', { name: 'History' }).getByRole('listitem').nth(1)
      await person.click(version.getByRole('button').first())
      await expect(frame.locator('h1 ins')).toBeVisible({ timeout: 20_000 })
      await expect(frame.locator('h1 del')).toContainText('Easter')
      await person.click(button('Publish this version'))
      await person.expectConfirmed()
      await seen(clinic, at).toContain('Open on all days')
      person.expectAtMost(5)
    })

    test('resolve a text that the network has changed', async ({ page }) => {
      const title = `Sore arches, ${way}`
      const slug = `sore-arches-${way}`
      const questions = (heading: string) => [
        {
          blockType: 'questions',
          key: 'questions',
          heading,
          items: [{ key: 'rest', question: 'How long do I rest?', answer: richText('Two days.') }],
        },
      ]
      const network = await as(page, 'network-editor')
      const source = await network('POST', '/conditions', {
        title,
        slug,
        _status: 'published',
        sections: questions('Questions'),
      })
      const marketer = await as(page, 'clinic-marketer', clinic)
      const tenant = await marketer('GET', '/clinics?depth=0')
      const id = await marketer('POST', '/adaptations/open', {
        source: `conditions:${source}`,
        clinic: tenant,
      })
      const operations = [{ op: 'reword', at: 'questions/rest#question', wording: 'Should I rest?' }]
      await marketer('PATCH', `/adaptations/${id}`, { operations, _status: 'published' })
      const [changed] = questions('Questions')
      const [item] = changed?.items ?? []
      await (await as(page, 'network-editor'))('PATCH', `/conditions/${source}`, {
        _status: 'published',
        sections: [{ ...changed, items: [{ ...item, question: 'How many days do I rest?' }] }],
      })
      await person.begin('clinic-marketer', clinic)
      await person.openPage(title)
      const form = page.getByRole('region', { name: 'What is selected' })
      await expect(form.getByText('The shared text has changed since you made this change.')).toBeVisible()
      await person.click(form.getByRole('button', { name: 'Take the shared text' }))
      await person.publish()
      await seen(clinic, `/conditions/${slug}`).toContain('How many days do I rest?')
      person.expectAtMost(5)
    })

    test('translate a section', async ({ page }) => {
      const title = `Tight shins, ${way}`
      const slug = `tight-shins-${way}`
      const network = await as(page, 'network-editor')
      await network('POST', '/conditions', {
        title,
        slug,
        _status: 'published',
        sections: [
          { blockType: 'text', key: 'rest', heading: 'Rest first', body: richText('For two days.') },
        ],
      })
      await person.begin('network-editor')
      await person.click(page.getByRole('link', { name: 'Edit pages' }))
      await person.click(button('By shared page'))
      await person.click(page.getByRole('link', { name: `Languages: ${title}` }))
      await person.click(page.getByRole('link', { name: 'Translate: Rest first' }))
      await person.frame()
      const form = page.getByRole('region', { name: 'What is selected' })
      await expect(form.getByLabel('Heading')).toBeFocused({ timeout: 20_000 })
      await person.type('पहले आराम')
      await person.tabTo(form.locator('[contenteditable="true"]').first())
      await person.type('दो दिन।')
      await person.publish()
      await seen('bangalore', `/hi/conditions/${slug}`).toContain('पहले आराम')
      expect(await bodyAt('bangalore', `/hi/conditions/${slug}`)).toContain('दो दिन।')
      expect(await bodyAt('bangalore', `/conditions/${slug}`)).toContain('Rest first')
      person.expectAtMost(6)
    })

    test('write a post', async ({ page }) => {
      await person.begin('clinic-marketer', clinic)
      await person.click(page.getByRole('link', { name: 'Write a post' }))
      await person.page.locator('form[data-form-ready="true"]').first().waitFor()
      await person.tabTo(page.locator('#field-title'))
      await person.type(`Running in the cold, ${way}`)
      const start = page.locator('.polyclinic-start')
      await person.tabTo(start.getByLabel('Heading'))
      await person.type('Before you go out')
      await person.tabTo(start.locator('[contenteditable="true"]').first())
      await person.type('Warm the calves first.')
      await person.click(button('Save Draft'))
      await expect(page).not.toHaveURL(/create$/)
      // The view is the one that this user chose last, maybe in another test.
      await showView(page, 'Page')
      await person.frame()
      await person.click(button('Publish…'))
      await person.click(button('Publish now'))
      await seen(clinic, `/blog/running-in-the-cold-${way}`).toContain('Warm the calves first.')
      person.expectAtMost(5)
    })

    test('keep a folded section open', async () => {
      await person.begin('clinic-marketer', clinic)
      await person.openPage('Plantar fasciitis')
      const isFolded = async () =>
        (await bodyAt(clinic)).includes('<summary class="section-summary"><h2 id="muscles-heading"')
      expect(await isFolded()).toBe(true)
      await person.click(person.inOutline(/^Muscles/))
      await person.click(person.page.locator('.page-editor summary', { hasText: 'More' }))
      await person.click(button('Keep open'))
      await person.publish()
      await expect.poll(isFolded).toBe(false)
      person.expectAtMost(7)
    })

    test('show a draft to somebody without an account', async ({ page, browser }) => {
      const title = `A new treatment room, ${way}`
      const { id, call } = await createOwnPage(page, clinic, { title, heading: 'Our rooms' })
      await call('PATCH', `/pages/${id}?draft=true`, { heading: 'Our new room', _status: 'draft' })
      await person.begin('clinic-marketer', clinic)
      await person.openPage(title)
      await person.click(button('All fields'))
      await person.click(button('Make a link'))
      const link = await page.getByLabel('New link, shown this once').inputValue()
      const guest = await (await browser.newContext()).newPage()
      await guest.goto(link)
      await expect(guest).toHaveURL(`${siteUrl(clinic)}/a-new-treatment-room-${way}`)
      await expect(guest.getByRole('heading', { name: 'Our new room' })).toBeVisible()
      person.expectAtMost(5)
    })

    test('change the same sentence on all three sites', async ({ page }) => {
      const text = `What plantar fasciitis means (${way})`
      await person.begin('network-editor')
      await person.click(page.getByRole('link', { name: 'Edit pages' }))
      await person.click(button('By shared page'))
      await person.click(page.getByRole('link', { name: 'Plantar fasciitis', exact: true }))
      const frame = await person.frame()
      await person.select(frame, {
        at: 'overview#heading',
        entries: [/plantar fasciitis/i],
        label: 'Heading',
      })
      await person.type(text)
      await person.publish()
      for (const each of ['nyc', 'okotoks', 'bangalore']) await seen(each).toContain(text)
      person.expectAtMost(6)
    })
  })
}
