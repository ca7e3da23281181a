import { outline, points } from '#base/curve.ts'
import { joints, type Limb, limb } from './limb.ts'

/**
 * A hand that holds a needle between thumb and forefinger, coming from the upper right. The tips of the fingers meet in
 * the origin, the wrist is about 330 to the right and 210 above.
 */
export type PinchingHand = { curled: Limb[]; forefinger: Limb; palm: string; wrist: Limb; thumb: Limb }

export function pinchingHand(): PinchingHand {
  return {
    curled: [
      limb(joints('330 -110 34, 232 14 30, 236 74 26, 290 66 20')),
      limb(joints('280 -120 38, 160 8 33, 166 82 28, 226 74 22')),
      limb(joints('230 -130 40, 96 -26 34, 88 56 29, 150 62 23')),
    ],
    forefinger: limb(joints('170 -186 50, 84 -196 42, 14 -164 37, -22 -92 31, -8 -14 20')),
    palm: outline(
      points(
        '412 -270, 330 -286, 230 -272, 142 -236, 120 -180, 150 -110, 200 -50, 270 -14, 340 -50, 420 -140',
      ),
    ),
    wrist: limb(joints('330 -180 92 96, 440 -232 76 74, 560 -292 80, 640 -334 82'), { end: 'flat' }),
    thumb: limb(joints('300 -90 56, 196 -66 50, 106 -44 38, 48 -24 34, 14 2 22')),
  }
}
