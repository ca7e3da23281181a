import { richText } from '../fields.ts'
import { section } from '../section.ts'

export const text = section({
  kind: 'text',
  type: 'TextSection',
  label: 'Text',
  fields: [richText('body', { required: true })],
})
