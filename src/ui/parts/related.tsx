import { libraryCollections } from '#domain/library/collections.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { RelatedGroup } from '../frame.ts'
import { LinksList } from './links-list.tsx'

/** Links to related pages, grouped by kind; empty groups are left out. */
export function Related({ groups, messages }: { groups: RelatedGroup[]; messages: Messages }) {
  const nonEmptyGroups = groups.filter(({ targets }) => targets.length > 0)
  if (nonEmptyGroups.length === 0) return null
  return (
    <div className="block block-related">
      <div className="block-inner related">
        {nonEmptyGroups.map(({ kind, targets }) => (
          <section key={kind} className="related-group" aria-labelledby={`leads-to-${kind}`}>
            <h2 id={`leads-to-${kind}`} className="related-heading">
              {messages[libraryCollections[kind].messages.related]}
            </h2>
            <LinksList targets={targets} />
          </section>
        ))}
      </div>
    </div>
  )
}
