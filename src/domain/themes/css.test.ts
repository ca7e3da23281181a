import { expect, test } from 'vitest'
import { themeCss } from './css.ts'

test('what is typed as a colour never reaches the page as text', () => {
  const css = themeCss({
    theme: 'reading-room',
    primary: '</style><script>',
    accent: 'red;} body{display:none',
  })
  expect(css).toBe(themeCss({ theme: 'reading-room' }))
})

test('the dark scheme holds colours only and is for screens', () => {
  const [, dark = ''] = themeCss({ theme: 'foothills' }).split(
    '@media screen and (prefers-color-scheme:dark)',
  )
  expect(dark).toContain('--color-ground:')
  expect(dark).not.toMatch(/--(font|space|step|radius)/)
})
