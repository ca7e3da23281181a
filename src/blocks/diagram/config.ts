import { text } from '../fields.ts'
import { section } from '../section.ts'

export const diagram = section({
  kind: 'diagram',
  type: 'DiagramSection',
  label: 'Muscle diagram',
  heading: 'optional',
  fields: [
    {
      name: 'muscle',
      type: 'relationship',
      relationTo: 'muscles',
      required: true,
      admin: { description: 'Its drawing, as chosen on the muscle’s own page.' },
    },
    text('caption', {
      description: 'Where the pain is felt, in words. The muscle’s own sentence, when left empty.',
    }),
  ],
})
