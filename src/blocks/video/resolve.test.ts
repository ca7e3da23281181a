import { expect, test } from 'vitest'
import { fixtureContext } from '../fixture-context.ts'
import { said } from '../fixture-parts.ts'
import { renderSections, wordsOf } from '../render-sections.tsx'
import { videoFixtures } from './fixtures.ts'
import { resolveVideo } from './resolve.ts'

test('is a link that names where it leads, with what is said in it beside', () => {
  const html = renderSections(videoFixtures)
  expect(html).toContain('href="https://www.video.example/watch/heel-raises"')
  expect(wordsOf(html)).toContain('Watch the video (video.example)')
  expect(html).toMatch(/<details[^>]*>.*lowers both heels/)
})

test.each([undefined, '', 'video', 'http://video.example/x', 'javascript:alert(1)'])(
  'an address such as %j is no video',
  (url) => {
    const section = { kind: 'video', key: 'video', heading: said('Video'), fields: { url } }
    expect(resolveVideo(section, fixtureContext())).toBeNull()
  },
)
