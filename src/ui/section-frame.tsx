import type { ReactNode } from 'react'
import { heightStyle } from './estimated-height.ts'
import { Fold } from './fold.tsx'
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
    /** Whether it is folded under its heading until a reader opens it. */
    isFolded?: boolean
    /** In which language its text is, where a reader must know before opening it. */
    language?: string
    /** The address of the section, in the editor's frame. */
    at?: string
  }
  className?: string
  children: ReactNode
}

/** The frame of all sections: an id, a heading that labels it, a class by kind, an estimated height, and the fold. */
export function SectionFrame({ section, className, children }: Props) {
  const { kind, key, heading, height, isFolded, language, at } = section
  const headingId = heading ? `${key}-heading` : undefined
  const title = heading && (
    <h2 id={headingId} className="section-heading">
      <LocalizedText text={heading} />
    </h2>
  )
  const folds = isFolded && title
  return (
    <section
      id={folds ? undefined : key}
      className={['section', `section-${kind}`, folds && 'section-folded', className]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={headingId}
      data-at={at}
      style={heightStyle(height)}
    >
      {folds ? (
        <Fold
          id={key}
          heading={
            <>
              {title}
              {language && <span className="section-language">{language}</span>}
            </>
          }
        >
          {children}
        </Fold>
      ) : (
        <>
          {title}
          <div className="section-body">{children}</div>
        </>
      )}
    </section>
  )
}
