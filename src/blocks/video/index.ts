import { defineBlock } from '../define-block.ts'
import { richText, text } from '../fields.ts'
import { asText, rich } from '../fixture-parts.ts'
import { resolveProse } from '../prose.ts'
import * as schema from '../schema.ts'
import { findVideoPlayer } from './player.ts'

export const video = defineBlock({
  kind: 'video',
  label: 'Video',
  folded: true,
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: 'Video address',
      admin: { description: 'The page of the video, starting with https://.' },
      validate: (value: string | null | undefined) =>
        /^https:\/\/\S+$/.test(value ?? '') ||
        '“Video address” must be a full address that starts with https://.',
    },
    { name: 'poster', type: 'upload', relationTo: 'media' },
    {
      name: 'uploadedOn',
      type: 'text',
      label: 'Published on',
      admin: { description: 'For example 2026-03-31. Search engines list only videos with a date.' },
      validate: (value: string | null | undefined) =>
        !value ||
        isDate(value) ||
        '“Published on” must be a date as year, month and day, for example 2026-03-31.',
    },
    text('caption'),
    richText('transcript', {
      required: true,
      description: 'Everything said and shown, for people who cannot play the video.',
    }),
  ],
  collapsed: ['transcript'],
  schema: {
    url: schema.plain,
    poster: schema.id,
    caption: schema.text,
    transcript: schema.richText,
    uploadedOn: schema.plain,
  },
  resolve: ({ url: address, poster, caption, transcript, uploadedOn }, context) => {
    const url = address && URL.canParse(address) ? new URL(address) : null
    if (url?.protocol !== 'https:') return null
    const player = findVideoPlayer(url)
    return {
      url: url.href,
      /** The site of the link or player, as displayed: `youtube.com`. */
      site: player?.site ?? url.hostname.replace(/^www\./, ''),
      /** The player that a click loads into the page; null if the video is only linked. */
      player: player?.src ?? null,
      poster: poster === null ? null : context.findPicture(poster),
      caption,
      /** ISO date. */
      uploadedOn,
      transcript: resolveProse(transcript, context),
    }
  },
  fixtures: [
    {
      key: 'heel-raises-filmed',
      heading: asText('Heel raises, filmed'),
      fields: {
        url: 'https://www.video.example/watch/heel-raises',
        poster: 'calf-drawing',
        caption: asText('Two minutes, without sound.'),
        transcript: rich(['A person stands on a step and lowers both heels for three seconds.']),
      },
    },
    {
      key: 'video-without-poster',
      heading: asText('The same from behind'),
      fields: { url: 'https://video.example/behind', poster: null, caption: null, transcript: null },
    },
    {
      key: 'video-in-the-page',
      heading: asText('The raise on one leg'),
      fields: {
        url: 'https://www.youtube.com/watch?v=abcDEF12345',
        poster: 'calf-drawing',
        caption: asText('Played in the page once you press.'),
        transcript: rich(['A person rises on one leg and lowers slowly.']),
      },
    },
  ],
})

/** Whether a text is a calendar date, `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text
}
