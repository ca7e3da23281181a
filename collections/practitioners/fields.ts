import type { Field } from 'payload'
import { validateWebAddress } from '#collections/shared/validation/validators.ts'
import {
  authorisationNames,
  authorisations,
  professionNames,
  professions,
} from '#domain/clinic/professions.ts'

export const registration: Field = {
  name: 'registration',
  type: 'group',
  label: 'Registration',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'profession',
          type: 'select',
          required: true,
          options: professions.map((value) => ({ label: professionNames[value], value })),
        },
        {
          name: 'body',
          type: 'text',
          label: 'Regulatory body',
          admin: { description: 'The college, board or council.' },
        },
        { name: 'number', type: 'text', label: 'Registration number' },
      ],
    },
    {
      name: 'authorisations',
      type: 'select',
      hasMany: true,
      options: authorisations.map((value) => ({ label: authorisationNames[value], value })),
      admin: { description: 'Activities for which the register lists this person as authorised.' },
    },
  ],
}

export const placements: Field = {
  name: 'placements',
  type: 'array',
  label: 'Workplaces',
  labels: { singular: 'Workplace', plural: 'Workplaces' },
  minRows: 1,
  required: true,
  fields: [
    { name: 'clinic', type: 'relationship', relationTo: 'clinics', required: true, index: true },
    {
      name: 'locations',
      type: 'text',
      hasMany: true,
      admin: {
        description:
          'URL slugs of the clinic’s locations, for example "downtown". Leave empty for all locations.',
      },
    },
    { name: 'bookingUrl', type: 'text', label: 'Booking link', validate: validateWebAddress },
  ],
}
