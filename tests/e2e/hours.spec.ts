import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Locator, test } from '@playwright/test'
import { request, siteUrl } from './request.ts'

declare global {
  interface Window {
    /** The sum of the layout shifts of a page since a moment of its own clock, in milliseconds. */
    moved: number
    countedSince: number
  }
}

const achilles = '/conditions/achilles-tendinopathy'
const minute = 60_000

/** The spans, in minutes since 1970, in which a page says that its location is open. */
async function readOpenSpans(line: Locator): Promise<{ opens: number; closes: number }[]> {
  const [turns = '', states = ''] = await Promise.all(
    ['data-turns', 'data-states'].map(async (name) => (await line.getAttribute(name)) ?? ''),
  )
  const steps = turns.split(' ').map(Number)
  let opens = 0
  return steps.flatMap((minutes, index) => {
    if (index % 2) return []
    const closes = opens + minutes
    const span = { opens, closes }
    opens = closes
    return states.split('|')[steps[index + 1] ?? -1] === 'open' ? [span] : []
  })
}

const timeZones = [
  ['nyc', 'America/New_York', 'Asia/Kolkata'],
  ['okotoks', 'America/Edmonton', 'Europe/London'],
  ['bangalore', 'Asia/Kolkata', 'America/Los_Angeles'],
] as const

for (const [clinic, zone, visitors] of timeZones) {
  test.describe(`${clinic}, read in ${visitors}`, () => {
    test.use({ timezoneId: visitors })

    test('the page says open or closed to the minute, by the location’s clock, without reloading', async ({
      page,
    }) => {
      await page.goto(siteUrl(clinic))
      const line = page.locator('.header-places .open-now').first()
      const times = await readOpenSpans(line)
      // Not the first span, which may have begun already.
      const span = times[1]
      if (!span) throw new Error(`${clinic} does not say when it is open`)
      const shown = (at: number) =>
        new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          hour: 'numeric',
          minute: 'numeric',
          hourCycle: 'h12',
        })
          .format(at * minute)
          .replace(/:00/, '')
          .replace(/\D*$/, '')
      await page.clock.install({ time: span.opens * minute - 2 * minute })
      await page.goto(siteUrl(clinic))
      await expect(line).toContainText(`Closed, opens at ${shown(span.opens)}`)
      await page.clock.fastForward(3 * minute)
      await expect(line).toContainText(`Open now, until ${shown(span.closes)}`)
      await page.clock.fastForward((span.closes - span.opens - 3) * minute)
      await expect(line).toContainText('Open now')
      await page.clock.fastForward(4 * minute)
      await expect(line).toContainText('Closed, opens')
    })
  })
}

test('the opening state that a script writes stays once the page has settled', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  for (const [clinic] of timeZones) {
    await page.goto(`${siteUrl(clinic)}/contact`)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.header-places .open-now').first()).toContainText(/Open now|Closed, opens/)
  }
  expect(errors).toEqual([])
})

test('the opening state that a script writes late moves nothing, open or closed, in any width', async ({
  page,
}) => {
  await page.route(/\/scripts\/open-now/, async (route) => {
    await pause(500)
    // What the fonts move when they take the place of those of the device is not counted, however late it is reported.
    await page.evaluate(async () => {
      const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      await twoFrames()
      await document.fonts.ready
      await twoFrames()
      Object.assign(window, { moved: 0, countedSince: performance.now() })
    })
    await route.continue()
  })
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0, countedSince: 0 })
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries())
        if (entry.startTime >= window.countedSince)
          window.moved += (entry as PerformanceEntry & { value: number }).value
    }
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })
  })
  const line = page.locator('.header-places .open-now').first()
  const expectStill = async (clinic: string, width: number) => {
    await page.setViewportSize({ width, height: 823 })
    await page.goto(siteUrl(clinic) + achilles)
    await expect(line).toContainText(/Open now|Closed, opens/)
    await page.waitForLoadState('networkidle')
    const shown = `${clinic}, ${width} px, ${await line.textContent()}`
    expect.soft(await page.evaluate(() => window.moved), shown).toBeLessThan(0.01)
  }
  for (const [clinic] of timeZones) {
    await page.clock.setFixedTime(Date.now())
    for (const width of [360, 412, 768, 1024, 1440]) await expectStill(clinic, width)
    const state = await line.getAttribute('data-state')
    const [span] = await readOpenSpans(line)
    if (!span) throw new Error(`${clinic} does not say when it is open`)
    const turn = state === 'open' ? span.closes : span.opens
    await page.clock.setFixedTime((turn + 1) * minute)
    for (const width of [360, 768]) await expectStill(clinic, width)
    expect(await line.getAttribute('data-state')).not.toBe(state)
  }
})

test('without scripts a page shows the hours and no current state', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${siteUrl('nyc')}/contact`)
  await expect(page.locator('.header-places')).toContainText('Opening hours')
  await expect(page.locator('table.hours').first()).toContainText('Every other Sunday')
  await expect(page.locator('body')).not.toContainText(/Open now|Closed, opens/)
  await context.close()
})

test('an alert disappears when it ends, also on a page loaded before', async ({ page }) => {
  await page.goto(siteUrl('okotoks'))
  const alert = page.locator('.alert')
  await expect(alert).toContainText('Elizabeth Street')
  const until = Number(await alert.getAttribute('data-until')) * minute
  await page.clock.install({ time: until - 5 * minute })
  await page.goto(siteUrl('okotoks'))
  await expect(alert).toBeVisible()
  await page.clock.fastForward(5 * minute)
  await expect(alert).toBeHidden()
})

test('an alert for one location is on that location’s page and the contact page only', async () => {
  const shows = async (path: string) =>
    (await request('bangalore.localhost', path)).body.includes('alert-warning')
  expect(await shows('/locations/hyderabad')).toBe(true)
  expect(await shows('/contact')).toBe(true)
  expect(await shows('/locations/bangalore')).toBe(false)
  expect(await shows('/')).toBe(false)
})

test('booking links to a practitioner who treats the condition, else to the location, else to the telephone', async ({
  page,
}) => {
  const book = page.locator('.quick-actions .button').first()
  await page.goto(siteUrl('nyc') + achilles)
  await expect(book).toHaveAttribute('href', /third-landing\/book\/(miriam-adler|daniel-okafor)$/)
  await page.goto(`${siteUrl('bangalore')}/locations/hyderabad`)
  await expect(book).toHaveAttribute('href', 'https://example.com/nadige/hyderabad')
  // Farah Siddiqui works in Hyderabad only: its telephone and its booking link are used.
  await page.goto(`${siteUrl('bangalore')}/team/farah-siddiqui`)
  await expect(book).toHaveAttribute('href', 'https://example.com/nadige/hyderabad')
  await expect(page.locator('.booking-bar a').first()).toHaveAttribute('href', /^tel:\+9140/)
  // Neither Joanne Penner nor Snowberry has a booking link: the telephone replaces it.
  await page.goto(`${siteUrl('okotoks')}/team/joanne-penner`)
  await expect(book).toHaveAttribute('href', /^tel:\+1403/)
})

test('a practitioner who takes no new patients has no booking link, and the page says so', async ({
  page,
}) => {
  await page.goto(`${siteUrl('nyc')}/team/grace-lin`)
  await expect(page.locator('.person-state')).toHaveText('Not taking new patients at present')
  await expect(page.locator('.quick-actions a')).toHaveAttribute('href', /^tel:/)
  await expect(page.getByRole('link', { name: /^Book/ })).toHaveCount(0)
  await page.goto(`${siteUrl('nyc')}/team/tomas-herrera`)
  await expect(page.locator('.person-state')).toHaveText('Taking new patients')
})

test('each location has its own team, hours, parking, access and introduction, and the fees of the clinic’s one list', async ({
  page,
}) => {
  const read = async (slug: string) => {
    await page.goto(`${siteUrl('bangalore')}/locations/${slug}`)
    const part = (selector: string) => page.locator(`main ${selector}`).first().textContent()
    const step = page.locator('main section[aria-labelledby="place-access"]')
    return {
      hours: await part('.fact-hours'),
      parking: await part('section[aria-labelledby="place-parking"] p'),
      access: await step.locator('p').textContent(),
      introduction: await part('.introduction'),
      team: await part('.block-practitioners'),
      fees: await part('table.fees'),
    }
  }
  const [one, other] = [await read('bangalore'), await read('hyderabad')]
  for (const part of ['hours', 'parking', 'access', 'introduction', 'team'] as const)
    expect(other[part], part).not.toBe(one[part])
  expect(other.fees).toBe(one.fees)
  expect(one.team).not.toContain('Farah Siddiqui')
  expect(other.team).toContain('Farah Siddiqui')
  expect(other.team).not.toContain('Lakshmi Hegde')
})

test('WhatsApp is offered only in India', async () => {
  for (const [clinic] of timeZones) {
    const { body } = await request(`${clinic}.localhost`, '/contact')
    expect(body.includes('https://wa.me/'), clinic).toBe(clinic === 'bangalore')
  }
})

test('telephone, hours and booking are on the first screen of a phone and of a desktop', async ({ page }) => {
  for (const [width, height] of [
    [360, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const [clinic] of timeZones) {
      for (const path of ['/', achilles, '/team', '/contact']) {
        await page.goto(siteUrl(clinic) + path)
        const ways = page
          .locator('.header-places a, .header-actions a, .booking-bar a')
          .filter({ visible: true })
        await expect(ways.first()).toBeInViewport()
        await expect(ways.filter({ hasText: /Call/ }).first()).toBeInViewport({ ratio: 1 })
        await expect(page.locator('.header-places a').first()).toBeInViewport({ ratio: 1 })
      }
    }
  }
})

for (const [clinic] of timeZones) {
  test(`the booking bar of ${clinic} never covers the focused element`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(siteUrl(clinic) + achilles)
    const stops = await page.evaluate(
      () =>
        document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex="0"]').length,
    )
    const covered: string[] = []
    let seen = 0
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab')
      const state = await page.evaluate(() => {
        const focused = document.activeElement
        const bar = document.querySelector('.booking-bar')
        if (!focused || !bar || focused === document.body) return 'none'
        if (bar.contains(focused)) return 'bar'
        if (bar.getClientRects().length === 0) return 'clear'
        const top = bar.getBoundingClientRect().top
        const { top: start, bottom: end } = focused.getBoundingClientRect()
        // An element taller than the screen is visible if its beginning is.
        return end <= top + 1 || (end - start > top && start < top) ? 'clear' : (focused.textContent ?? '')
      })
      if (state === 'clear') seen++
      else if (state !== 'bar' && state !== 'none') covered.push(state)
    }
    expect(covered).toEqual([])
    expect(seen).toBeGreaterThan(20)
  })
}
