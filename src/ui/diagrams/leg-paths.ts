import svgpath from 'svgpath'
import type { Point } from '#base/curve.ts'
import { memoize } from '#base/memoize.ts'
import type { MuscleView } from './drawing.ts'
import { referralMarks } from './referral.ts'
import { views } from './views/index.ts'

/** One side of the leg, each kind of mark as path data of its own; empty where it has none. */
export type LegPaths = ReturnType<typeof drawn>

/** Worked out once for each side. In whole units, sixteenths of a centimeter, and relative: a third fewer bytes. */
export const legPaths: (view: MuscleView) => LegPaths = memoize((view) => drawn(view), new WeakMap())

function drawn({ view, bellies, cords = [], sheets = [], ghosts = [], triggerPoints, zones }: MuscleView) {
  const { skin, body, behind, bones, contours } = views[view]
  const { hatching, strong, middle, faint } = referralMarks(zones)
  return {
    skin: short(skin),
    body: short(body),
    behind: short(...behind),
    bones: short(...bones),
    contours: short(...contours),
    muscle: short(...bellies.map(({ outline }) => outline)),
    fibers: short(...bellies.flatMap(({ fibers }) => fibers)),
    cords: short(...cords),
    sheets: short(...sheets),
    ghosts: short(...ghosts),
    hatching: short(hatching),
    strong: short(strong),
    middle: short(middle),
    faint: short(faint),
    crosses: short(...triggerPoints.map(cross)),
  }
}

const short = (...parts: string[]): string => svgpath(parts.join('')).round(0).rel().toString()

const cross = ([x, y]: Point): string =>
  `M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x + 9} ${y - 9}L${x - 9} ${y + 9}`
