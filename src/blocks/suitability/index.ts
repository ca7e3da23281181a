import { defineBlock } from '../define-block.ts'
import { labelledItemRules, labelledItems, longText } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const suitability = defineBlock({
  kind: 'suitability',
  label: 'Suitability',
  folded: true,
  locked: true,
  fields: [
    longText('introduction'),
    labelledItems('suits', { label: 'Who it may suit' }),
    labelledItems('cautions', { label: 'Who should ask a clinician first' }),
  ],
  ...labelledItemRules,
  schema: { introduction: schema.text, suits: schema.labelledItems, cautions: schema.labelledItems },
  resolve: (fields) => {
    const { introduction, suits, cautions } = fields
    return introduction || suits.length + cautions.length > 0 ? fields : null
  },
  fixtures: [
    {
      key: 'is-it-for-you',
      heading: asText('Is it for you?'),
      fields: {
        introduction: null,
        suits: [
          entry('tight', 'A calf that stays tight', 'Although you have been loading it for weeks.'),
          entry('plateau', 'Progress that stopped', 'After a good beginning.'),
        ],
        cautions: [
          entry('thinners', 'Blood thinners', 'Often possible, with care. Say so when booking.'),
          entry('pregnancy', 'Pregnancy'),
          entry('faint', 'Fainting at the sight of needles'),
        ],
      },
    },
  ],
})
