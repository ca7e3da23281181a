import { type Brand, brandedSeeds } from './brand.ts'
import { getTheme } from './index.ts'
import { spaceVariables, typeVariables } from './measures.ts'
import { createPalette } from './palette.ts'
import type { ThemeLayout } from './theme.ts'

export type ThemeVariables = {
  /** All custom properties, with the colours of the light scheme. */
  light: Record<string, string>
  /** What differs in the dark scheme: the colours, and how bright pictures are. */
  dark: Record<string, string>
  /** Layout attributes of the root element. */
  attributes: Record<`data-${string}`, string>
}

const layoutAttributes: { [part in keyof ThemeLayout]: `data-${string}` } = {
  keyFacts: 'data-key-facts',
  timeline: 'data-timeline',
  shape: 'data-shape',
  density: 'data-density',
  cards: 'data-cards',
  header: 'data-header',
  hero: 'data-hero',
  page: 'data-page',
  bands: 'data-bands',
  motif: 'data-motif',
  pictures: 'data-pictures',
  footer: 'data-footer',
}

/**
 * A theme in a clinic's colours: custom properties for both schemes, and layout attributes. With any colours, text has a
 * contrast of 4.5:1 and controls, marks and focus indicators of 3:1 to every background that they may be on.
 */
export function themeVariables(brand: Brand): ThemeVariables {
  const theme = getTheme(brand.theme)
  const { shape } = theme
  return {
    light: {
      ...colors(brand, 'light'),
      ...typeVariables(theme),
      ...spaceVariables(theme),
      '--radius': shape.radius,
      '--radius-control': shape.controlRadius,
      '--border-width': shape.borderWidth,
      '--border-strong': shape.strongBorder,
      '--control-height': shape.controlHeight,
    },
    dark: { ...colors(brand, 'dark'), '--picture-brightness': String(theme.darkPictures) },
    attributes: {
      'data-theme': theme.name,
      ...Object.fromEntries(
        Object.entries(theme.layout).map(([part, value]) => [
          layoutAttributes[part as keyof ThemeLayout],
          value,
        ]),
      ),
    },
  }
}

function colors(brand: Brand, scheme: 'light' | 'dark'): Record<string, string> {
  const palette = createPalette(brandedSeeds(getTheme(brand.theme).colors[scheme], scheme, brand), scheme)
  return Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--color-${name}`, color]))
}
