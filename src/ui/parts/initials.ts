/** The letters that stand for a person without a picture: of the first and the last name, as the script counts letters. */
export function initials(name: string): string {
  const names = name
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part) && !/^(dr|prof|mr|mrs|ms|mx)\.?$/i.test(part))
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return ends.map((part) => [...letters.segment(part ?? '')][0]?.segment.toUpperCase() ?? '').join('')
}
