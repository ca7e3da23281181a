import { richText, text } from '../fields.ts'
import { section } from '../section.ts'

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text

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
    {
      name: 'uploadedOn',
      type: 'text',
      label: 'Published on',
      admin: { description: 'For example 2026-03-31. Search engines list a video with a date only.' },
      validate: (value: string | null | undefined) =>
        !value || isDay(value) || 'Give a date as year, month and day: 2026-03-31.',
    },
    text('caption'),
    richText('transcript', {
      required: true,
      description: 'Everything said and shown, for those who cannot play it.',
    }),
  ],
})
