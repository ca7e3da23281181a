import { richText } from '../fields.ts'
import { section } from '../section.ts'

export const overview = section({
  kind: 'overview',
  type: 'OverviewSection',
  label: 'Overview',
  fields: [richText('body', { required: true })],
})
