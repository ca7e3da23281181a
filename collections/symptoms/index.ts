import { libraryCollection, related } from '../shared/library-collection.ts'

export const symptoms = libraryCollection({
  slug: 'symptoms',
  labels: { singular: 'Symptom', plural: 'Symptoms' },
  description: 'Symptoms that patients notice first. Each page links to the conditions that may cause it.',
  relations: [
    related('bodyRegions', 'body-regions', 'Body regions'),
    related('related', 'symptoms', 'Related symptoms'),
  ],
})
