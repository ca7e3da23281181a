import { libraryCollection } from '../shared/library-collection.ts'

export const symptoms = libraryCollection({
  slug: 'symptoms',
  labels: { singular: 'Symptom', plural: 'Symptoms' },
  description: 'What patients notice first. Each leads to the conditions that may be behind it.',
  relations: { 'body-regions': 'Where it is felt', symptoms: 'Related symptoms' },
})
