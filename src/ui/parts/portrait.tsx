import type { PractitionerCard } from '../models.ts'
import { Picture } from '../picture.tsx'

type Props = { practitioner: Pick<PractitionerCard, 'name' | 'photo'>; sizes: string; isFirst?: boolean }

/** The person's picture, or initials, which are hidden from screen readers because the name is beside them. */
export function Portrait({ practitioner: { name, photo }, sizes, isFirst }: Props) {
  if (photo) return <Picture picture={photo} sizes={sizes} isFirst={isFirst} className="portrait" />
  return (
    <span className="portrait monogram" aria-hidden="true">
      {initials(name)}
    </span>
  )
}

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
