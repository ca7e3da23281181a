import type { Messages } from '#domain/locales/messages.ts'
import type { RelatedGroup } from '../frame.ts'
import type { PostCard } from '../models.ts'
import { Block } from './block.tsx'
import { LinksList } from './links-list.tsx'

type Props = {
  groups: RelatedGroup[]
  posts?: readonly Pick<PostCard, 'title' | 'href'>[]
  messages: Messages
}

/** Links to related pages of every kind and to posts, in one list. */
export function Related({ groups, posts = [], messages }: Props) {
  const targets = [...groups.flatMap(({ targets: ofAKind }) => ofAKind), ...posts]
  if (targets.length === 0) return null
  return (
    <Block name="related" heading={messages.relatedPages}>
      <LinksList targets={targets} />
    </Block>
  )
}
