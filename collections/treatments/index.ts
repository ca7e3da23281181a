import { authorisationNames, authorisations } from '#domain/clinic/authorisations.ts'
import { professions } from '#domain/clinic/professions.ts'
import { termNames } from '#domain/interpolation/terms.ts'
import { libraryCollection } from '../shared/library-collection.ts'

export const treatments = libraryCollection({
  slug: 'treatments',
  labels: { singular: 'Treatment', plural: 'Treatments' },
  description:
    'What clinics do. A treatment shows on the sites of the clinics that offer it, and nowhere else.',
  facts: [
    {
      type: 'row',
      fields: [
        {
          name: 'professions',
          type: 'select',
          hasMany: true,
          options: professions.map((value) => ({ label: value, value })),
          label: 'Practised by',
        },
        {
          name: 'term',
          type: 'select',
          options: termNames.map((value) => ({ label: value, value })),
          label: 'Word in the vocabulary',
          admin: { description: 'So that each clinic’s own word for it is used.' },
        },
      ],
    },
    {
      name: 'authorisations',
      type: 'select',
      hasMany: true,
      options: authorisations.map((value) => ({ label: authorisationNames[value], value })),
      label: 'Needs one of these authorizations',
      admin: { description: 'Booking leads to those only whose register authorizes them for it.' },
    },
  ],
  relations: { conditions: 'Conditions it is used for', treatments: 'Related treatments' },
})
