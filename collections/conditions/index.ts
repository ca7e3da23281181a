import { libraryCollection } from '../shared/library-collection.ts'

export const conditions = libraryCollection({
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  description: 'What hurts, written once for every clinic. A clinic changes its own page with an adaptation.',
  relations: {
    'body-regions': 'Where it hurts',
    symptoms: 'Symptoms',
    muscles: 'Muscles involved',
    treatments: 'Treatments',
    conditions: 'Related conditions',
  },
})
