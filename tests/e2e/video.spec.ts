import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { siteOf } from './ask.ts'

const player = 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1'
const page = `<!doctype html><title>Video</title>
<a href="https://www.youtube.com/watch?v=abcDEF12345" data-player="${player}" data-name="Video: raises">Watch</a>
<script>${readFileSync('public/scripts/video.js', 'utf8')}</script>`

test('a video plays in the page once it is pressed, and nothing of its site loads before', async ({
  page: tab,
}) => {
  const asked: string[] = []
  await tab.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<p>Player' })
  })
  await tab.setContent(page)
  expect(asked).toEqual([])
  await tab.getByRole('link', { name: 'Watch' }).focus()
  await tab.keyboard.press('Enter')
  await expect(tab.getByTitle('Video: raises')).toBeFocused()
  await expect(tab.getByTitle('Video: raises')).toHaveAttribute('src', player)
  expect(asked).toEqual([player])
})

test('the pages with a video, a map of the body or directions ask no other host for anything', async ({
  page: tab,
}) => {
  const strangers: string[] = []
  tab.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== 'okotoks.localhost') strangers.push(request.url())
  })
  for (const path of ['/regions/calf', '/', '/symptoms', '/contact']) {
    await tab.goto(siteOf('okotoks') + path, { waitUntil: 'networkidle' })
  }
  expect(strangers).toEqual([])
})

test('the body map is walked by keyboard from the knee down, and leads to the region', async ({
  page: tab,
}) => {
  await tab.goto(`${siteOf('nyc')}/symptoms`)
  const links = tab.locator('.body-figure a')
  const addresses = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(addresses).toEqual(['/regions/knee', '/regions/calf', '/regions/foot-and-ankle'])
  for (const address of addresses) expect((await tab.request.get(siteOf('nyc') + address)).status()).toBe(200)
  await links.first().focus()
  await tab.keyboard.press('Tab')
  await expect(links.nth(1)).toBeFocused()
  await tab.keyboard.press('Enter')
  await expect(tab).toHaveURL(/\/regions\/calf$/)
})
