import { outline, points } from '#base/curve.ts'
import { joints, limb } from '../limb.ts'
import { filled, inside } from '../sheet.ts'
import { night } from './palette.ts'

export type Dress = {
  id: string
  skin: string
  skinShade: string
  hair: string
  hat?: string
  /** A tail of hair between the shoulders. */
  isTied?: boolean
  top: string
  topShade: string
  bottom: string
  bottomShade: string
  shoes: string
  /** Where the trousers end, as the share of the leg that is covered. */
  isShort?: boolean
}

/** A person seen from behind in mid-stride, 470 high, standing at the origin; the right heel lifts. */
export function strider(dress: Dress): string {
  const trunk = dress.isShort ? arms(dress) + torso(dress) : torso(dress) + arms(dress)
  return (
    stretched(0, 0.94, 1.2, legs(dress)) +
    stretched(-38, 0.86, 1, trunk) +
    stretched(-134, 0.77, 0.77, head(dress))
  )
}

/** A part drawn squat, brought to the measures of a grown body. */
export const stretched = (lift: number, across: number, down: number, part: string): string =>
  `<g transform="translate(0 ${lift}) scale(${across} ${down})">${part}</g>`

function legs({ id, skin, skinShade, bottom, bottomShade, shoes, isShort }: Dress): string {
  const standing = limb(joints('-24 -192 33, -28 -116 22 21, -26 -80 25 26, -22 -16 10'), {
    start: 'flat',
    end: 'flat',
  })
  const lifting = limb(joints('25 -192 33, 31 -120 21 22, 32 -88 25 24, 31 -46 11'), {
    start: 'flat',
    end: 'flat',
  })
  const cloth = isShort
    ? [
        limb(joints('-24 -196 35, -29 -132 34'), { start: 'flat', end: 'flat' }),
        limb(joints('26 -196 35, 34 -134 33'), { start: 'flat', end: 'flat' }),
      ]
    : [
        limb(joints('-24 -196 34, -29 -112 27, -25 -66 24, -22 -14 19'), { start: 'flat', end: 'flat' }),
        limb(joints('25 -196 34, 32 -118 26, 33 -84 23, 32 -44 18'), { start: 'flat', end: 'flat' }),
      ]
  const shoe = (x: number, y: number) =>
    outline([
      [x - 15, y - 20],
      [x, y - 27],
      [x + 15, y - 20],
      [x + 18, y - 4],
      [x + 14, y + 2],
      [x - 15, y + 2],
      [x - 19, y - 4],
    ])
  const liftedShoe = outline([
    [31 - 15, -58],
    [31, -66],
    [46, -58],
    [52, -34],
    [51, -6],
    [42, 4],
    [22, 4],
    [14, -6],
    [12, -34],
  ])
  const liftedSole = outline([
    [31 - 12, -50],
    [31, -55],
    [43, -50],
    [49, -32],
    [47, -8],
    [40, 0],
    [24, 0],
    [17, -8],
    [15, -32],
  ])
  return (
    filled(lifting.path, skin) +
    inside(`${id}-lift`, lifting.path, filled('M30 -260L80 -260L80 0L34 0Z', skinShade)) +
    filled(liftedShoe, shoes) +
    filled(liftedSole, night) +
    filled(standing.path, skin) +
    inside(`${id}-stand`, standing.path, filled('M-24 -260L20 -260L10 0L-20 0Z', skinShade)) +
    filled(shoe(-22, 0), shoes) +
    filled('M-41 -3L-3 -3L-6 4L-38 4Z', night) +
    cloth.map(({ path }, index) => filled(path, index === 0 ? bottom : bottomShade)).join('') +
    (isShort ? '' : filled(outline(points('16 -60, 31 -66, 48 -60, 50 -42, 14 -42')), bottomShade))
  )
}

const back = outline(
  points('-20 -352, -54 -338, -70 -318, -66 -270, -56 -230, -62 -182'),
  points('-62 -182, 0 -176, 62 -182'),
  points('62 -182, 56 -230, 66 -270, 70 -318, 54 -338, 20 -352'),
)

function torso({ id, top, topShade, skinShade }: Dress): string {
  return (
    filled(limb(joints('0 -376 17, 0 -338 20')).path, skinShade) +
    filled(back, top) +
    inside(`${id}-back`, back, filled('M8 -360L100 -360L100 -160L22 -160C10 -230 14 -300 8 -360Z', topShade))
  )
}

function arms({ skin, skinShade, top, topShade, isShort }: Dress): string {
  const parts = isShort
    ? ([
        [[-58, -318, 24], [-100, -256, 19], [-60, -262, 14], top, skin],
        [[58, -318, 24], [104, -262, 19], [60, -276, 14], topShade, skinShade],
      ] as const)
    : ([
        [[-58, -320, 23], [-80, -248, 19], [-74, -186, 15], top, skin],
        [[58, -320, 23], [84, -250, 19], [74, -192, 15], topShade, skinShade],
      ] as const)
  return parts
    .map(([shoulder, elbow, wrist, cloth, bare]) => {
      const [x, y, reach] = wrist
      if (isShort)
        return (
          filled(limb([shoulder, elbow, wrist]).path, bare) +
          filled(limb([shoulder, [(shoulder[0] + elbow[0]) / 2, -286, 24]], { end: 'flat' }).path, cloth)
        )
      return (
        filled(
          limb([
            [x, y - 6, reach - 2],
            [x - Math.sign(x) * 3, y + 22, reach - 2],
          ]).path,
          bare,
        ) + filled(limb([shoulder, elbow, wrist], { end: 'flat' }).path, cloth)
      )
    })
    .join('')
}

function head({ id, skin, skinShade, hair, hat, isTied }: Dress): string {
  const skull = outline(
    points('-30 -398, -27 -372, -16 -354, 0 -348, 16 -354, 27 -372, 30 -398, 22 -424, 0 -434, -22 -424'),
  )
  const covered = hat
    ? filled(
        outline(points('-34 -392, -33 -416, -20 -440, 0 -446, 20 -440, 33 -416, 34 -392, 0 -386')),
        hat,
      ) +
      filled(
        outline(points('-36 -386, -37 -402, 0 -396, 37 -402, 36 -386, 0 -380')),
        night,
        'opacity="0.35"',
      ) +
      `<circle cy="-452" r="13" fill="${hat}"/>`
    : ''
  return (
    `<circle cx="-31" cy="-390" r="7" fill="${skin}"/><circle cx="31" cy="-390" r="7" fill="${skinShade}"/>` +
    filled(skull, skin) +
    inside(
      `${id}-hair`,
      skull,
      filled('M-60 -460L60 -460L60 -376C40 -366 20 -364 0 -366C-20 -364 -40 -366 -60 -376Z', hair),
    ) +
    (isTied
      ? filled(outline(points('-10 -392, 10 -392, 16 -350, 8 -304, 0 -292, -8 -306, -12 -350')), hair)
      : '') +
    covered
  )
}
