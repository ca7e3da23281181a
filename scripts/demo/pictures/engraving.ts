import { type Point, polygon } from '#base/curve.ts'
import type { Limb } from './limb.ts'

/** How dark it is, 0 to 1. `across` runs from -1 on the left skin to 1 on the right, `share` from start to end. */
export type LimbTone = (across: number, share: number) => number

/** How dark it is at a point of the picture, 0 to 1. */
export type FieldTone = (x: number, y: number) => number

type Cut = { gap: number; bulge?: number }

/** Engraved lines around a limb: wider in the shade, thinning out in the light. */
export function engravedLimb({ sections }: Limb, tone: LimbTone, { gap, bulge = 0.35 }: Cut): string {
  const cuts: string[] = []
  let travelled = 0
  sections.forEach((section, index) => {
    const before = sections[index - 1]
    if (before) travelled += distance(middle(before.left, before.right), middle(section.left, section.right))
    if (before && travelled < gap) return
    travelled -= before ? gap : 0
    const half = distance(section.left, section.right) / 2
    const samples = Array.from({ length: 33 }, (_, step) => {
      const across = step / 16 - 1
      const lift = bulge * half * (1 - across ** 2)
      const at: Point = [
        section.left[0] + ((section.right[0] - section.left[0]) * (across + 1)) / 2 + section.along[0] * lift,
        section.left[1] + ((section.right[1] - section.left[1]) * (across + 1)) / 2 + section.along[1] * lift,
      ]
      return { at, weight: tone(across, section.share) * gap * 0.88 }
    })
    cuts.push(swelling(samples, section.along))
  })
  return cuts.join('')
}

/** Straight lines over a rectangle, wider where it is darker. `angle` in degrees. The caller clips them. */
export function engravedField(
  [left, top, width, height]: readonly [number, number, number, number],
  tone: FieldTone,
  { gap, angle = 0, step = 14 }: { gap: number; angle?: number; step?: number },
): string {
  const along: Point = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const normal: Point = [-along[1], along[0]]
  const reach = Math.hypot(width, height) / 2
  const [cx, cy] = [left + width / 2, top + height / 2]
  const cuts: string[] = []
  for (let shift = -reach; shift <= reach; shift += gap) {
    const samples: { at: Point; weight: number }[] = []
    for (let run = -reach; run <= reach; run += step) {
      const at: Point = [cx + along[0] * run + normal[0] * shift, cy + along[1] * run + normal[1] * shift]
      const isInside =
        at[0] >= left - step &&
        at[0] <= left + width + step &&
        at[1] >= top - step &&
        at[1] <= top + height + step
      samples.push({ at, weight: isInside ? tone(at[0], at[1]) * gap * 0.9 : 0 })
    }
    cuts.push(swelling(samples, normal))
  }
  return cuts.join('')
}

const thinnest = 0.7

function swelling(samples: { at: Point; weight: number }[], normal: Point): string {
  const runs: { at: Point; weight: number }[][] = [[]]
  for (const sample of samples) {
    if (sample.weight >= thinnest) runs.at(-1)?.push(sample)
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const side = (sign: number) =>
        run.map(
          ({ at, weight }): Point => [
            at[0] + (sign * normal[0] * weight) / 2,
            at[1] + (sign * normal[1] * weight) / 2,
          ],
        )
      return polygon([...side(1), ...side(-1).reverse()])
    })
    .join('')
}

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])
