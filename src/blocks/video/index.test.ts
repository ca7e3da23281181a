import { expect, test } from 'vitest'
import { fixtureContext } from '../fixture-context.ts'
import { asText } from '../fixture-parts.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { video } from './index.ts'

test('is a link that names where it leads, with what is said in it beside', () => {
  const html = renderSections(video.fixtures)
  expect(html).toContain('href="https://www.video.example/watch/heel-raises"')
  expect(htmlText(html)).toContain('Watch the video (video.example)')
  expect(html).toMatch(/<details[^>]*>.*lowers both heels/)
})

test('a video that can play in the page names its player and loads nothing of it', () => {
  const html = renderSections(video.fixtures)
  expect(html).toContain(
    'data-player="https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&amp;rel=0"',
  )
  expect(html).toContain('href="https://www.youtube.com/watch?v=abcDEF12345"')
  expect(html).not.toContain('<iframe')
  expect(html).not.toMatch(/(?:src|srcset)="https:/i)
  expect(htmlText(html)).toContain('Loads from youtube-nocookie.com when you press')
})

test('the script comes with a player only', () => {
  const [plain, , played] = video.fixtures
  expect(renderSections(plain ? [plain] : [])).not.toContain('<script')
  expect(renderSections(played ? [played] : [])).toContain('src="/scripts/video.js"')
})

test.each([undefined, '', 'video', 'http://video.example/x', 'javascript:alert(1)'])(
  'an address such as %j is no video',
  (url) => {
    const section = { kind: 'video', key: 'video', heading: asText('Video'), fields: { url } }
    expect(video.resolve(section, fixtureContext())).toBeNull()
  },
)
