import { outline, type Point, placed, points, smooth } from '#base/curve.ts'
import { footFromSide, footLines, type Stance } from '../network/foot-side.ts'
import { filled, type Sheet, stroked, wide } from '../sheet.ts'
import { petals, rectangle } from '../tone.ts'
import { deep, indigo, jasmine, marigold, rose, saffron, violet } from './palette.ts'
import { cut, dotted } from './paper-cut.ts'

/** Bare feet cross a patterned stone floor past a pair of soft slippers. */
export function bangalorePostFloor(): Sheet {
  const wall = dotted([16, 16], [1590, 600], violet, 44, 4)
  const skirting = cut(rectangle(-20, 580, 1640, 46), saffron, 6)
  const floor = `<g transform="translate(0 620) scale(1 0.64)">${tiles()}${slipper(1270, 200, 64)}${slipper(1400, 400, 76)}</g>`
  return wide(wall + skirting + floor + foot(behind, '#744328') + foot(ahead, '#8f5c3c') + sari, indigo)
}

const behind: Stance = { turn: 27, scale: 1.12, to: [110, 716] }
const ahead: Stance = { turn: -13, scale: 1.3, to: [560, 896] }

function foot(stance: Stance, skin: string): string {
  const [bend = [], ...rest] = footLines(stance)
  const anklet = placed(points('22 -206, 60 -186, 108 -180, 170 -196'), stance)
  return (
    cut(footFromSide(stance), skin, 12) +
    [bend, ...rest.slice(0, 3)].map((line) => stroked(smooth(line), '#4f2c1a', 5)).join('') +
    stroked(smooth(anklet), marigold, 16, 'stroke-dasharray="1 21"')
  )
}

const hemline = points('-30 430, 80 400, 190 452, 320 420, 450 478, 600 440, 740 470, 860 380, 960 330')
const sari =
  cut(
    outline(points('-30 -30, 700 -30, 800 120, 960 330'), [...hemline].reverse(), points('-30 430, -30 -30')),
    rose,
    12,
  ) +
  stroked(smooth(hemline), marigold, 40) +
  stroked(smooth(hemline), deep, 7, 'stroke-dasharray="2 22"') +
  stroked(
    'M110 -30C100 120 130 260 90 376M330 -30C340 120 300 260 322 396M520 -30C560 140 560 280 610 414M660 -30C720 120 780 230 830 360',
    '#a8355a',
    7,
  )

const side = 200

function tiles(): string {
  const all: string[] = []
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 8; column++) {
      const [x, y] = [column * side, row * side]
      const middle: Point = [x + side / 2, y + side / 2]
      const isDark = (row + column) % 2 === 0
      all.push(
        filled(rectangle(x, y, side, side), isDark ? indigo : jasmine),
        filled(petals(middle, 8, 62, 20, 18), isDark ? violet : marigold),
        filled(
          petals(middle, 4, 120, 16, 20),
          isDark ? '#3d35a0' : '#f8d38c',
          `transform="rotate(45 ${middle.join(' ')})"`,
        ),
        `<circle cx="${middle[0]}" cy="${middle[1]}" r="13" fill="${isDark ? marigold : indigo}"/>`,
        [
          [22, 22],
          [178, 22],
          [22, 178],
          [178, 178],
        ]
          .map(
            ([dx = 0, dy = 0]) =>
              `<circle cx="${x + dx}" cy="${y + dy}" r="7" fill="${isDark ? jasmine : saffron}"/>`,
          )
          .join(''),
      )
    }
  }
  const joints = Array.from(
    { length: 9 },
    (_, index) => `M${index * side} 0L${index * side} 1000M0 ${index * side}L1600 ${index * side}`,
  ).join('')
  return all.join('') + stroked(joints, deep, 4)
}

function slipper(x: number, y: number, turn: number): string {
  const at = (points: Point[]) => placed(points, { to: [x, y], turn, scale: 1.15 })
  return (
    cut(
      outline(
        at(
          points(
            '0 -190, 62 -160, 76 -80, 58 20, 60 110, 40 170, 0 184, -40 170, -60 110, -58 20, -76 -80, -62 -160',
          ),
        ),
      ),
      saffron,
      12,
    ) +
    filled(
      outline(
        at(
          points(
            '0 -168, 46 -144, 58 -76, 42 20, 44 106, 28 152, 0 162, -28 152, -44 106, -42 20, -58 -76, -46 -144',
          ),
        ),
      ),
      '#f8d38c',
    ) +
    cut(
      outline(at(points('-78 -100, -70 -150, 0 -200, 70 -150, 78 -100, 74 -10, 0 -56, -74 -10'))),
      marigold,
      8,
    ) +
    filled(petals(at([[0, -112]])[0] ?? [0, 0], 8, 36, 10, 8), rose)
  )
}
