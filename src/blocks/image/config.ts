import { text } from '../fields.ts'
import { section } from '../section.ts'

export const image = section({
  kind: 'image',
  type: 'ImageSection',
  label: 'Image',
  heading: 'optional',
  clinical: false,
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', required: true },
    text('caption'),
    text('credit', { description: 'Leave empty to use the credit kept with the picture.' }),
  ],
})
