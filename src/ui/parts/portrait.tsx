import type { PractitionerCard } from '../models.ts'
import { Picture } from '../picture.tsx'
import { initials } from './initials.ts'

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
