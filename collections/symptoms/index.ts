import { libraryCollection } from '#collections/shared/library-collection.ts'

export const symptoms = libraryCollection({
  slug: 'symptoms',
  labels: { singular: 'Symptom', plural: 'Symptoms' },
  description: 'Symptoms that patients notice first. Each page links to the conditions that may cause it.',
  relations: { 'body-regions': 'Body regions', symptoms: 'Related symptoms' },
})
