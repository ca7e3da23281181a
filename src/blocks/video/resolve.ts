import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Picture, Text } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { BlockContext } from '../context.ts'
import { resolveProse } from '../prose.ts'
import { id, plain, richText, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'
import { findVideoPlayer } from './player.ts'

export type VideoProps = Head<'video'> & {
  url: string
  /** Where the link leads, as the visitor is told: `youtube.com`. */
  site: string
  /** The address that a press loads into the page; null where the link leads to the video instead. */
  player: string | null
  poster: Picture | null
  caption: Text | null
  transcript: Prose | null
  /** ISO date. */
  uploadedOn: string | null
}

export function resolveVideo(section: ResolvedSection, context: BlockContext): VideoProps | null {
  const fields = readFields(section, {
    url: plain,
    poster: id,
    caption: text,
    transcript: richText,
    uploadedOn: plain,
  })
  const url = fields?.url && URL.canParse(fields.url) ? new URL(fields.url) : null
  if (!fields || url?.protocol !== 'https:') return null
  const player = findVideoPlayer(url)
  return {
    ...sectionHead('video', section),
    url: url.href,
    site: player?.site ?? url.hostname.replace(/^www\./, ''),
    player: player?.src ?? null,
    poster: fields.poster ? context.findPicture(fields.poster) : null,
    caption: fields.caption,
    uploadedOn: fields.uploadedOn,
    transcript: resolveProse(fields.transcript, context),
  }
}
