import { labelledItems } from '../fields.ts'
import { section } from '../section.ts'

export const keyPoints = section({
  kind: 'key-points',
  type: 'KeyPointsSection',
  label: 'Key points',
  fields: [labelledItems('items', { label: 'Points' })],
})
