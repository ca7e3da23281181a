/** Minimum length in characters of a heading, or of its longest word, for a smaller font size. */
const longHeading = 55
const longWord = 16

export function titleClass(title: string): string {
  const isLong = title.length > longHeading || title.split(/\s+/).some((word) => word.length >= longWord)
  return isLong ? 'page-title page-title-long' : 'page-title'
}
