import { labelledItems, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const session = section({
  kind: 'session',
  type: 'SessionSection',
  label: 'Session',
  fields: [
    longText('introduction'),
    labelledItems('steps', { label: 'Steps, in order' }),
    text('duration', { label: 'How long it takes' }),
    longText('soreness', { label: 'Soreness afterwards' }),
  ],
})
