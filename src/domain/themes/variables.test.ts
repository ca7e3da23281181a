import { wcagContrast, wcagLuminance } from 'culori'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ThemeName, themeNames } from './names.ts'
import { themeVariables } from './variables.ts'

const grounds = ['ground', 'surface', 'band']

/** What may stand on what, and how far it has to be told from it. */
const promises: { what: string; on: string[]; ratio: number }[] = [
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

/** What nobody should choose, and somebody will. */
const hopeless = (theme: ThemeName): Case[] => [
  [theme, undefined, undefined],
  ...['#ffffff', '#000000', '#e6ff00', '#808080', '#fefefe', '#010101', '#00ffff', '#ff00ff'].flatMap(
    (color): Case[] => [
      [theme, color, color],
      [theme, color, undefined],
      [theme, undefined, color],
    ],
  ),
]

test('every pair that can meet is readable, whatever colours a clinic brings', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<ThemeName>(...themeNames),
      fc.option(hexColor, { nil: undefined }),
      fc.option(hexColor, { nil: undefined }),
      (theme, primary, accent) => {
        const variables = themeVariables({ theme, primary, accent })
        for (const scheme of ['light', 'dark'] as const) unreadable(variables[scheme], scheme)
      },
    ),
    { numRuns: 10_000, seed: 20_261_121, examples: themeNames.flatMap(hopeless) },
  )
}, 60_000)

test('a brand colour that can be read stays as it is', () => {
  expect(themeVariables({ theme: 'reading-room', primary: '#1a4d8f' }).light['--color-primary']).toBe(
    '#1a4d8f',
  )
})

test('a pale brand colour keeps its hue and is darkened until a button can be seen', () => {
  const { light } = themeVariables({ theme: 'foothills', primary: '#ffe600' })
  expect(light['--color-primary']).not.toBe('#ffe600')
  expect(wcagContrast(light['--color-primary'] ?? '', light['--color-ground'] ?? '')).toBeGreaterThanOrEqual(
    3,
  )
})

test('the brand colour reaches the bands', () => {
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

test('no two themes share a layout, a palette or a heading face', () => {
  const all = themeNames.map((theme) => themeVariables({ theme }))
  for (const name of ['data-key-facts', 'data-timeline', 'data-shape', 'data-cards', 'data-header'] as const)
    expect(new Set(all.map(({ attributes }) => attributes[name])).size).toBe(themeNames.length)
  for (const name of ['--color-ground', '--color-primary', '--font-heading'])
    expect(new Set(all.map(({ light }) => light[name])).size).toBe(themeNames.length)
})

function unreadable(colors: Record<string, string>, scheme: string): void {
  // Measured once a colour: the ratio itself is WCAG's.
  const light = Object.fromEntries(
    Object.entries(colors).flatMap(([name, color]) =>
      name.startsWith('--color-') ? [[name, wcagLuminance(color) + 0.05]] : [],
    ),
  )
  for (const { what, on, ratio } of promises) {
    for (const ground of on) {
      const [one = Number.NaN, other = Number.NaN] = [light[`--color-${what}`], light[`--color-${ground}`]]
      const found = Math.max(one, other) / Math.min(one, other)
      if (!(found >= ratio))
        throw new Error(`${scheme}: ${what} on ${ground} has ${found.toFixed(2)}, not ${ratio}`)
    }
  }
}
