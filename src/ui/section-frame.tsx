import type { ReactNode } from 'react'
import type { Text } from './models.ts'
import { Said } from './said.tsx'

type Props = {
  kind: string
  /** The section's key: its address on the page. */
  id: string
  heading: Text | null
  className?: string
  children: ReactNode
}

/** What all sections have: an address, a heading that names them, a class by their kind. */
export function SectionFrame({ kind, id, heading, className, children }: Props) {
  const headingId = heading ? `${id}-heading` : undefined
  return (
    <section
      id={id}
      className={['section', `section-${kind}`, className].filter(Boolean).join(' ')}
      aria-labelledby={headingId}
    >
      {heading && (
        <h2 id={headingId} className="section-heading">
          <Said text={heading} />
        </h2>
      )}
      <div className="section-body">{children}</div>
    </section>
  )
}
