import type { ReactNode } from 'react'
import { heightStyle } from './estimated-height.ts'
import { LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

type Props = {
  section: {
    kind: string
    /** Its address on the page. */
    key: string
    heading: Text | null
    /** How tall it may be on a phone, rem. */
    room?: number
  }
  className?: string
  children: ReactNode
}

/** What all sections have: an address, a heading that names them, a class by their kind, room kept for them. */
export function SectionFrame({ section, className, children }: Props) {
  const { kind, key, heading, room } = section
  const headingId = heading ? `${key}-heading` : undefined
  return (
    <section
      id={key}
      className={['section', `section-${kind}`, className].filter(Boolean).join(' ')}
      aria-labelledby={headingId}
      style={heightStyle(room)}
    >
      {heading && (
        <h2 id={headingId} className="section-heading">
          <LocalizedText text={heading} />
        </h2>
      )}
      <div className="section-body">{children}</div>
    </section>
  )
}
