import type { ImageSize } from 'payload'

/**
 * In pixels: a card, or half a phone; a whole phone's width at two pixels each, or a picture of an article; the same on
 * screens of three, or two.
 */
export const pictureWidths = [480, 768, 1440] as const

const formats = [
  { format: 'avif', options: { quality: 50, effort: 2 } },
  { format: 'webp', options: { quality: 78 } },
] as const

/** Every width in AVIF and in WebP, made once at upload; never larger than the original. */
export const imageSizes: ImageSize[] = [
  { name: 'thumbnail', width: 320, height: 240, position: 'centre', formatOptions: { format: 'webp' } },
  ...pictureWidths.flatMap((width) =>
    formats.map(({ format, options }) => ({
      name: `${format}${width}`,
      width,
      withoutEnlargement: true,
      formatOptions: { format, options },
    })),
  ),
]
