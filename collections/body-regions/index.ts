import { bodyAreas } from '#ui/body-map/areas.ts'
import { libraryCollection } from '../shared/library-collection.ts'

export const bodyRegions = libraryCollection({
  slug: 'body-regions',
  labels: { singular: 'Body region', plural: 'Body regions' },
  description: 'Parts of the body, each the way in to what hurts there.',
  facts: [
    {
      name: 'bodyAreas',
      type: 'select',
      hasMany: true,
      label: 'On the body map',
      options: bodyAreas.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
      admin: { description: 'Parts of the drawn body that lead to this page.' },
    },
  ],
  relations: { 'body-regions': 'Neighbouring regions', muscles: 'Muscles of the region' },
})
