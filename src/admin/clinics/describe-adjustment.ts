import type { BrandColorName, ContrastAdjustment } from '#domain/themes/contrast-adjustments.ts'

const names: Record<BrandColorName, string> = { primary: 'Primary colour', accent: 'Accent colour' }

/** Describes one adjustment of a clinic's colours in a sentence. */
export function describeAdjustment(adjustment: ContrastAdjustment): string {
  switch (adjustment.kind) {
    case 'invalid':
      return `${names[adjustment.color]}: ${adjustment.given} is not a valid colour, so the theme’s colour is used.`
    case 'similar':
      return `${adjustment.given} and ${adjustment.other} are nearly the same, so readers cannot tell them apart.`
    case 'moved': {
      const where = adjustment.scheme === 'light' ? 'in light mode' : 'in dark mode'
      const what =
        adjustment.color === 'accent' ? 'marks are' : adjustment.use === 'text' ? 'links are' : 'buttons are'
      const nearest = adjustment.isGrey
        ? `${adjustment.shown}, because no shade of it has enough contrast`
        : `${adjustment.shown}, the nearest shade with enough contrast`
      const seen = adjustment.use === 'text' ? 'read' : 'seen'
      return `${names[adjustment.color]}: ${adjustment.given} cannot be ${seen} ${where} (contrast ${ratio(adjustment.contrast)}, at least ${ratio(adjustment.wanted)} required). There, ${what} ${nearest}.`
    }
  }
}

/** Rounded down: 2.96 is not 3. */
const ratio = (value: number): string => `${Math.floor(value * 10) / 10}:1`
