import { points } from '../curve.ts'
import { moved, type Sheet, square } from '../sheet.ts'
import type { Zone } from '../tone.ts'
import { legFromBehind, sole } from './lower-leg.ts'
import { paper } from './palette.ts'

/** Zones and trigger points after Travell and Simons, Myofascial Pain and Dysfunction, volume 2. */
export function gastrocnemiusReferral(): Sheet {
  const onLeg: Zone[] = [
    { at: [262, 150], across: 130, down: 90, strength: 0.75 },
    { at: [180, 450], across: 120, down: 250, turn: -4, strength: 0.8 },
    { at: [345, 440], across: 90, down: 200, turn: 4, strength: 0.6 },
  ]
  const onSole: Zone[] = [{ at: [128, 285], across: 76, down: 170, turn: -4, strength: 1 }]
  return square(
    moved(
      150,
      95,
      legFromBehind({
        id: 'leg',
        muscle: 'gastrocnemius',
        zones: onLeg,
        triggerPoints: points('152 392, 350 420, 204 216, 322 216'),
      }),
    ) + moved(840, 355, sole({ id: 'foot', zones: onSole }), 1.28),
    paper,
  )
}

/** As above; the point whose pain goes to the small of the back is left out, being off the drawing. */
export function soleusReferral(): Sheet {
  return square(
    moved(
      150,
      95,
      legFromBehind({ id: 'leg', muscle: 'soleus', zones: soleusOnLeg, triggerPoints: soleusPoints }),
    ) + moved(840, 355, sole({ id: 'foot', zones: soleusOnSole }), 1.28),
    paper,
  )
}

/** Soleus on the left, tibialis posterior on the right, each with its sole. */
export function achillesReferralZones(): Sheet {
  const tibialisOnLeg: Zone[] = [
    { at: [262, 930], across: 66, down: 170, strength: 1 },
    { at: [262, 640], across: 80, down: 260, strength: 0.4 },
    { at: [256, 1150], across: 90, down: 70, strength: 0.4 },
  ]
  const tibialisOnSole: Zone[] = [{ at: [150, 280], across: 110, down: 330, strength: 0.4 }]
  return square(
    moved(
      20,
      130,
      legFromBehind({ id: 'soleus', muscle: 'soleus', zones: soleusOnLeg, triggerPoints: soleusPoints }),
      0.92,
      0,
    ) +
      moved(452, 740, sole({ id: 'soleus', zones: soleusOnSole }), 0.66) +
      moved(
        690,
        130,
        legFromBehind({
          id: 'tibialis',
          muscle: 'tibialis-posterior',
          zones: tibialisOnLeg,
          triggerPoints: [[268, 430]],
        }),
        0.92,
      ) +
      moved(1122, 740, sole({ id: 'tibialis', zones: tibialisOnSole }), 0.66),
    paper,
  )
}

const soleusOnLeg: Zone[] = [
  { at: [258, 1090], across: 96, down: 210, strength: 1 },
  { at: [262, 400], across: 180, down: 230, strength: 0.42 },
]
const soleusOnSole: Zone[] = [{ at: [150, 95], across: 125, down: 140, strength: 1 }]
const soleusPoints = points('236 770, 356 470')
