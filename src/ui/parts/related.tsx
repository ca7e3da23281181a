import { assertNever } from '#base/narrow.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { LibraryKind, RelatedGroup } from '../frame.ts'
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
              {groupHeading(kind, messages)}
            </h2>
            <LinksList targets={targets} />
          </section>
        ))}
      </div>
    </div>
  )
}

function groupHeading(kind: LibraryKind, messages: Messages): string {
  switch (kind) {
    case 'conditions':
      return messages.relatedConditions
    case 'treatments':
      return messages.relatedTreatments
    case 'muscles':
      return messages.relatedMuscles
    case 'symptoms':
      return messages.relatedSymptoms
    case 'body-regions':
      return messages.relatedRegions
    default:
      return assertNever(kind)
  }
}
