import type { ReactNode } from 'react'

export type BlockLink = { label: string; href: string }

type Props = {
  /** Suffix of the class and of the heading's id. */
  name: string
  heading: string
  /** Links to more of its kind. */
  more?: BlockLink[]
  children: ReactNode
}

/** A part of a page with a heading, content and optional links to more of its kind. */
export function Block({ name, heading, more = [], children }: Props) {
  return (
    <section className={`block block-${name}`} aria-labelledby={`block-${name}`}>
      <div className="block-inner">
        <h2 id={`block-${name}`} className="block-heading">
          {heading}
        </h2>
        <div className="block-content">{children}</div>
        {more.length > 0 && (
          <p className="block-more">
            {more.map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
