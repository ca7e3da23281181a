import svgpath from 'svgpath'
import type { Point } from '#base/curve.ts'
import { memoize } from '#base/memoize.ts'
import type { MuscleView } from './drawing.ts'
import { referralMarks } from './referral.ts'
import { views } from './views/index.ts'

/** The path data of a view, one path for each kind of mark; empty if it has none. */
export type LegPaths = ReturnType<typeof createPaths>

/** Memoized per view. Coordinates are rounded to whole units and relative, which saves a third of the bytes. */
export const legPaths: (view: MuscleView) => LegPaths = memoize((view) => createPaths(view), new WeakMap())

function createPaths({
  view,
  bellies,
  cords = [],
  sheets = [],
  ghosts = [],
  triggerPoints,
  zones,
}: MuscleView) {
  const { skin, body, behind, bones, contours } = views[view]
  const { hatching, strong, middle, faint } = referralMarks(zones)
  return {
    skin: minify(skin),
    body: minify(body),
    behind: minify(...behind),
    bones: minify(...bones),
    contours: minify(...contours),
    muscle: minify(...bellies.map(({ outline }) => outline)),
    fibers: minify(...bellies.flatMap(({ fibers }) => fibers)),
    cords: minify(...cords),
    sheets: minify(...sheets),
    ghosts: minify(...ghosts),
    hatching: minify(hatching),
    strong: minify(strong),
    middle: minify(middle),
    faint: minify(faint),
    crosses: minify(...triggerPoints.map(cross)),
  }
}

const minify = (...parts: string[]): string => svgpath(parts.join('')).round(0).rel().toString()

const cross = ([x, y]: Point): string =>
  `M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x + 9} ${y - 9}L${x - 9} ${y + 9}`
