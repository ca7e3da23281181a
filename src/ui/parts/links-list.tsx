import { Linked } from '../localized-text.tsx'
import type { Target } from '../models.ts'

/** Links to pages, side by side. */
export function LinksList({ targets }: { targets: Target[] }) {
  return (
    <ul className="links-list">
      {targets.map((target) => (
        <li key={`${target.href} ${target.title.text}`}>
          <Linked target={target} />
        </li>
      ))}
    </ul>
  )
}
