import { items, longText } from '../fields.ts'
import { section } from '../section.ts'

/** The telephone numbers come from the jurisdiction, so that the same text is right everywhere. */
export const urgentCare = section({
  kind: 'urgent-care',
  type: 'UrgentCareSection',
  label: 'Urgent care',
  locked: true,
  fields: [
    items('emergency', [longText('text', { required: true })], { label: 'Emergency now' }),
    items('sameDay', [longText('text', { required: true })], { label: 'See someone the same day' }),
  ],
})
