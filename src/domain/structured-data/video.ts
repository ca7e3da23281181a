import type { VideoObjectLeaf } from 'schema-dts'
import { omitUndefined } from './omit-undefined.ts'

/** Search engines require name, thumbnail and upload date, so a video without one of them has no node. */
export type Video = {
  name: string
  thumbnail: string
  /** ISO date on which the video was published. */
  uploaded: string
  description?: string
  url: string
  transcript?: string
}

/** A video with its thumbnail and, if there is one, its transcript. */
export function videoNode({
  name,
  thumbnail,
  uploaded,
  description,
  url,
  transcript,
}: Video): VideoObjectLeaf {
  return omitUndefined<VideoObjectLeaf>({
    '@type': 'VideoObject',
    name,
    description,
    thumbnailUrl: thumbnail,
    uploadDate: uploaded,
    url,
    transcript,
  })
}
