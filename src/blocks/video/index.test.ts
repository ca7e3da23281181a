import { expect, test } from 'vitest'
import { fixtureContext } from '../fixture-context.ts'
import { asText } from '../fixture-parts.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { video } from './index.ts'

test('is a link that names its site, with the transcript beside it', () => {
  const html = renderSections(video.fixtures)
  expect(html).toContain('href="https://www.video.example/watch/heel-raises"')
  expect(htmlText(html)).toContain('Watch the video (video.example)')
  expect(html).toMatch(/<details[^>]*>.*lowers both heels/)
})

test('a video with a player names the player’s address and loads nothing from it', () => {
  const html = renderSections(video.fixtures)
  expect(html).toContain(
    'data-player="https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&amp;rel=0"',
  )
  expect(html).toContain('href="https://www.youtube.com/watch?v=abcDEF12345"')
  expect(html).not.toContain('<iframe')
  expect(html).not.toMatch(/(?:src|srcset)="https:/i)
  expect(htmlText(html)).toContain('Loads from youtube-nocookie.com when you press')
})

test('the script is loaded only with a player', () => {
  const [plain, , played] = video.fixtures
  expect(renderSections(plain ? [plain] : [])).not.toContain('<script')
  expect(renderSections(played ? [played] : [])).toContain('src="/scripts/video.js"')
})

test.each([undefined, '', 'video', 'http://video.example/x', 'javascript:alert(1)'])(
  'an address such as %j leaves the section out',
  (url) => {
    const section = { kind: 'video', key: 'video', heading: asText('Video'), fields: { url } }
    expect(video.resolve(section, fixtureContext())).toBeNull()
  },
)
