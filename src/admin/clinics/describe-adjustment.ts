import type { BrandColorName, ContrastAdjustment } from '#domain/themes/contrast-adjustments.ts'

const names: Record<BrandColorName, string> = { primary: 'Primary colour', accent: 'Accent colour' }

/** One change of a clinic's colours in a plain sentence. */
export function describeAdjustment(adjustment: ContrastAdjustment): string {
  switch (adjustment.kind) {
    case 'invalid':
      return `${names[adjustment.color]}: ${adjustment.given} is no colour, so the theme’s own is used.`
    case 'similar':
      return `${adjustment.given} and ${adjustment.other} are nearly the same: nobody will tell what is marked with the one from what is marked with the other.`
    case 'moved': {
      const where = adjustment.scheme === 'light' ? 'on the light page' : 'in the dark scheme'
      const what =
        adjustment.color === 'accent' ? 'marks are' : adjustment.use === 'text' ? 'links are' : 'buttons are'
      const nearest = adjustment.isGrey
        ? `${adjustment.shown}, as no tone of it can be told from the page`
        : `${adjustment.shown}, the nearest tone of it that can be`
      const seen = adjustment.use === 'text' ? 'read' : 'seen'
      return `${names[adjustment.color]}: ${adjustment.given} cannot be ${seen} ${where} (contrast ${ratio(adjustment.contrast)}, it takes ${ratio(adjustment.wanted)}); there, ${what} ${nearest}.`
    }
  }
}

/** Rounded down: 2.96 is not 3. */
const ratio = (value: number): string => `${Math.floor(value * 10) / 10}:1`
