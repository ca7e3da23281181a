import { type Point, points, smooth } from '#base/curve.ts'
import { filled, inside, stroked } from '../sheet.ts'
import { clamp, engraved, ink, paper } from './engraving-style.ts'

/** Hair as a dark mass with the light cut out of it. */
export function dark(id: string, path: string, depth: number, lights: Point[][] = sheen): string {
  return (
    filled(path, ink) +
    inside(
      `dark-${id}`,
      path,
      lights.map((light) => stroked(smooth(light), paper, 3.5 * (1.5 - depth))).join(''),
    ) +
    stroked(path, ink, 4)
  )
}

/** Fair or gray hair: lines on paper. */
export function strands(id: string, path: string, lines: Point[][], tone: number): string {
  return (
    engraved(
      `strands-${id}`,
      path,
      [-300, -400, 520, 620],
      (x) => clamp(tone - 0.2 + (60 - x) / 900, 0.05, 0.6),
      { gap: 8, angle: -28, edge: 5 },
    ) + inside(`lines-${id}`, path, lines.map((line) => stroked(smooth(line), ink, 4)).join(''))
  )
}

const sheen: Point[][] = Array.from({ length: 7 }, (_, index) => {
  const drop = index * 17
  return [
    [110 - drop, -250 + drop * 0.9],
    [20 - drop * 0.6, -262 + drop],
    [-80 - drop * 0.3, -240 + drop],
    [-160 + drop * 0.2, -170 + drop],
    [-196 + drop * 0.7, -60 + drop * 0.4],
  ]
})
export const waves: Point[][] = Array.from({ length: 9 }, (_, index) => {
  const drop = index * 26
  return [
    [190 - drop * 0.9, -240 + drop * 0.4],
    [120 - drop, -270 + drop],
    [50 - drop * 0.8, -240 + drop],
    [-20 - drop * 0.5, -286 + drop],
    [-100 - drop * 0.4, -230 + drop],
    [-180 - drop * 0.1, -220 + drop],
    [-220, -120 + drop],
  ]
})
export const swept: Point[][] = Array.from({ length: 13 }, (_, index) => {
  const drop = index * 20
  return [
    [176 - drop * 0.95, -206 + drop * 0.4],
    [70 - drop * 0.7, -262 + drop],
    [-50 - drop * 0.4, -286 + drop * 1.1],
    [-116 + drop * 0.05, -284 + drop * 0.55],
  ]
})
export const bun: Point[][] = [
  points('-130 -260, -80 -330, 0 -350, 50 -310'),
  points('-110 -250, -60 -306, 0 -322, 30 -290'),
  points('-90 -250, -40 -286, 10 -290'),
]

export const glasses =
  stroked('M146 -34C146 -70 206 -74 214 -44C216 -10 156 -4 146 -34ZM146 -40L-14 -34', ink, 7) +
  stroked('M214 -46L226 -52', ink, 7)
