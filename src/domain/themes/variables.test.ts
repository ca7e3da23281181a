import { wcagContrast, wcagLuminance } from 'culori'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ThemeName, themeNames } from './names.ts'
import { themeVariables } from './variables.ts'

const grounds = ['ground', 'surface', 'band']

/** Which colours may be on which backgrounds, and the contrast that they must have. */
const requirements: { what: string; on: string[]; ratio: number }[] = [
  { what: 'text', on: [...grounds, 'danger-surface'], ratio: 4.5 },
  { what: 'muted', on: [...grounds, 'danger-surface'], ratio: 4.5 },
  { what: 'link', on: [...grounds, 'danger-surface'], ratio: 4.5 },
  { what: 'danger', on: [...grounds, 'danger-surface'], ratio: 4.5 },
  { what: 'on-primary', on: ['primary', 'primary-hover'], ratio: 4.5 },
  { what: 'on-accent', on: ['accent'], ratio: 4.5 },
  { what: 'on-highlight', on: ['highlight'], ratio: 4.5 },
  { what: 'on-deep', on: ['deep'], ratio: 4.5 },
  { what: 'on-danger', on: ['danger'], ratio: 4.5 },
  { what: 'primary', on: grounds, ratio: 3 },
  { what: 'primary-hover', on: grounds, ratio: 3 },
  { what: 'accent', on: grounds, ratio: 3 },
  { what: 'control', on: [...grounds, 'danger-surface'], ratio: 3 },
  { what: 'focus', on: [...grounds, 'danger-surface'], ratio: 3 },
]

type Case = [ThemeName, string | undefined, string | undefined]

const hexColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((color) => `#${color.toString(16).padStart(6, '0')}`)

/** Colours that are hard to make readable. */
const extremeCases = (theme: ThemeName): Case[] => [
  [theme, undefined, undefined],
  ...['#ffffff', '#000000', '#e6ff00', '#808080', '#fefefe', '#010101', '#00ffff', '#ff00ff'].flatMap(
    (color): Case[] => [
      [theme, color, color],
      [theme, color, undefined],
      [theme, undefined, color],
    ],
  ),
]

/** More in `npm run check:colors`. */
const cases = Number(process.env.BRAND_COLORS || 1000)

test('every pair of colours that can meet is readable with any brand colours', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<ThemeName>(...themeNames),
      fc.option(hexColor, { nil: undefined }),
      fc.option(hexColor, { nil: undefined }),
      (theme, primary, accent) => {
        const variables = themeVariables({ theme, primary, accent })
        for (const scheme of ['light', 'dark'] as const) assertReadable(variables[scheme], scheme)
      },
    ),
    { numRuns: cases, seed: 20_261_121, examples: themeNames.flatMap(extremeCases) },
  )
}, 120_000)

test('a readable brand colour is used unchanged', () => {
  expect(themeVariables({ theme: 'reading-room', primary: '#1a4d8f' }).light['--color-primary']).toBe(
    '#1a4d8f',
  )
})

test('a pale brand colour is darkened to the contrast of a control', () => {
  const { light } = themeVariables({ theme: 'foothills', primary: '#ffe600' })
  expect(light['--color-primary']).not.toBe('#ffe600')
  expect(wcagContrast(light['--color-primary'] ?? '', light['--color-ground'] ?? '')).toBeGreaterThanOrEqual(
    3,
  )
})

test('the brand colour tints strong bands but not the background', () => {
  const own = themeVariables({ theme: 'movement-lab' }).light
  const branded = themeVariables({ theme: 'movement-lab', primary: '#0a7f3f' }).light
  expect(branded['--color-deep']).not.toBe(own['--color-deep'])
  expect(branded['--color-ground']).toBe(own['--color-ground'])
})

test('the red of urgent care is the same in every theme', () => {
  const reds = themeNames.map(
    (theme) => themeVariables({ theme, primary: '#aa3300' }).light['--color-danger'],
  )
  expect(new Set(reds).size).toBe(1)
})

test('no two themes share a layout, a palette or a heading font', () => {
  const all = themeNames.map((theme) => themeVariables({ theme }))
  for (const name of ['data-key-facts', 'data-timeline', 'data-shape', 'data-cards', 'data-header'] as const)
    expect(new Set(all.map(({ attributes }) => attributes[name])).size).toBe(themeNames.length)
  for (const name of ['--color-ground', '--color-primary', '--font-heading'])
    expect(new Set(all.map(({ light }) => light[name])).size).toBe(themeNames.length)
})

function assertReadable(colors: Record<string, string>, scheme: string): void {
  // Luminances are computed once per colour for speed; the ratio is that of WCAG.
  const light = Object.fromEntries(
    Object.entries(colors).flatMap(([name, color]) =>
      name.startsWith('--color-') ? [[name, wcagLuminance(color) + 0.05]] : [],
    ),
  )
  for (const { what, on, ratio } of requirements) {
    for (const ground of on) {
      const [one = Number.NaN, other = Number.NaN] = [light[`--color-${what}`], light[`--color-${ground}`]]
      const contrast = Math.max(one, other) / Math.min(one, other)
      if (!(contrast >= ratio))
        throw new Error(`${scheme}: ${what} on ${ground} has ${contrast.toFixed(2)}, not ${ratio}`)
    }
  }
}
