import { mirrored, outline, type Point, points, smooth } from '#base/curve.ts'
import type { BodyArea } from './areas.ts'

/** Size of the drawing in its own units, the same for both sides, and the x coordinate of the body's axis. */
export const figure = { width: 300, height: 770, middle: 150 }

const half = points(
  '150 8, 172 14, 185 36, 183 60, 174 80, 166 92, 166 110, 182 120, 208 128, 226 146, 234 182, 240 232, 246 276, 254 326, 260 368, 268 392, 268 422, 258 442, 248 430, 244 396, 238 368, 226 328, 218 284, 210 236, 204 194, 200 226, 194 262, 192 292, 200 326, 208 356, 210 392, 206 440, 199 488, 193 518, 194 540, 200 576, 201 604, 195 644, 186 684, 181 708, 182 724, 192 738, 198 750, 194 758, 176 760, 164 757, 161 742, 163 722, 163 704, 160 672, 156 630, 154 596, 157 560, 159 534, 158 506, 154 456, 152 414, 150 398',
)

/** The closed outline of the body. */
export const body = outline([...half, ...mirrored(half, 150).toReversed()])

export type Side = 'front' | 'back'

/** Lines that distinguish the front from the back. */
export const details: Record<Side, string[]> = {
  front: [
    // Knee caps
    ...bothSides('176 507, 186 514, 187 529, 177 541, 166 530, 167 514, 176 507'),
    ...bothSides('166 126, 184 128, 204 134'),
    ...bothSides('196 330, 182 366, 162 392'),
    ...bothSides('178 566, 180 610, 176 650'),
    ...bothSides('172 742, 178 752'),
    ...bothSides('186 744, 188 752'),
    smooth(points('147 288, 150 294, 153 288')),
  ],
  back: [
    smooth(points('150 126, 149 200, 150 300')),
    ...bothSides('166 160, 184 186, 180 214'),
    ...bothSides('152 396, 172 408, 196 398'),
    ...bothSides('164 530, 176 534, 190 530'),
    ...bothSides('178 566, 177 600, 170 640'),
    ...bothSides('186 576, 190 610, 184 642'),
    ...bothSides('167 690, 169 716, 168 736'),
    ...bothSides('178 690, 176 716, 178 736'),
  ],
}

/** The shape of each area, on both halves of the body and clipped to its outline. */
export const areaShapes: Record<BodyArea, { [side in Side]?: AreaShape }> = {
  head: { front: band(112, 0, 188, 88), back: band(112, 0, 188, 88) },
  neck: { front: band(128, 90, 172, 120), back: band(128, 90, 172, 120) },
  shoulder: { front: round(206, 150, 32), back: round(206, 150, 32) },
  'upper-back': { back: band(126, 124, 174, 226) },
  'low-back': { back: band(100, 242, 200, 324) },
  elbow: { front: round(232, 284, 27), back: round(232, 284, 27) },
  hand: { front: band(236, 372, 276, 446), back: band(236, 372, 276, 446) },
  hip: { front: band(150, 326, 216, 396), back: band(150, 326, 216, 404) },
  thigh: { front: band(151, 404, 216, 496, 182), back: band(151, 412, 216, 500, 182) },
  knee: { front: band(151, 500, 206, 555, 176), back: band(151, 504, 206, 555, 176) },
  calf: { front: band(151, 555, 208, 688, 178), back: band(151, 555, 208, 688, 178) },
  ankle: { front: band(151, 688, 208, 732, 172), back: band(151, 688, 208, 732, 172) },
  foot: { front: band(151, 732, 208, 764), back: band(151, 732, 208, 764) },
}

/** `mark` is the position of the area's number. */
export type AreaShape = { outline: string; mark: Point }

/**
 * A strip across a limb with curved edges. `markX` is the x coordinate of its mark; by default the middle of the strip.
 */
function band(left: number, top: number, right: number, bottom: number, markX?: number): AreaShape {
  const middle = (left + right) / 2
  const strip = `M${left} ${top}Q${middle} ${top + 8} ${right} ${top}V${bottom}Q${middle} ${bottom + 8} ${left} ${bottom}Z`
  // A strip across the body's axis is its own mirror image.
  return {
    outline: left + right === 300 ? strip : strip + mirrorPath(strip),
    mark: [markX ?? middle, (top + bottom) / 2 + 4],
  }
}

function round(x: number, y: number, radius: number): AreaShape {
  const disc = (at: number) =>
    `M${at - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  return { outline: disc(x) + disc(300 - x), mark: [x, y] }
}

/** Mirrors a path at the body's axis. Supports only the commands M, Q, V and Z. */
function mirrorPath(path: string): string {
  return path.replace(/([MQ])([^MQVZ]+)/g, (_, command: string, rest: string) => {
    const values = rest.split(' ').map(Number)
    return command + values.map((value, index) => (index % 2 === 0 ? 300 - value : value)).join(' ')
  })
}

function bothSides(line: string): string[] {
  return [smooth(points(line)), smooth(mirrored(points(line), 150))]
}

/** Whether all areas are of the leg, so that the drawing can zoom in on the legs. */
export const areLegAreas = (areas: readonly BodyArea[]): boolean =>
  areas.every((area) => ['thigh', 'knee', 'calf', 'ankle', 'foot'].includes(area))
