import { labelledItems, longText } from '../fields.ts'
import { section } from '../section.ts'

export const suitability = section({
  kind: 'suitability',
  type: 'SuitabilitySection',
  label: 'Suitability',
  locked: true,
  fields: [
    longText('introduction'),
    labelledItems('suits', { label: 'Who it may suit' }),
    labelledItems('cautions', { label: 'Who should ask first' }),
  ],
})
