import { expect, test } from 'vitest'
import { contrast } from '../themes/contrast.ts'
import { themeNames } from '../themes/names.ts'
import { createIcon, iconSvg } from './icon.ts'
import { ogImageLayout } from './og-image.ts'

test('an icon has the initial with its vowel signs, escaped', () => {
  expect(createIcon('snowberry', { theme: 'foothills' }).initial).toBe('S')
  expect(createIcon('कीर्ति', { theme: 'foothills' }).initial).toBe('की')
  expect(iconSvg(createIcon('<b>', { theme: 'foothills' }))).toContain('&#60;</text>')
})

test('the title of a card is readable in every theme with any brand colour', () => {
  for (const theme of themeNames) {
    for (const primary of [undefined, '#ffff00', '#000000', '#7f7f7f']) {
      const { ground, title } = ogImageLayout({ theme, primary })
      expect(contrast(title.color, /fill="(#\w+)"/.exec(ground)?.[1] ?? '')).toBeGreaterThan(4.5)
    }
  }
})
