import { filled, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { brick, clay, ink, oat, paper, sand, slate, umber } from './palette.ts'

/** A notebook on a table: a row of strokes for each morning. */
export function morningLog(): Sheet {
  const table =
    filled(rectangle(0, 0, 1600, 1000), oat) +
    stroked(
      'M0 180C500 168 900 196 1600 176M0 520C400 540 1000 506 1600 526M0 860C600 846 1100 876 1600 858',
      clay,
      4,
    )
  const light = filled('M1060 0L1600 0L1600 560L700 1000L160 1000Z', sand)
  return wide(table + light + moved(860, 530, notebook, 1, -6) + pencil + moved(14, 10, cup), oat)
}

/** Minutes of stiffness in steps of five, one row a morning: fewer toward the end, with a bad day between. */
const mornings = [6, 6, 5, 6, 5, 7, 4, 4, 3, 4, 3, 2, 3, 2]

const row = (count: number, index: number): string => {
  const x = index < 7 ? -400 : 70
  const y = -236 + (index % 7) * 76
  const strokes = Array.from(
    { length: count },
    (_, each) => `M${x + 60 + each * 36 + (each % 2)} ${y - 20}L${x + 54 + each * 36} ${y + 18}`,
  ).join('')
  return (
    stroked(`M${x} ${y + 32}L${x + 350} ${y + 32}`, sand, 3) +
    `<circle cx="${x + 16}" cy="${y}" r="8" fill="${index === 5 ? brick : slate}"/>` +
    stroked(strokes, index === 5 ? brick : ink, 6)
  )
}

const notebook =
  filled(
    'M-470 -310L-20 -318L20 -318L470 -310L478 330L20 322L-20 322L-462 330Z',
    umber,
    `opacity="0.35" transform="translate(16 22)"`,
  ) +
  filled(
    'M-470 -310C-320 -330 -120 -330 0 -306L0 326C-120 304 -320 306 -470 326Z',
    paper,
    `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`,
  ) +
  filled(
    'M470 -310C320 -330 120 -330 0 -306L0 326C120 304 320 306 470 326Z',
    paper,
    `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`,
  ) +
  filled('M0 -306C40 -314 70 -318 90 -320L90 312C60 312 30 318 0 326Z', sand, 'opacity="0.7"') +
  mornings.map(row).join('') +
  stroked('M0 -306L0 326', ink, 5)

const pencil = moved(
  1400,
  640,
  filled(
    'M-190 -18L150 -18L150 18L-190 18Z',
    brick,
    `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`,
  ) +
    filled('M150 -18L214 0L150 18Z', sand, `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`) +
    filled('M194 -6L214 0L194 6Z', ink, `stroke="${ink}" stroke-width="4"`) +
    filled('M-216 -18L-190 -18L-190 18L-216 18Z', slate, `stroke="${ink}" stroke-width="6"`) +
    stroked('M-186 -4L146 -4', ink, 3),
  1.1,
  118,
)

const cup =
  `<circle cx="196" cy="214" r="150" fill="${umber}" opacity="0.3"/><circle cx="180" cy="196" r="150" fill="${paper}" stroke="${ink}" stroke-width="6"/>` +
  `<circle cx="180" cy="196" r="112" fill="${sand}" stroke="${ink}" stroke-width="5"/><circle cx="180" cy="196" r="92" fill="${clay}" stroke="${ink}" stroke-width="5"/>` +
  stroked('M110 176C130 130 180 116 214 124', sand, 8) +
  `<path d="M128 296C120 356 90 396 56 372C34 348 60 312 92 276" fill="none" stroke="${ink}" stroke-width="30" stroke-linecap="round"/><path d="M128 296C120 356 90 396 56 372C34 348 60 312 92 276" fill="none" stroke="${paper}" stroke-width="18" stroke-linecap="round"/>`
