import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { Person } from './person.ts'
import { request, siteUrl } from './request.ts'
import { callApi, createPage } from './rest.ts'

test.describe.configure({ timeout: 120_000 })

test('a marketer adds a page to the menu, below another entry, and it is on her site', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'nyc')
  const title = 'Where to park'
  const { slug } = await createPage(page, title, { _status: 'published' })
  const { docs } = await callApi<{ docs: { id: string; navigation: object[] }[] }>(
    page,
    'GET',
    '/clinics?depth=0',
  )
  const [clinic] = docs

  await person.click(page.locator('.nav').getByRole('link', { name: 'Menu', exact: true }))
  await expect(page.getByRole('region', { name: /nothing leads to/ })).toContainText(title)
  await person.click(page.getByRole('button', { name: `Add to the menu: ${title}` }))
  await expect(page.getByRole('region', { name: /nothing leads to/ })).not.toContainText(title)
  await person.click(page.getByRole('button', { name: `Put below “Contact”: ${title}` }))
  await person.click(page.getByRole('button', { name: 'Save the menu' }))
  await expect(page.getByRole('status').filter({ hasText: 'Visitors see the menu now.' })).toBeVisible()
  person.expectAtMost(8)
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await findViolations(page, '.polyclinic-menu'), `${width} px`).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
  }

  await expect
    .poll(async () => (await request('nyc.localhost', '/team')).body, { timeout: 20_000 })
    .toContain(`href="/${slug}"`)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${siteUrl('nyc')}/${slug}`)
  await page.locator('summary.menu-button').press('Enter')
  const entry = page.locator('.submenu-list').getByRole('link', { name: title })
  await expect(entry).toBeVisible()
  await expect(entry).toHaveAttribute('aria-current', 'page')
  await expect(page.locator('.menu-list > li > [aria-current]')).toHaveText('Contact')
  await callApi(page, 'PATCH', `/clinics/${clinic?.id}`, { navigation: clinic?.navigation })
})

test('an entry that is dragged above another one stands there on the site', async ({ page }) => {
  const person = new Person(page)
  await person.begin('clinic-marketer', 'nyc')
  const { docs } = await callApi<{ docs: { id: string; navigation: { path: string }[] }[] }>(
    page,
    'GET',
    '/clinics?depth=0',
  )
  const [clinic] = docs
  await person.click(page.locator('.nav').getByRole('link', { name: 'Menu', exact: true }))
  const names = page.locator('.polyclinic-menu__list').first().locator('.polyclinic-menu__entry strong')
  await expect(names.first()).toBeVisible({ timeout: 20_000 })
  const [first = '', second = '', third = '', ...others] = await names.allTextContents()
  const handle = (name: string) => page.getByRole('button', { name: `Drag to move: ${name}`, exact: true })
  const middleOf = async (name: string) => {
    const box = await handle(name).boundingBox()
    if (!box) throw new Error(`${name} is not in the menu.`)
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }
  await page.mouse.move(...(await middleOf(third)))
  await page.mouse.down()
  await page.mouse.move(...(await middleOf(first)), { steps: 15 })
  await page.mouse.up()
  await expect(names).toHaveText([third, first, second, ...others])
  await expect(page.getByRole('status').filter({ hasText: `“${third}” is now entry 1` })).toBeAttached()
  await person.click(page.getByRole('button', { name: 'Save the menu' }))
  await expect(page.getByRole('status').filter({ hasText: 'Visitors see the menu now.' })).toBeVisible()
  await expect
    .poll(
      async () =>
        /class="menu-list".*?href="([^"]+)"/s.exec((await request('nyc.localhost', '/team')).body)?.[1],
      {
        timeout: 20_000,
      },
    )
    .toBe(clinic?.navigation[2]?.path)
  await callApi(page, 'PATCH', `/clinics/${clinic?.id}`, { navigation: clinic?.navigation })
})
