/** Letters of a heading, and of its longest word, from which it is set a size smaller. */
const longHeading = 55
const longWord = 16

export function titleClass(title: string): string {
  const isLong = title.length > longHeading || title.split(/\s+/).some((word) => word.length >= longWord)
  return isLong ? 'page-title page-title-long' : 'page-title'
}
