import type { UrgentSign } from '#ui/urgent-care-card.tsx'
import { defineBlock } from '../define-block.ts'
import { items, longText } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'
import { urgentNumbers } from './numbers.ts'

const signs = schema
  .items({ text: schema.text })
  .transform((entries) => entries.filter((entry): entry is UrgentSign => entry.text !== null))

/** The telephone numbers come from the jurisdiction, so that the same text is right everywhere. */
export const urgentCare = defineBlock({
  kind: 'urgent-care',
  label: 'Urgent care',
  locked: true,
  fields: [
    items('emergency', [longText('text', { required: true })], { label: 'Emergency now' }),
    items('sameDay', [longText('text', { required: true })], { label: 'See someone the same day' }),
  ],
  keyFields: ['text'],
  schema: { emergency: signs, sameDay: signs },
  resolve: (fields, { clinic, locale }) =>
    fields.emergency.length + fields.sameDay.length > 0
      ? { ...fields, ...urgentNumbers(clinic, locale) }
      : null,
  fixtures: [
    {
      key: 'urgent-care',
      heading: asText('When it can’t wait'),
      fields: {
        emergency: [
          sign('breath', 'Breathlessness or chest pain, especially with a swollen calf'),
          sign('saddle', 'Loss of feeling in the saddle area, or of control of bladder or bowel'),
          sign('limb', 'A foot or leg that is cold, white or without feeling'),
        ],
        sameDay: [
          sign('pop', 'A sudden pop at the heel or calf, and you can’t rise on your toes'),
          sign('calf', 'A calf that is hot, red and swollen'),
          sign('weight', 'You can’t put weight on it after an injury'),
          sign('wound', 'A wound on the foot, if you have diabetes'),
        ],
      },
    },
    {
      key: 'urgent-care-brief',
      heading: null,
      fields: { sameDay: [sign('joint', 'A hot joint together with a fever')], emergency: [] },
    },
  ],
})

function sign(key: string, text: string): UrgentSign {
  return { key, text: asText(text) }
}
