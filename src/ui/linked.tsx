import { LocalizedText } from './localized-text.tsx'
import type { Target } from './models.ts'

/** The name of a place, as a link where there is one to go to. */
export function Linked({ target, className }: { target: Target; className?: string }) {
  if (target.href === null) return <LocalizedText text={target.title} />
  return (
    <a href={target.href} className={className} lang={target.title.lang}>
      {target.title.text}
    </a>
  )
}
