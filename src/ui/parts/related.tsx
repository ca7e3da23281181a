import type { Messages } from '#domain/locales/messages.ts'
import type { RelatedGroup } from '../frame.ts'
import { Block } from './block.tsx'
import { LinksList } from './links-list.tsx'

/** Links to related pages of every kind in one list. */
export function Related({ groups, messages }: { groups: RelatedGroup[]; messages: Messages }) {
  const targets = groups.flatMap((group) => group.targets)
  if (targets.length === 0) return null
  return (
    <Block name="related" heading={messages.relatedPages}>
      <LinksList targets={targets} />
    </Block>
  )
}
