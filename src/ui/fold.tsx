import type { ReactNode } from 'react'

type Props = {
  /** Fragment identifier. It is inside, since browsers open the details around a link's target, not the target itself. */
  id: string
  /** The heading, which stays visible. */
  heading: ReactNode
  className?: string
  children: ReactNode
}

/** Text that is folded under its heading until a reader opens it, searches the page for it or follows a link to it. */
export function Fold({ id, heading, className, children }: Props) {
  return (
    <details className="section-details">
      <summary className="section-summary">{heading}</summary>
      <div id={id} className={['section-body', className].filter(Boolean).join(' ')}>
        {children}
      </div>
    </details>
  )
}
