import type { Field } from 'payload'
import { text } from '#blocks/fields.ts'
import { type TermName, termNames } from '#domain/interpolation/terms.ts'
import { namedOptions } from './named-options.ts'

/** The names of the terms as editors choose them. */
export const termTitles: Record<TermName, string> = {
  dryNeedling: 'Dry needling',
  therapy: 'Therapy',
  therapist: 'Therapist',
  assessment: 'Assessment',
}

export const vocabulary: Field = {
  name: 'vocabulary',
  type: 'array',
  label: 'Terminology',
  labels: { singular: 'Term', plural: 'Terms' },
  admin: { description: 'Terms for which this clinic uses other words than the library.' },
  fields: [
    { name: 'term', type: 'select', required: true, options: namedOptions(termNames, termTitles) },
    {
      type: 'row',
      fields: [
        text('first', {
          label: 'First mention',
          required: true,
          description: 'For example "dry needling (IMS)".',
        }),
        text('later', { label: 'Later mentions', description: 'For example "IMS".' }),
        text('title', { label: 'In headings', description: 'For example "Dry Needling (IMS)".' }),
        text('article', {
          label: 'With indefinite article',
          description: 'For example "a dry needling (IMS)".',
        }),
      ],
    },
  ],
}
