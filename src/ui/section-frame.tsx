import type { ReactNode } from 'react'
import { heightStyle } from './estimated-height.ts'
import { LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

type Props = {
  section: {
    kind: string
    /** Fragment identifier of the section. */
    key: string
    heading: Text | null
    /** Estimated height on a phone in rem. */
    height?: number
  }
  className?: string
  children: ReactNode
}

/** The frame of all sections: an id, a heading that labels it, a class by kind, and an estimated height. */
export function SectionFrame({ section, className, children }: Props) {
  const { kind, key, heading, height } = section
  const headingId = heading ? `${key}-heading` : undefined
  return (
    <section
      id={key}
      className={['section', `section-${kind}`, className].filter(Boolean).join(' ')}
      aria-labelledby={headingId}
      style={heightStyle(height)}
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
