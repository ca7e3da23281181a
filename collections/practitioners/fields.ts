import type { Field } from 'payload'
import { authorisationNames, authorisations } from '#domain/clinic/authorisations.ts'
import { professionNames, professions } from '#domain/clinic/professions.ts'
import { validateWebAddress } from '../shared/validation/validators.ts'

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
        { name: 'body', type: 'text', admin: { description: 'The college, board or council.' } },
        { name: 'number', type: 'text' },
      ],
    },
    {
      name: 'authorisations',
      type: 'select',
      hasMany: true,
      options: authorisations.map((value) => ({ label: authorisationNames[value], value })),
      admin: { description: 'Activities that the register authorises this person for, one by one.' },
    },
  ],
}

export const placements: Field = {
  name: 'placements',
  type: 'array',
  label: 'Where they work',
  minRows: 1,
  required: true,
  fields: [
    { name: 'clinic', type: 'relationship', relationTo: 'clinics', required: true, index: true },
    {
      name: 'locations',
      type: 'text',
      hasMany: true,
      admin: {
        description: 'Addresses of the clinic’s locations, for example "downtown". Empty for all of them.',
      },
    },
    { name: 'bookingUrl', type: 'text', label: 'Booking link', validate: validateWebAddress },
  ],
}
