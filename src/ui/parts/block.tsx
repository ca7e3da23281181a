import type { ReactNode } from 'react'

type Props = {
  /** Suffix of the class and of the heading's id. */
  name: string
  heading: string
  more?: { label: string; href: string } | null
  children: ReactNode
}

/** A part of a page with a heading, content and an optional link to more of its kind. */
export function Block({ name, heading, more, children }: Props) {
  return (
    <section className={`block block-${name}`} aria-labelledby={`block-${name}`}>
      <div className="block-inner">
        <h2 id={`block-${name}`} className="block-heading">
          {heading}
        </h2>
        <div className="block-content">{children}</div>
        {more && (
          <p className="block-more">
            <a href={more.href}>{more.label}</a>
          </p>
        )}
      </div>
    </section>
  )
}
