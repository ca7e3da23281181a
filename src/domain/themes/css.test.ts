import { expect, test } from 'vitest'
import { themeCss } from './css.ts'

test('an invalid colour never reaches the style sheet', () => {
  const css = themeCss({
    theme: 'reading-room',
    primary: '</style><script>',
    accent: 'red;} body{display:none',
  })
  expect(css).toBe(themeCss({ theme: 'reading-room' }))
})

test('the dark scheme changes only colours and pictures, and applies only to screens', () => {
  const [, dark = ''] = themeCss({ theme: 'foothills' }).split(
    '@media screen and (prefers-color-scheme:dark)',
  )
  expect(dark).toContain('--color-ground:')
  expect(dark).not.toMatch(/--(font|space|step|radius)/)
})
