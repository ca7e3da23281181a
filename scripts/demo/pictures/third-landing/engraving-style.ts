import { engravedField, engravedLimb, type FieldTone, type LimbTone } from '../engraving.ts'
import type { Limb } from '../limb.ts'
import { filled, inside, stroked } from '../sheet.ts'

/** Two inks on paper. */
export const paper = '#f4efe4'
export const ink = '#2a2421'
export const oxblood = '#6f1d2b'

type Box = readonly [left: number, top: number, width: number, height: number]
type Cut = { gap?: number; angle?: number; color?: string; edge?: number; cross?: boolean }

/** A shape hatched with straight lines of varying width; cross-hatched in its darker half where `cross` is set. */
export function engraved(id: string, path: string, box: Box, tone: FieldTone, cut: Cut = {}): string {
  const { gap = 9, angle = 20, color = ink, edge = 4, cross = false } = cut
  const lines = filled(engravedField(box, tone, { gap, angle }), color)
  const second = cross
    ? filled(
        engravedField(box, (x, y) => Math.max(0, tone(x, y) - 0.42) * 1.2, { gap, angle: angle + 62 }),
        color,
      )
    : ''
  return filled(path, paper) + inside(id, path, lines + second) + (edge ? stroked(path, color, edge) : '')
}

/** A limb or finger hatched with lines around it, lit from its left side by default. */
export function engravedRound(
  id: string,
  limb: Limb,
  {
    gap = 8,
    color = ink,
    edge = 4,
    tone = lit(0.1),
    bulge = 0.35,
  }: { gap?: number; color?: string; edge?: number; tone?: LimbTone; bulge?: number } = {},
): string {
  return (
    filled(limb.path, paper) +
    inside(id, limb.path, filled(engravedLimb(limb, tone, { gap, bulge }), color)) +
    stroked(limb.path, color, edge)
  )
}

/** The tone of a round body whose skin has the tone `base`: light on its left, shade on its right. */
export const lit =
  (base: number, side: 1 | -1 = 1): LimbTone =>
  (across) => {
    const toShade = (across * side + 0.25) / 1.25
    const edge = Math.max(0, -across * side - 0.72) * 1.1
    return Math.min(0.95, base + Math.max(0, toShade) ** 1.5 * 0.72 + edge)
  }

export const clamp = (value: number, least = 0, most = 1): number => Math.min(most, Math.max(least, value))
