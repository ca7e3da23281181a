import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hex, parseColor } from './contrast.ts'
import { contrastAdjustments } from './contrast-adjustments.ts'
import { themeNames } from './names.ts'
import { themeVariables } from './variables.ts'

test('of colours that can be read as they are, nothing is said', () => {
  expect(contrastAdjustments({ theme: 'reading-room', primary: '#5a1220' }).filter(isLight)).toEqual([])
  expect(contrastAdjustments({ theme: 'foothills' })).toEqual([])
})

test('a neon yellow is named with what stands in for it, for buttons and for links', () => {
  const mends = contrastAdjustments({ theme: 'foothills', primary: '#e6ff00' })
  const [button, link] = mends.filter(isLight)
  expect(button).toMatchObject({ color: 'primary', use: 'mark', given: '#e6ff00', wanted: 3, isGrey: false })
  expect(link).toMatchObject({ use: 'text', wanted: 4.5 })
  const { light } = themeVariables({ theme: 'foothills', primary: '#e6ff00' })
  expect(button).toMatchObject({ shown: light['--color-primary'] })
  expect(link).toMatchObject({ shown: light['--color-link'] })
})

test('white on white is darkened and said, black is lightened for the dark scheme and said', () => {
  expect(
    contrastAdjustments({ theme: 'reading-room', primary: '#ffffff' }).map(({ kind }) => kind),
  ).toContain('moved')
  const dark = contrastAdjustments({ theme: 'reading-room', accent: '#000000' })
  expect(dark).toEqual([expect.objectContaining({ kind: 'moved', color: 'accent', scheme: 'dark' })])
})

test('two colours that cannot be told apart are said, two that can are not', () => {
  const kinds = (accent: string) =>
    contrastAdjustments({ theme: 'foothills', primary: '#1a5a4a', accent }).map(({ kind }) => kind)
  expect(kinds('#1a5a4a')).toContain('similar')
  expect(kinds('#1b5c4b')).toContain('similar')
  expect(kinds('#8a4a1a')).not.toContain('similar')
})

test('what is no colour is said', () => {
  expect(contrastAdjustments({ theme: 'foothills', primary: 'greenish' })).toEqual([
    { kind: 'invalid', color: 'primary', given: 'greenish' },
  ])
})

test('whatever is moved, it was too close to its ground, and whatever was too close is said', () => {
  const hexColor = fc
    .integer({ min: 0, max: 0xffffff })
    .map((color) => `#${color.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(fc.constantFrom(...themeNames), hexColor, (theme, primary) => {
      const moved = contrastAdjustments({ theme, primary }).filter((mend) => mend.kind === 'moved')
      for (const mend of moved) expect(mend.contrast).toBeLessThan(mend.wanted)
      const shown = themeVariables({ theme, primary }).light['--color-primary']
      expect(moved.some((mend) => mend.use === 'mark' && mend.scheme === 'light')).toBe(
        shown !== asShown(primary),
      )
    }),
    { numRuns: 300, seed: 4 },
  )
})

const isLight = (mend: ReturnType<typeof contrastAdjustments>[number]) =>
  mend.kind === 'moved' && mend.scheme === 'light'

/** The colour after its way through OKLCH, which rounds. */
const asShown = (color: string) => hex(parseColor(color) ?? [0, 0, 0])
