import type { ImageSize, Where } from 'payload'

/**
 * In pixels: a card or half the width of a phone; the full width of a phone at a pixel ratio of 2, or an image in an
 * article; the same two at ratios of 3 and 2.
 */
export const pictureWidths = [480, 768, 1440] as const

const formats = [
  { format: 'avif', options: { quality: 50, effort: 2 } },
  { format: 'webp', options: { quality: 78 } },
] as const

/** Every width in AVIF and WebP, created at upload and never larger than the original. */
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

/** The pictures of which the original or a size is the file of this name: one, since names are unique. */
export const namedFile = (filename: string): Where => ({
  or: ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)].map((field) => ({
    [field]: { equals: filename },
  })),
})
