import type { ImageSize } from 'payload'

/** Widths in CSS pixels that a phone, a tablet and a wide screen ask for, each once or twice over. */
export const pictureWidths = [480, 960, 1600] as const

const formats = [
  { format: 'avif', options: { quality: 55, effort: 2 } },
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
