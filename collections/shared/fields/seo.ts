import type { GroupField } from 'payload'
import { longText, text } from '#blocks/fields.ts'

/** The texts and image for search engines and shared links. Each defaults to one derived from the page. */
export const seo: GroupField = {
  name: 'seo',
  type: 'group',
  label: 'Search engines and shared links',
  fields: [
    text('title', {
      description: 'About 60 characters. Leave empty to use the heading and the clinic’s name.',
    }),
    longText('description', { description: 'About 155 characters. Leave empty to use the one-line answer.' }),
    { name: 'image', type: 'upload', relationTo: 'media', label: 'Image for shared links' },
  ],
}
