import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hex, parseColor } from './contrast.ts'
import { contrastAdjustments } from './contrast-adjustments.ts'
import { themeNames } from './names.ts'
import { themeVariables } from './variables.ts'

test('readable colours need no adjustment', () => {
  expect(contrastAdjustments({ theme: 'reading-room', primary: '#5a1220' }).filter(isLight)).toEqual([])
  expect(contrastAdjustments({ theme: 'foothills' })).toEqual([])
})

test('a neon yellow is reported with its replacements for buttons and links', () => {
  const adjustments = contrastAdjustments({ theme: 'foothills', primary: '#e6ff00' })
  const [button, link] = adjustments.filter(isLight)
  expect(button).toMatchObject({ color: 'primary', use: 'mark', given: '#e6ff00', wanted: 3, isGrey: false })
  expect(link).toMatchObject({ use: 'text', wanted: 4.5 })
  const { light } = themeVariables({ theme: 'foothills', primary: '#e6ff00' })
  expect(button).toMatchObject({ shown: light['--color-primary'] })
  expect(link).toMatchObject({ shown: light['--color-link'] })
})

test('white is reported as darkened, and black as lightened in the dark scheme', () => {
  expect(
    contrastAdjustments({ theme: 'reading-room', primary: '#ffffff' }).map(({ kind }) => kind),
  ).toContain('moved')
  const dark = contrastAdjustments({ theme: 'reading-room', accent: '#000000' })
  expect(dark).toEqual([expect.objectContaining({ kind: 'moved', color: 'accent', scheme: 'dark' })])
})

test('two indistinguishable colours are reported, two distinguishable ones are not', () => {
  const kinds = (accent: string) =>
    contrastAdjustments({ theme: 'foothills', primary: '#1a5a4a', accent }).map(({ kind }) => kind)
  expect(kinds('#1a5a4a')).toContain('similar')
  expect(kinds('#1b5c4b')).toContain('similar')
  expect(kinds('#8a4a1a')).not.toContain('similar')
})

test('an invalid colour is reported', () => {
  expect(contrastAdjustments({ theme: 'foothills', primary: 'greenish' })).toEqual([
    { kind: 'invalid', color: 'primary', given: 'greenish' },
  ])
})

test('a colour is reported as moved exactly if its contrast was too low', () => {
  const hexColor = fc
    .integer({ min: 0, max: 0xffffff })
    .map((color) => `#${color.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(fc.constantFrom(...themeNames), hexColor, (theme, primary) => {
      const moved = contrastAdjustments({ theme, primary }).filter(
        (adjustment) => adjustment.kind === 'moved',
      )
      for (const adjustment of moved) expect(adjustment.contrast).toBeLessThan(adjustment.wanted)
      const shown = themeVariables({ theme, primary }).light['--color-primary']
      expect(moved.some((adjustment) => adjustment.use === 'mark' && adjustment.scheme === 'light')).toBe(
        shown !== roundTrip(primary),
      )
    }),
    { numRuns: 300, seed: 4 },
  )
})

const isLight = (adjustment: ReturnType<typeof contrastAdjustments>[number]) =>
  adjustment.kind === 'moved' && adjustment.scheme === 'light'

/** Converts a colour to OKLCH and back, which rounds it. */
const roundTrip = (color: string) => hex(parseColor(color) ?? [0, 0, 0])
