import { libraryCollection, related } from '../shared/library-collection.ts'

export const conditions = libraryCollection({
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  description:
    'Conditions, written once for all clinics. A clinic changes its own version with an adaptation.',
  relations: [
    related('bodyRegions', 'body-regions', 'Body regions'),
    related('symptoms', 'symptoms', 'Symptoms'),
    related('muscles', 'muscles', 'Muscles involved'),
    related('treatments', 'treatments', 'Treatments'),
    related('related', 'conditions', 'Related conditions'),
  ],
})
