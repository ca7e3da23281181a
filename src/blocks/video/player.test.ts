import { expect, test } from 'vitest'
import { findVideoPlayer } from './player.ts'

const findPlayer = (address: string) => findVideoPlayer(new URL(address))?.src

test.each([
  'https://www.youtube.com/watch?v=abcDEF12345&t=4',
  'https://youtu.be/abcDEF12345',
  'https://m.youtube.com/shorts/abcDEF12345',
  'https://www.youtube.com/embed/abcDEF12345',
])('%s plays from the host without cookies', (address) => {
  expect(findPlayer(address)).toBe('https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0')
})

test('Vimeo is asked not to track; an unlisted video keeps its key', () => {
  expect(findPlayer('https://vimeo.com/123456')).toBe(
    'https://player.vimeo.com/video/123456?autoplay=1&dnt=1',
  )
  expect(findPlayer('https://player.vimeo.com/video/123456')).toContain('/video/123456?')
  expect(findPlayer('https://vimeo.com/123456/ab12cd')).toContain('&h=ab12cd')
})

test.each([
  'https://video.example.org/demo/calf',
  'https://youtube.com.example/watch?v=abcDEF12345',
  'https://www.youtube.com/@somebody',
  'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E',
  'https://vimeo.com/channels/staff',
])('%s has no player', (address) => {
  expect(findPlayer(address)).toBeUndefined()
})
