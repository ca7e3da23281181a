import { defineBlock } from '../define-block.ts'
import { text } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const diagram = defineBlock({
  kind: 'diagram',
  label: 'Muscle diagram',
  folded: true,
  heading: 'optional',
  fields: [
    {
      name: 'muscle',
      type: 'relationship',
      relationTo: 'muscles',
      required: true,
      admin: { description: 'Shows the diagram selected on the muscle’s own page.' },
    },
    text('caption', {
      description: 'Describes where the pain is felt. Leave empty to use the muscle’s own sentence.',
    }),
  ],
  schema: { muscle: schema.id, caption: schema.text },
  /** Null for a muscle without a diagram: its own page describes it. */
  resolve: ({ muscle: id, caption }, { findMuscle }) => {
    const muscle = id === null ? null : findMuscle(id)
    if (!muscle?.diagram) return null
    return { muscle: muscle.card, diagram: muscle.diagram, words: caption ?? muscle.referral }
  },
  fixtures: [
    {
      key: 'gastrocnemius-diagram',
      heading: asText('Gastrocnemius'),
      fields: { muscle: 'gastrocnemius', caption: asText('Said to be felt at the instep of the same foot.') },
    },
    { key: 'soleus-diagram', heading: null, fields: { muscle: 'soleus', caption: null } },
  ],
})
