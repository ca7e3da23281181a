import { defineBlock } from '../define-block.ts'
import { text } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const image = defineBlock({
  kind: 'image',
  label: 'Image',
  heading: 'optional',
  clinical: false,
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', required: true },
    text('caption'),
    text('credit', { description: 'Leave empty to use the image’s own credit.' }),
  ],
  readWithLabel: ['credit'],
  schema: { image: schema.id, caption: schema.text, credit: schema.text },
  /** The section's caption and credit replace those kept with the picture. */
  resolve: ({ image, caption, credit }, { findPicture }) => {
    const picture = image === null ? null : findPicture(image)
    if (!picture) return null
    return {
      picture: {
        ...picture,
        caption: caption ?? picture.caption,
        credit: credit?.text ?? picture.credit,
      },
    }
  },
  fixtures: [
    {
      key: 'the-calf-drawn',
      heading: null,
      fields: {
        image: 'calf-drawing',
        caption: asText('Where the two bellies meet, the tendon begins.'),
        credit: null,
      },
    },
  ],
})
