import { richText, text } from '../fields.ts'
import { section } from '../section.ts'

export const video = section({
  kind: 'video',
  type: 'VideoSection',
  label: 'Video',
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: 'Address of the video',
      admin: { description: 'The page of the video, beginning with https://.' },
      validate: (value: string | null | undefined) =>
        /^https:\/\/\S+$/.test(value ?? '') || 'Give the full address of the video, beginning with https://.',
    },
    { name: 'poster', type: 'upload', relationTo: 'media' },
    text('caption'),
    richText('transcript', {
      required: true,
      description: 'Everything said and shown, for those who cannot play it.',
    }),
  ],
})
