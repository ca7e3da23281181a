import { Linked } from '../localized-text.tsx'
import type { Target } from '../models.ts'
import { ListByLanguage } from './list-by-language.tsx'

/** Links to pages, side by side. */
export function LinksList({ targets }: { targets: Target[] }) {
  return (
    <ListByLanguage entries={targets} textOf={({ title }) => title} className="links-list">
      {(target) => (
        <li key={`${target.href} ${target.title.text}`}>
          <Linked target={target} />
        </li>
      )}
    </ListByLanguage>
  )
}
