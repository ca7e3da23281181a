import { outline, points } from '#base/curve.ts'
import { belly } from '../belly.ts'

/** The inner and outer head of the gastrocnemius, from behind. */
export const innerHead = belly(
  '112 88, 98 140, 82 205, 69 270, 66 330, 76 392, 98 440',
  '128 90, 144 150, 153 215, 157 280, 157 340, 153 402, 132 450',
  5,
)
export const outerHead = belly(
  '192 90, 176 150, 167 215, 163 275, 163 325, 168 376, 186 418',
  '208 88, 224 136, 238 190, 248 245, 249 300, 239 360, 216 410',
  5,
)
export const heads = [innerHead.outline, outerHead.outline]

/** The Achilles tendon, from the aponeurosis under the two heads to the heel bone. */
export const achilles = outline(
  points(
    '104 438, 120 520, 138 610, 148 680, 150 740, 146 790, 142 822, 160 830, 178 822, 174 790, 170 740, 172 680, 182 610, 202 510, 214 404, 190 424, 172 404, 160 374, 150 416, 132 450',
  ),
)

/** The lower part of the Achilles tendon, below the belly of the soleus. */
export const lowerAchilles = outline(
  points(
    '136 646, 146 684, 150 740, 146 790, 142 822, 160 830, 178 822, 174 790, 170 740, 172 690, 182 644, 172 622, 160 602, 148 624',
  ),
)
