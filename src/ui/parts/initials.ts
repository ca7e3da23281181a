/** The first graphemes of a person's first and last name, shown instead of a missing picture. */
export function initials(name: string): string {
  const names = name
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part) && !/^(dr|prof|mr|mrs|ms|mx)\.?$/i.test(part))
  const firstAndLast = names.length > 1 ? [names[0], names.at(-1)] : names
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return firstAndLast
    .map((part) => [...segmenter.segment(part ?? '')][0]?.segment.toUpperCase() ?? '')
    .join('')
}
