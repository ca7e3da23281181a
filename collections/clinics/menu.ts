import type { Field } from 'payload'
import { text } from '#blocks/fields.ts'
import { validateMenuPath } from './validate.ts'

export const menu: Field = {
  name: 'navigation',
  type: 'array',
  label: 'Menu',
  labels: { singular: 'Menu item', plural: 'Menu items' },
  admin: {
    description:
      'If empty, the menu shows conditions, treatments, team, locations and contact. The first entries are added to these.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        text('label', { required: true }),
        {
          name: 'path',
          type: 'text',
          required: true,
          validate: validateMenuPath,
        },
      ],
    },
  ],
}
