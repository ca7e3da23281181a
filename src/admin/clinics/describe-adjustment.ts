import type { BrandColorName, ContrastAdjustment } from '#domain/themes/contrast-adjustments.ts'

const names: Record<BrandColorName, string> = { primary: 'Brand colour', accent: 'Second colour' }

/** One change of a clinic's colours in a plain sentence. */
export function sayMend(mend: ContrastAdjustment): string {
  switch (mend.kind) {
    case 'invalid':
      return `${names[mend.color]}: ${mend.given} is no colour, so the theme’s own is used.`
    case 'similar':
      return `${mend.given} and ${mend.other} are nearly the same: nobody will tell what is marked with the one from what is marked with the other.`
    case 'moved': {
      const where = mend.scheme === 'light' ? 'on the light page' : 'in the dark scheme'
      const what = mend.color === 'accent' ? 'marks are' : mend.use === 'text' ? 'links are' : 'buttons are'
      const nearest = mend.isGrey
        ? `${mend.shown}, as no tone of it can be told from the page`
        : `${mend.shown}, the nearest tone of it that can be`
      const seen = mend.use === 'text' ? 'read' : 'seen'
      return `${names[mend.color]}: ${mend.given} cannot be ${seen} ${where} (contrast ${ratio(mend.contrast)}, it takes ${ratio(mend.wanted)}); there, ${what} ${nearest}.`
    }
  }
}

/** Rounded down: 2.96 is not 3. */
const ratio = (value: number): string => `${Math.floor(value * 10) / 10}:1`
