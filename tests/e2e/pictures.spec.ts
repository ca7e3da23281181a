import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { wcagContrast } from 'culori'
import { request, siteUrl } from './request.ts'

const player = 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1'
const page = `<!doctype html><title>Video</title>
<a href="https://www.youtube.com/watch?v=abcDEF12345" data-player="${player}" data-name="Video: raises">Watch</a>
<script>${readFileSync('public/scripts/video.js', 'utf8')}</script>`

test('a video plays in the page once its link is activated, and nothing is requested from its host before', async ({
  page: tab,
}) => {
  const requested: string[] = []
  await tab.route('**/*', (route) => {
    requested.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<p>Player' })
  })
  await tab.setContent(page)
  expect(requested).toEqual([])
  await tab.getByRole('link', { name: 'Watch' }).focus()
  await tab.keyboard.press('Enter')
  await expect(tab.getByTitle('Video: raises')).toBeFocused()
  await expect(tab.getByTitle('Video: raises')).toHaveAttribute('src', player)
  // The browser requests the frame's page some time after the frame is in the document.
  await expect.poll(() => requested).toEqual([player])
})

test('pages with a video, a body map or directions send no request to another host', async ({
  page: tab,
}) => {
  const externalUrls: string[] = []
  tab.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== 'okotoks.localhost') externalUrls.push(request.url())
  })
  for (const path of ['/regions/calf', '/', '/symptoms', '/locations/okotoks', '/muscles/soleus']) {
    await tab.goto(siteUrl('okotoks') + path, { waitUntil: 'networkidle' })
  }
  expect(externalUrls).toEqual([])
})

test('the list of muscles draws each in the theme’s colours', async ({ page: tab }) => {
  await tab.goto(`${siteUrl('okotoks')}/muscles`)
  const inks = await tab
    .locator('.diagram-drawing')
    .evaluateAll((drawings) =>
      drawings.map((drawing) => getComputedStyle(drawing).getPropertyValue('--diagram-ink')),
    )
  expect(inks.length).toBeGreaterThan(5)
  expect(inks.filter((ink) => ink === '')).toEqual([])
})

test('a video has a caption, and a transcript that is opened by keyboard', async ({ page: tab }) => {
  await tab.goto(`${siteUrl('okotoks')}/regions/calf`)
  await expect(tab.locator('.video figcaption')).toContainText('Sample video')
  // The video is in a fold, which opens by keyboard as well.
  await tab.locator('.section-video > details > summary').first().focus()
  await tab.keyboard.press('Enter')
  const summary = tab.locator('.video-transcript summary')
  const words = tab.getByText('Before we begin I ask the same four questions')
  await expect(words).toBeHidden()
  await summary.focus()
  await tab.keyboard.press('Enter')
  await expect(words).toBeVisible()
})

test('without scripts a video is a link to its own page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const tab = await context.newPage()
  await tab.goto(`${siteUrl('okotoks')}/regions/calf`)
  await expect(tab.locator('a.video-link')).toHaveAttribute('href', /^https:/)
  await context.close()
})

test('the focused part of the body map looks different from its neighbors', async ({ page: tab }) => {
  await tab.goto(`${siteUrl('nyc')}/symptoms`)
  const look = (place: number) =>
    tab
      .locator('.body-figure a')
      .nth(place)
      .locator('.body-area')
      .first()
      .evaluate((area) => {
        const { stroke, strokeWidth } = getComputedStyle(area)
        return { stroke, width: Number.parseFloat(strokeWidth) }
      })
  await tab.locator('.body-figure a').first().focus()
  await tab.keyboard.press('Tab')
  const [neighbor, focused] = [await look(0), await look(1)]
  expect(focused.width).toBeGreaterThan(neighbor.width)
  expect(focused.stroke).not.toBe(neighbor.stroke)
})

for (const clinic of ['nyc', 'okotoks', 'bangalore']) {
  test(`the numbers on the body map of ${clinic} have enough contrast and size on a phone`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width: 360, height: 740 })
    await tab.goto(siteUrl(clinic))
    const marks = await tab.locator('.body-marks > g').evaluateAll((all) =>
      all.map((mark) => {
        const [disc, number] = [mark.querySelector('circle'), mark.querySelector('text')]
        if (!disc || !number) throw new Error('A mark on the body map lacks its number or its disc.')
        const scale = number.getScreenCTM()?.a ?? 0
        return {
          disc: getComputedStyle(disc).fill,
          number: getComputedStyle(number).fill,
          size: scale * Number.parseFloat(getComputedStyle(number).fontSize),
        }
      }),
    )
    expect(marks.length).toBeGreaterThan(0)
    for (const { disc, number, size } of marks) {
      expect(wcagContrast(disc, number)).toBeGreaterThan(4.5)
      expect(size).toBeGreaterThanOrEqual(12)
    }
  })
}

test('the body map is traversed by keyboard from the knee down, and links to the region', async ({
  page: tab,
}) => {
  await tab.goto(`${siteUrl('nyc')}/symptoms`)
  const links = tab.locator('.body-figure a')
  const addresses = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(addresses).toEqual(['/regions/knee', '/regions/calf', '/regions/foot-and-ankle'])
  for (const address of addresses) expect((await request('nyc.localhost', address ?? '')).status).toBe(200)
  await links.first().focus()
  await tab.keyboard.press('Tab')
  await expect(links.nth(1)).toBeFocused()
  await tab.keyboard.press('Enter')
  await expect(tab).toHaveURL(/\/regions\/calf$/)
})
