import type { Field } from 'payload'
import { text } from '#blocks/fields.ts'
import {
  validateRequiredRelationship,
  validateWebAddress,
} from '#collections/shared/validation/validators.ts'

export const offers: Field[] = [
  {
    name: 'offers',
    type: 'array',
    label: 'Treatments offered',
    labels: { singular: 'Treatment', plural: 'Treatments' },
    admin: { description: 'Only these treatments are shown on the site.' },
    fields: [
      {
        name: 'treatment',
        type: 'relationship',
        relationTo: 'treatments',
        validate: validateRequiredRelationship,
        admin: { components: { Label: '/src/admin/forms/required-label.tsx#RequiredLabel' } },
      },
      text('name', { label: 'Clinic’s name for it', description: 'Leave empty to use the library’s name.' }),
      text('price', { label: 'Fee', description: 'For example "$95 for 45 minutes".' }),
      {
        name: 'bookingUrl',
        type: 'text',
        label: 'Booking link for this treatment',
        validate: validateWebAddress,
      },
    ],
  },
  {
    name: 'newConditions',
    type: 'select',
    required: true,
    defaultValue: 'auto',
    label: 'New library conditions',
    options: [
      { label: 'Show automatically', value: 'auto' },
      { label: 'Show only those that the clinic has adapted', value: 'ask' },
    ],
  },
]
