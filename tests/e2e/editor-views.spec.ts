import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { inEachLook } from './looks.ts'
import { openEditor, openList, openPanel, signInAs, waitForForm } from './panel.ts'
import { adminUrl } from './request.ts'
import { callApi, createPage, findRow } from './rest.ts'

test.describe.configure({ timeout: 180_000 })

type View = {
  name: string
  role: 'clinic-marketer' | 'network-editor' | 'network-admin'
  /** Brings the view to the screen. @returns the CSS selector of what is tested */
  open: (page: Page) => Promise<string>
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const selected = (page: Page) => page.getByRole('region', { name: 'What is selected' })
const dialog = '.page-editor-dialog[open]'

/** On a phone the parts of the editor stand behind each other. */
async function showPane(page: Page, pane: 'Outline' | 'Text'): Promise<void> {
  const tab = page.getByRole('group', { name: 'Part of the editor' }).getByRole('button', { name: pane })
  if (await tab.isVisible()) await tab.click()
}

type Outdated = { title: string; before: object; operation: object; after: object }

const outdatedHeading: Outdated = {
  title: 'Stiff ankles',
  before: { blockType: 'questions', key: 'questions', heading: 'What people ask us' },
  operation: { op: 'reword', at: 'questions#heading', wording: 'What people ask us on the trail' },
  after: { blockType: 'questions', key: 'questions', heading: 'What patients often ask us' },
}

/** A shared page whose text has changed below one of okotoks’ own. @returns the id of the adaptation */
async function createOutdated(page: Page, outdated = outdatedHeading): Promise<string> {
  const { title, before, operation, after } = outdated
  const clinic = (await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?depth=0')).docs[0]?.id
  const known = await callApi<{ docs: { id: string }[] }>(
    page,
    'GET',
    `/adaptations?where[name][equals]=${title}&depth=0`,
  )
  if (known.docs[0]) return known.docs[0].id
  const as = async <Result>(role: string, method: string, path: string, data: object) => {
    await page.context().clearCookies()
    await signInAs(page, role, role === 'clinic-marketer' ? 'okotoks' : undefined)
    return callApi<Result>(page, method, path, { ...data, _status: 'published' })
  }
  const { doc: source } = await as<{ doc: { id: string } }>('network-editor', 'POST', '/conditions', {
    title,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    sections: [before],
  })
  const { id } = await as<{ id: string }>('clinic-marketer', 'POST', '/adaptations/open', {
    source: `conditions:${source.id}`,
    clinic,
  })
  await as('clinic-marketer', 'PATCH', `/adaptations/${id}`, {
    operations: [operation],
  })
  await as('network-editor', 'PATCH', `/conditions/${source.id}`, {
    sections: [after],
  })
  await as('clinic-marketer', 'PATCH', `/adaptations/${id}`, {})
  return id
}

async function openShared(page: Page): Promise<void> {
  const { id: source } = await findRow(page, 'conditions', 'achilles-tendinopathy')
  const clinics = await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?depth=0')
  const body = { source: `conditions:${source}`, clinic: clinics.docs[0]?.id }
  const { id } = await callApi<{ id: string }>(page, 'POST', '/adaptations/open', body)
  await openEditor(page, `/collections/adaptations/${id}`)
}

async function selectSection(page: Page, name: RegExp): Promise<void> {
  await showPane(page, 'Outline')
  await page.getByRole('navigation', { name: 'Sections of the page' }).getByRole('button', { name }).click()
  await showPane(page, 'Text')
}

const openLibrary = async (page: Page): Promise<string> => {
  const { id } = await findRow(page, 'conditions', 'achilles-tendinopathy')
  return `/collections/conditions/${id}`
}

const views: View[] = [
  {
    name: 'the form of a section of a shared page',
    role: 'clinic-marketer',
    open: async (page) => {
      await openShared(page)
      await selectSection(page, /^Questions/)
      await expect(page.getByRole('heading', { name: 'Entries' })).toBeVisible()
      return '.page-editor'
    },
  },
  {
    name: 'the outline',
    role: 'clinic-marketer',
    open: async (page) => {
      await openShared(page)
      await showPane(page, 'Outline')
      return '.page-editor'
    },
  },
  {
    name: 'a text compared with the shared one',
    role: 'clinic-marketer',
    open: async (page) => {
      await openEditor(page, `/collections/adaptations/${await createOutdated(page)}`)
      await showPane(page, 'Text')
      await expect(selected(page).getByText('The shared text has changed since')).toBeVisible()
      return '.page-editor'
    },
  },
  {
    name: 'a merge of both texts',
    role: 'clinic-marketer',
    open: async (page) => {
      await openEditor(page, `/collections/adaptations/${await createOutdated(page)}`)
      await showPane(page, 'Text')
      await selected(page).getByRole('button', { name: 'Merge both' }).click()
      await expect(selected(page).getByRole('region', { name: 'Merge both texts' })).toBeVisible()
      return '.page-editor'
    },
  },
  {
    name: 'the picker of a section’s kind',
    role: 'clinic-marketer',
    open: async (page) => {
      await openShared(page)
      await showPane(page, 'Outline')
      await button(page, 'Add a section').click()
      return dialog
    },
  },
  {
    name: 'the dialog for publishing',
    role: 'clinic-marketer',
    open: async (page) => {
      await openShared(page)
      await showPane(page, 'Outline')
      await selectSection(page, /^Questions/)
      // The draft of the first look has it hidden already.
      await selected(page)
        .getByRole('button', { name: /^(?:Hide|Show again)$/ })
        .click()
      await page.getByRole('button', { name: 'Publish…' }).click()
      await expect(page.locator(dialog)).toContainText('Publishing changes', { timeout: 20_000 })
      return dialog
    },
  },
  {
    name: 'the history of a page',
    role: 'clinic-marketer',
    open: async (page) => {
      const { id } = await findRow(page, 'pages', 'fees')
      await callApi(page, 'PATCH', `/pages/${id}?draft=true`, {
        answer: 'What a visit costs.',
        _status: 'draft',
      })
      await openEditor(page, `/collections/pages/${id}`)
      await button(page, 'History').click()
      const versions = page.getByRole('region', { name: 'History' }).getByRole('listitem')
      await versions.last().getByRole('button').first().click()
      await expect(button(page, 'Restore as a draft')).toBeVisible()
      return '.page-editor'
    },
  },
  {
    name: 'the versions of a document, with what restoring one does',
    role: 'clinic-marketer',
    open: async (page) => {
      const { id } = await findRow(page, 'posts', 'getting-ready-for-a-10k')
      await openList(page, `/collections/posts/${id}/versions`)
      const restore = page.locator('.polyclinic-versions summary').first()
      await restore.click()
      await expect(page.getByText('What the document holds now stays in this list.').first()).toBeVisible()
      return '.polyclinic-versions'
    },
  },
  {
    name: 'the question about a public holiday',
    role: 'network-editor',
    open: async (page) => {
      await openList(page, '/hours')
      await button(page, 'Ask about a public holiday').click()
      await expect(page.getByLabel('Day', { exact: true })).toBeVisible()
      return '.polyclinic-hours'
    },
  },
  {
    name: 'a library document in the editor, with its choice of clinic and language',
    role: 'network-editor',
    open: async (page) => {
      await openEditor(page, await openLibrary(page))
      await expect(page.getByLabel('Seen at')).toBeVisible()
      await selectSection(page, /^Symptoms/)
      return '.page-editor'
    },
  },
  {
    name: 'a post in the editor',
    role: 'network-editor',
    open: async (page) => {
      const { id } = await findRow(page, 'posts', 'how-to-read-a-study')
      await openEditor(page, `/collections/posts/${id}`)
      await selectSection(page, /^Why ask/)
      return '.page-editor'
    },
  },
  {
    name: 'the texts of a document beside their translation',
    role: 'network-editor',
    open: async (page) => {
      await page.goto(`${adminUrl()}/admin${await openLibrary(page)}/translation`)
      await expect(page.getByRole('table').first()).toBeVisible({ timeout: 20_000 })
      return '.polyclinic-translation'
    },
  },
  {
    name: 'the list of shared pages',
    role: 'network-editor',
    open: async (page) => {
      await page.goto(`${adminUrl()}/admin/pages`)
      await button(page, 'By shared page').click()
      await expect(page.getByRole('link', { name: 'Plantar fasciitis', exact: true })).toBeVisible()
      return '.polyclinic-pages'
    },
  },
  {
    name: 'a shared page at every clinic',
    role: 'network-editor',
    open: async (page) => {
      const { id } = await findRow(page, 'conditions', 'achilles-tendinopathy')
      await page.goto(`${adminUrl()}/admin/pages?of=conditions:${id}`)
      await expect(page.getByRole('table')).toBeVisible({ timeout: 20_000 })
      return '.polyclinic-pages'
    },
  },
  {
    name: 'what publishing changes, where a document shows, and the links to its draft',
    role: 'network-editor',
    open: async (page) => {
      const { id } = await findRow(page, 'conditions', 'calf-strain')
      const answer = 'A calf strain is a tear in the muscle at the back of the lower leg.'
      await callApi(page, 'PATCH', `/conditions/${id}?draft=true`, { answer, _status: 'draft' })
      await openPanel(page, `/collections/conditions/${id}`)
      await expect(page.getByText('What publishing changes')).toBeVisible({ timeout: 20_000 })
      await expect(page.getByRole('heading', { name: 'Where does this show?' })).toBeAttached()
      return '.polyclinic-impact, .polyclinic-uses'
    },
  },
  ...(
    [
      ['the list of conditions', '/collections/conditions'],
      ['the activity log', '/collections/activity'],
      ['the list of users, with the form of an invitation', '/collections/users'],
      ['the list of changed shared pages', '/collections/adaptations'],
    ] as const
  ).map(
    ([name, path]): View => ({
      name,
      role: 'network-admin',
      open: async (page) => {
        await openList(page, path)
        return '.template-default'
      },
    }),
  ),
  {
    name: 'the second factor and the sessions of one’s own account',
    role: 'clinic-marketer',
    open: async (page) => {
      await openPanel(page, '/account')
      await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
      return '.polyclinic-own-factor, .polyclinic-own-sessions'
    },
  },
  {
    name: 'the record of a clinic',
    role: 'network-admin',
    open: async (page) => {
      const { docs } = await callApi<{ docs: { id: string }[] }>(page, 'GET', '/clinics?limit=1&depth=0')
      await openPanel(page, `/collections/clinics/${docs[0]?.id}`)
      return '.document-fields'
    },
  },
  {
    name: 'a new condition',
    role: 'network-editor',
    open: async (page) => {
      await page.goto(`${adminUrl()}/admin/collections/conditions/create`)
      await waitForForm(page)
      await expect(page.locator('.polyclinic-start')).toBeVisible()
      return '.document-fields__edit'
    },
  },
  {
    name: 'a new post',
    role: 'clinic-marketer',
    open: async (page) => {
      await page.goto(`${adminUrl()}/admin/collections/posts/create`)
      await waitForForm(page)
      await expect(page.locator('.polyclinic-start [contenteditable="true"]')).toBeVisible()
      return '.document-fields__edit'
    },
  },
]

for (const { name, role, open } of views) {
  test(`axe finds no violations in ${name}`, async ({ page }) => {
    await signInAs(page, role, role === 'clinic-marketer' ? 'okotoks' : undefined)
    await inEachLook(page, async (look) => {
      const part = await open(page)
      // Before axe, which lays everything out.
      const overflow = await page
        .locator(part)
        .evaluateAll(
          (parts) => Math.max(...parts.map((each) => each.getBoundingClientRect().right)) - innerWidth,
        )
      expect.soft(overflow, look).toBeLessThanOrEqual(0)
      expect.soft(await findViolations(page, part), look).toEqual([])
    })
  })
}

test('a list tells the network, screen readers included, that somebody is editing a document', async ({
  page,
  browser,
}) => {
  const other = await browser.newPage()
  await signInAs(other, 'clinic-marketer', 'okotoks')
  const { id } = await createPage(other, 'Parking in winter')
  await openPanel(other, `/collections/pages/${id}`)
  await other.locator('#field-title').fill('Parking in the snow')
  await signInAs(page, 'network-admin')
  await expect(async () => {
    await openList(page, '/collections/pages?search=Parking')
    const row = page.getByRole('row', { name: /Parking in/ })
    await expect(row.getByRole('button', { name: /is editing$/ })).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await other.close()
})

test('the texts of a replaced section are merged with what the network has changed', async ({ page }) => {
  const signs = (heading: string, ...items: object[]) => ({
    blockType: 'labelled-list',
    key: 'signs',
    about: 'symptoms',
    heading,
    items,
  })
  const entry = (key: string, text: string) => ({ key, label: key, text })
  await signInAs(page, 'clinic-marketer', 'okotoks')
  const ours = [entry('morning', 'Stiff on the first steps.'), entry('slopes', 'Worse on slopes.')]
  const id = await createOutdated(page, {
    title: 'Stiff knees',
    before: signs('Signs of it', entry('morning', 'Stiff on the first steps.')),
    operation: { op: 'replace', at: 'signs', content: [signs('Signs of it on the trail', ...ours)] },
    after: signs('Early signs of it', entry('morning', 'Stiff and sore on the first steps.')),
  })
  await openEditor(page, `/collections/adaptations/${id}`)
  await showPane(page, 'Text')
  await button(page, 'Merge both').click()
  await expect(selected(page).getByRole('heading', { name: /morning/ })).toBeVisible()
  await expect(selected(page).getByText('are not merged')).toBeVisible()
  await button(page, 'Use the merged texts').click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 20_000 })
  const { operations } = await callApi<{ operations: object[] }>(
    page,
    'GET',
    `/adaptations/${id}?draft=true&depth=0`,
  )
  expect(operations).toMatchObject([
    {
      op: 'replace',
      content: [
        {
          heading: 'Early signs of it on the trail',
          items: [
            { key: 'morning', text: 'Stiff and sore on the first steps.' },
            { key: 'slopes', text: 'Worse on slopes.' },
          ],
        },
      ],
    },
  ])
  await expect(selected(page).getByText('The shared text has changed since')).toBeHidden()
})

const lists = ['conditions', 'media', 'enquiries', 'activity']

const forms = ['posts/create', 'testimonials/create']

test('every control of a list and of a form has a name for screen readers', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAs(page, 'network-admin')
  const findNameless = async () => {
    const lines = (await page.locator('body').ariaSnapshot()).split('\n')
    return lines.filter((line) => nameless.test(line))
  }
  // What is loaded late has its name a moment after it is shown.
  const expectNames = (place: string) => expect.poll(findNameless, place).toEqual([])
  for (const list of lists) {
    await openList(page, `/collections/${list}?limit=2`)
    await expectNames(list)
  }
  for (const collection of ['media', 'practitioners']) {
    const { docs } = await callApi<{ docs: { id: string }[] }>(page, 'GET', `/${collection}?limit=1&depth=0`)
    await openPanel(page, `/collections/${collection}/${docs[0]?.id}`)
    await expectNames(collection)
  }
  for (const form of forms) {
    await openPanel(page, `/collections/${form}`)
    await expectNames(form)
  }
  await page.setViewportSize({ width: 360, height: 780 })
  await openList(page, '/collections/conditions?limit=2')
  await page.getByRole('button', { name: 'Open Menu' }).filter({ visible: true }).first().click()
  await expect(page.getByRole('button', { name: 'Close the navigation' })).toBeVisible()
  await expectNames('the navigation on a phone')
  await page.getByRole('button', { name: 'Close the navigation' }).click()
  await openList(page, '/collections/conditions?limit=2&sort=title')
  const first = page.locator('tbody tr').first()
  const title = await first.getByRole('link').textContent()
  await expect(first.getByRole('checkbox')).toHaveAccessibleName(`Select ${title}`)
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(first.getByRole('link')).not.toHaveText(`${title}`)
  await expect(first.getByRole('checkbox')).toHaveAccessibleName(
    `Select ${await first.getByRole('link').textContent()}`,
  )
  await expect(page.getByRole('checkbox', { name: 'Select all rows of this page' })).toBeVisible()
})

/** A line of an accessibility tree with a control that has no words. */
const nameless = /^\s*- (?:button|checkbox|combobox|link|radio|searchbox|switch|tab|textbox)\b(?! ")/

test('a document without a title is headed in plain words', async ({ page }) => {
  await signInAs(page, 'clinic-marketer', 'okotoks')
  await openPanel(page, '/collections/posts/create')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('New post')
  await page.locator('#field-title').fill('Ice on the steps')
  await expect(heading).toHaveText('Ice on the steps')
  await page.locator('#field-title').fill('')
  await expect(heading).toHaveText('New post')
})

// Names of languages that patients or practitioners speak are facts about people, and stay.
const languageWords = /\b(?:locales?|languages?|translat\w*|English|Hindi|Kannada)\b/i
const isOfPerson = (place: string) => place.includes('/practitioners/')
const spoken = /Languages|Language codes/

test('a clinic with one language sees no sign of languages anywhere in the panel', async ({ page }) => {
  await signInAs(page, 'clinic-manager', 'okotoks')
  const idOf = async (collection: string) =>
    (await callApi<{ docs: { id: string }[] }>(page, 'GET', `/${collection}?depth=0&limit=1`)).docs[0]?.id
  const edited = ['adaptations', 'pages', 'posts', 'practitioners', 'testimonials', 'media', 'clinics']
  const documents = await Promise.all(
    edited.map(async (collection) => `/collections/${collection}/${await idOf(collection)}`),
  )
  const created = ['pages', 'posts', 'practitioners'].map((each) => `/collections/${each}/create`)
  const forms = ['/account', ...created, ...documents]
  const lists = ['', '/pages', '/collections/adaptations', `${documents[1]}/versions`]
  for (const place of [...lists, ...forms]) {
    await (forms.includes(place) ? openPanel : openList)(page, place)
    for (const tab of await page.locator('.tabs-field__tab-button').all()) await tab.click()
    for (const menu of ['.doc-controls__popup button', '.form-submit .popup button']) {
      const shown = page.locator(menu).first()
      if (await shown.isVisible()) await shown.click()
    }
    const lines = (await page.locator('body').ariaSnapshot()).split('\n')
    const signs = lines.filter(
      (line) => languageWords.test(line) && !(isOfPerson(place) && spoken.test(line)),
    )
    expect.soft(signs, place).toEqual([])
  }
})
