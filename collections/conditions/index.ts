import { libraryCollection } from '#collections/shared/library-collection.ts'

export const conditions = libraryCollection({
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  description: 'Conditions, written once for all clinics. What a clinic changes shows on its own site only.',
  relations: {
    'body-regions': 'Body regions',
    symptoms: 'Symptoms',
    muscles: 'Muscles involved',
    treatments: 'Treatments',
    conditions: 'Related conditions',
  },
})
