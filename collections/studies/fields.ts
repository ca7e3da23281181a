import type { Field } from 'payload'
import { items, longText, text } from '#blocks/fields.ts'

const matching = (pattern: RegExp, message: string) => (value: string | null | undefined) =>
  !value || pattern.test(value) || message

export const identifiers: Field = {
  type: 'row',
  fields: [
    {
      name: 'doi',
      type: 'text',
      label: 'DOI',
      validate: matching(/^10\.\d{4,9}\/\S+$/, '“DOI” must start with "10.", without https://doi.org/.'),
    },
    {
      name: 'pmid',
      type: 'text',
      label: 'PMID',
      validate: matching(/^\d{1,8}$/, '“PMID” must be a number of at most 8 digits.'),
    },
    {
      name: 'pmcid',
      type: 'text',
      label: 'PMCID',
      validate: matching(/^PMC\d+$/, '“PMCID” must be "PMC" followed by digits, for example "PMC8550527".'),
    },
  ],
}

/** One finding for each outcome, because few studies are simply for or against a treatment. */
export const findings: Field = items(
  'findings',
  [
    text('outcome', { required: true }),
    text('population', { label: 'Condition' }),
    text('intervention'),
    text('comparator'),
    longText('result', { required: true, description: 'Include the figures.' }),
    {
      type: 'row',
      fields: [
        {
          name: 'direction',
          type: 'select',
          required: true,
          options: [
            { label: 'Favours the intervention', value: 'favours' },
            { label: 'No difference', value: 'no-difference' },
            { label: 'Against the intervention', value: 'against' },
            { label: 'Mixed', value: 'mixed' },
          ],
        },
        {
          name: 'certainty',
          type: 'select',
          options: [
            { label: 'High', value: 'high' },
            { label: 'Moderate', value: 'moderate' },
            { label: 'Low', value: 'low' },
            { label: 'Very low', value: 'very-low' },
            { label: 'Not rated', value: 'not-rated' },
          ],
        },
      ],
    },
  ],
  { label: 'Findings', rowTitle: ['outcome'] },
)
