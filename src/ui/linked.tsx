import { LocalizedText } from './localized-text.tsx'
import type { Target } from './models.ts'

/** The title of a target, as a link if it has a page. */
export function Linked({ target, className }: { target: Target; className?: string }) {
  if (target.href === null) return <LocalizedText text={target.title} />
  return (
    <a href={target.href} className={className} lang={target.title.lang}>
      {target.title.text}
    </a>
  )
}
