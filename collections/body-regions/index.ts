import { libraryCollection } from '#collections/shared/library-collection.ts'
import { bodyAreas } from '#ui/body-map/areas.ts'

export const bodyRegions = libraryCollection({
  slug: 'body-regions',
  labels: { singular: 'Body region', plural: 'Body regions' },
  description: 'Parts of the body. Each page links to the conditions of that part.',
  facts: [
    {
      name: 'bodyAreas',
      type: 'select',
      hasMany: true,
      label: 'Areas on the body map',
      options: bodyAreas.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
      admin: { description: 'Areas of the body map that link to this page.' },
    },
  ],
  relations: { 'body-regions': 'Neighbouring regions', muscles: 'Muscles in the region' },
})
