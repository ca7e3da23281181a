import { outline, type Point, polygon } from '#base/curve.ts'
import { filled } from '../sheet.ts'
import { cloud, dusk, ice, pine, sage, sky, snow, spruce, straw, wheat } from './palette.ts'

/** A chinook arch over the horizon: a lid of cloud with clear, warm sky beneath it. */
export function chinookSky(horizon: number): string {
  const lid = (edge: number, color: string, opacity = 1) =>
    filled(
      `M-20 -20L1620 -20L1620 ${edge + 150}C1240 ${edge - 40} 900 ${edge - 90} 620 ${edge - 60}C360 ${edge - 30} 140 ${edge + 60} -20 ${edge + 170}Z`,
      color,
      `opacity="${opacity}"`,
    )
  return (
    filled(`M-20 0L1620 0L1620 ${horizon + 20}L-20 ${horizon + 20}Z`, sky) +
    filled(
      `M-20 ${horizon - 90}C400 ${horizon - 150} 1200 ${horizon - 150} 1620 ${horizon - 90}L1620 ${horizon + 20}L-20 ${horizon + 20}Z`,
      '#f3e3bb',
    ) +
    lid(horizon - 250, ice) +
    lid(horizon - 300, '#8fb1c6') +
    lid(horizon - 350, cloud) +
    lid(horizon - 420, dusk, 0.85)
  )
}

/** The front range: peaks with snow on the side of the light. */
export function mountains(horizon: number): string {
  return peaks
    .map(([x, height, reach]) => {
      const top: Point = [x, horizon - height]
      const body = polygon([top, [x + reach, horizon + 50], [x - reach, horizon + 50]])
      const lit = polygon([
        top,
        [x + reach * 0.16, horizon - height * 0.62],
        [x - reach * 0.02, horizon - height * 0.7],
        [x - reach * 0.14, horizon - height * 0.46],
        [x - reach * 0.28, horizon - height * 0.6],
        [x - reach * 0.62, horizon - height * 0.3],
      ])
      return (
        filled(body, '#6d8fa6') +
        filled(polygon([top, [x + reach, horizon + 50], [x + reach * 0.1, horizon + 50]]), cloud) +
        filled(lit, snow)
      )
    })
    .join('')
}

const peaks = [
  [120, 120, 210],
  [420, 150, 240],
  [250, 170, 230],
  [690, 130, 230],
  [900, 180, 260],
  [1120, 140, 220],
  [1490, 130, 230],
  [1310, 185, 260],
] as const

/** Foothills in three rows, the nearest in wheat. */
export function foothills(horizon: number): string {
  const row = (points: Point[], color: string) =>
    filled(
      outline(points, [
        [1640, points.at(-1)?.[1] ?? 0],
        [1640, 1020],
        [-40, 1020],
        [-40, points[0]?.[1] ?? 0],
      ]),
      color,
    )
  return (
    row(
      [
        [-40, horizon + 4],
        [180, horizon - 26],
        [420, horizon + 14],
        [700, horizon - 18],
        [980, horizon + 20],
        [1300, horizon - 30],
        [1640, horizon + 10],
      ],
      pine,
    ) +
    row(
      [
        [-40, horizon + 60],
        [240, horizon + 20],
        [560, horizon + 66],
        [900, horizon + 34],
        [1240, horizon + 70],
        [1640, horizon + 30],
      ],
      sage,
    ) +
    row(
      [
        [-40, horizon + 100],
        [340, horizon + 110],
        [760, horizon + 84],
        [1160, horizon + 116],
        [1640, horizon + 90],
      ],
      wheat,
    )
  )
}

/** A spruce standing at a place. */
export function tree(x: number, ground: number, height: number, dark = spruce, light = pine): string {
  const tiers = 6
  const tier = (index: number, side: number) => {
    const top = ground - height + (index * height * 0.82) / tiers
    const bottom = top + (height * 1.35) / tiers
    const reach = height * (0.055 + 0.035 * index) * side
    return polygon([
      [x, top],
      [x + reach, bottom],
      [x + reach * 0.3, bottom - height * 0.022],
      [x, bottom - height * 0.01],
    ])
  }
  const all = (side: number) => Array.from({ length: tiers }, (_, index) => tier(index, side)).join('')
  return (
    filled(
      polygon([
        [x - height * 0.018, ground - height * 0.1],
        [x + height * 0.018, ground - height * 0.1],
        [x + height * 0.018, ground],
        [x - height * 0.018, ground],
      ]),
      '#4b3a2c',
    ) +
    filled(all(-1), light) +
    filled(all(1), dark)
  )
}

/** A river that winds from the horizon to the lower left corner, with a gravel path on its right bank. */
export function riverAndPath(horizon: number): string {
  const h = horizon
  return (
    filled(
      `M700 ${h + 92}C620 ${h + 130} 900 ${h + 160} 760 ${h + 220}C600 ${h + 290} 240 ${h + 330} 60 ${h + 480}L-60 1020L560 1020C600 ${h + 430} 860 ${h + 340} 980 ${h + 240}C1060 ${h + 170} 760 ${h + 140} 740 ${h + 92}Z`,
      '#78a9c2',
    ) +
    filled(
      `M150 ${h + 452}C330 ${h + 350} 620 ${h + 300} 780 ${h + 230}C640 ${h + 320} 360 ${h + 380} 260 1020L20 1020Z`,
      sky,
    ) +
    filled(
      `M1010 ${h + 104}C1180 ${h + 150} 1130 ${h + 210} 1040 ${h + 270}C900 ${h + 360} 760 ${h + 420} 700 1020L1300 1020C1240 ${h + 440} 1180 ${h + 350} 1210 ${h + 270}C1240 ${h + 190} 1190 ${h + 140} 1030 ${h + 102}Z`,
      '#f1e4c6',
    ) +
    filled(
      `M1030 ${h + 102}C1190 ${h + 140} 1240 ${h + 190} 1210 ${h + 270}C1180 ${h + 350} 1240 ${h + 440} 1300 1020L1262 1020C1200 ${h + 440} 1146 ${h + 350} 1180 ${h + 270}C1204 ${h + 200} 1170 ${h + 150} 1020 ${h + 104}Z`,
      straw,
      'opacity="0.6"',
    )
  )
}

/** Tufts of dry grass along an edge. */
export const grass = (places: readonly Point[], color = straw): string =>
  filled(
    places
      .map(
        ([x, y]) =>
          `M${x - 16} ${y}Q${x - 18} ${y - 24} ${x - 30} ${y - 40}Q${x - 6} ${y - 22} ${x - 4} ${y}Q${x - 2} ${y - 34} ${x + 4} ${y - 58}Q${x + 10} ${y - 28} ${x + 8} ${y}Q${x + 16} ${y - 22} ${x + 32} ${y - 36}Q${x + 20} ${y - 18} ${x + 20} ${y}Z`,
      )
      .join(''),
    color,
  )
