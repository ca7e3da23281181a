import { libraryCollection, related } from '../shared/library.ts'

export const bodyRegions = libraryCollection({
  slug: 'body-regions',
  labels: { singular: 'Body region', plural: 'Body regions' },
  description: 'Parts of the body, each the way in to what hurts there.',
  relations: [
    related('related', 'body-regions', 'Neighbouring regions'),
    related('muscles', 'muscles', 'Muscles of the region'),
  ],
})
