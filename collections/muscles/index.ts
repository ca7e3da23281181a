import { longText } from '#blocks/fields.ts'
import { libraryCollection } from '#collections/shared/library-collection.ts'
import { diagramNames } from '#ui/diagrams/names.ts'

export const muscles = libraryCollection({
  slug: 'muscles',
  labels: { singular: 'Muscle', plural: 'Muscles' },
  description: 'Muscles, with the areas to which their trigger points are said to refer pain.',
  facts: [
    longText('location', { label: 'Location', description: 'One sentence.' }),
    {
      name: 'diagram',
      type: 'select',
      label: 'Diagram',
      options: diagramNames.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
      admin: {
        description:
          'A drawing of the muscle, its trigger points and the areas to which they are said to refer pain.',
      },
    },
    longText('referral', { label: 'Referred pain', description: 'One sentence, in cautious wording.' }),
  ],
  relations: { 'body-regions': 'Body regions', muscles: 'Neighbouring muscles' },
})
