import { longText } from '#blocks/fields.ts'
import { diagramNames } from '#ui/diagrams/names.ts'
import { libraryCollection } from '../shared/library-collection.ts'

export const muscles = libraryCollection({
  slug: 'muscles',
  labels: { singular: 'Muscle', plural: 'Muscles' },
  description: 'Muscles and where their trigger points are said to refer pain.',
  facts: [
    longText('location', { label: 'Where it is', description: 'One sentence.' }),
    {
      name: 'diagram',
      type: 'select',
      label: 'Drawing',
      options: diagramNames.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
      admin: { description: 'The muscle, its trigger points and where they are said to refer pain.' },
    },
    longText('referral', { label: 'Where it is said to refer pain', description: 'One sentence, hedged.' }),
  ],
  relations: { 'body-regions': 'Body regions', muscles: 'Neighbouring muscles' },
})
