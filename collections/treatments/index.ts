import { libraryCollection } from '#collections/shared/library-collection.ts'
import {
  authorisationNames,
  authorisations,
  professionNames,
  professions,
} from '#domain/clinic/professions.ts'
import { termNames } from '#domain/interpolation/terms.ts'
import { termTitles } from '../clinics/vocabulary.ts'

export const treatments = libraryCollection({
  slug: 'treatments',
  labels: { singular: 'Treatment', plural: 'Treatments' },
  description: 'Treatments that clinics offer. Each is shown only on the sites of the clinics that offer it.',
  facts: [
    {
      type: 'row',
      fields: [
        {
          name: 'professions',
          type: 'select',
          hasMany: true,
          options: professions.map((value) => ({ label: professionNames[value], value })),
          label: 'Practised by',
          admin: {
            description:
              'Booking is offered only with practitioners of these professions. Leave empty for all.',
          },
        },
        {
          name: 'term',
          type: 'select',
          options: termNames.map((value) => ({ label: termTitles[value], value })),
          label: 'Term',
          admin: {
            description: 'Sites then show the clinic’s own term in place of the title.',
          },
        },
      ],
    },
    {
      name: 'authorisations',
      type: 'select',
      hasMany: true,
      options: authorisations.map((value) => ({ label: authorisationNames[value], value })),
      label: 'Required authorisations (any one)',
      admin: {
        description:
          'Booking is offered only with practitioners whose register authorises them for the treatment.',
      },
    },
  ],
  relations: { conditions: 'Conditions it is used for', treatments: 'Related treatments' },
})
