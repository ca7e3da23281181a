import { defineBlock } from '../define-block.ts'
import { items, longText, richText } from '../fields.ts'
import { asText, emphasis, paragraph, rich } from '../fixture-parts.ts'
import { resolveProse } from '../prose.ts'
import * as schema from '../schema.ts'

export const muscles = defineBlock({
  kind: 'muscles',
  label: 'Muscles',
  folded: true,
  fields: [
    richText('introduction'),
    items(
      'items',
      [
        { name: 'muscle', type: 'relationship', relationTo: 'muscles', required: true },
        longText('text', { label: 'Note for this page' }),
      ],
      { label: 'Muscles' },
    ),
    richText('closing'),
  ],
  keyFields: ['text'],
  schema: {
    introduction: schema.richText,
    items: schema.items({ muscle: schema.id, text: schema.text }),
    closing: schema.richText,
  },
  resolve: (fields, context) => {
    // In reading order, since studies are numbered in the order in which they are cited.
    const introduction = resolveProse(fields.introduction, context)
    const items = fields.items.flatMap(({ key, muscle, text }) => {
      const found = muscle === null ? null : context.findMuscle(muscle)
      if (!found) return []
      const { card, diagram, referral } = found
      return [{ key, muscle: card, diagram, referral, note: text }]
    })
    const closing = resolveProse(fields.closing, context)
    if (!introduction && items.length === 0 && !closing) return null
    return { introduction, items, closing }
  },
  fixtures: [
    {
      key: 'muscles-involved',
      heading: asText('The muscles behind it'),
      fields: {
        introduction: rich([
          paragraph(
            'Pressed, these muscles can be ',
            emphasis('felt elsewhere'),
            '. How that happens is contested.',
          ),
        ]),
        items: [
          {
            key: 'gastrocnemius',
            muscle: 'gastrocnemius',
            text: asText('Works hardest uphill and when you push off.'),
          },
          { key: 'soleus', muscle: 'soleus', text: asText('Holds you up when the knee is bent.') },
          { key: 'plantaris', muscle: 'plantaris', text: null },
          { key: 'gone', muscle: 'a-muscle-without-page' },
        ],
        closing: rich(['The zones follow the maps that Travell and Simons published.']),
      },
    },
  ],
})
