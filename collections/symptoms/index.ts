import { libraryCollection, related } from '../shared/library-collection.ts'

export const symptoms = libraryCollection({
  slug: 'symptoms',
  labels: { singular: 'Symptom', plural: 'Symptoms' },
  description: 'What patients notice first. Each leads to the conditions that may be behind it.',
  relations: [
    related('bodyRegions', 'body-regions', 'Where it is felt'),
    related('related', 'symptoms', 'Related symptoms'),
  ],
})
