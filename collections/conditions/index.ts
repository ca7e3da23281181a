import { libraryCollection, related } from '../shared/library-collection.ts'

export const conditions = libraryCollection({
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  description: 'What hurts, written once for every clinic. A clinic changes its own page with an adaptation.',
  relations: [
    related('bodyRegions', 'body-regions', 'Where it hurts'),
    related('symptoms', 'symptoms', 'Symptoms'),
    related('muscles', 'muscles', 'Muscles involved'),
    related('treatments', 'treatments', 'Treatments'),
    related('related', 'conditions', 'Related conditions'),
  ],
})
