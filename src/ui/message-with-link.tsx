import type { ReactNode } from 'react'

type Props = {
  /** A message of the site with one placeholder in braces. */
  message: string
  href: string
  /** What stands in the placeholder's place, as a link. */
  children: ReactNode
  className?: string
}

/** A sentence with a link in the place of its placeholder, such as a number to call. */
export function MessageWithLink({ message, href, children, className }: Props) {
  const [before, after] = message.split(/\{\w+\}/)
  return (
    <>
      {before}
      <a href={href} className={className}>
        {children}
      </a>
      {after}
    </>
  )
}
