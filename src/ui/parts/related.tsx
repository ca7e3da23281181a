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

/** Of a kind, those that are nearest: the groups are sorted by how much they have in common with the page. */
const mostOfAKind = 3

/** Links to related pages of every kind and to posts, in one list. */
export function Related({ groups, posts = [], messages }: Props) {
  const targets = [...groups.flatMap((group) => group.targets.slice(0, mostOfAKind)), ...posts]
  if (targets.length === 0) return null
  return (
    <Block name="related" heading={messages.relatedPages}>
      <LinksList targets={targets} />
    </Block>
  )
}
