import type { PartState } from './types.ts'

type Part = { state: PartState; locked?: boolean; isOutdated?: boolean; isOnPage?: boolean }

/** The state of a section or an item. As shared is not worth a word. */
export function StateMark({ part }: { part: Part }) {
  const words = stateWords(part)
  if (!words) return null
  return (
    <span className="page-editor__mark" data-state={part.isOutdated ? 'outdated' : part.state}>
      {words}
    </span>
  )
}

export const stateWords = ({ state, locked, isOutdated, isOnPage = true }: Part): string =>
  [
    locked && 'locked',
    names[state],
    isOutdated && 'shared text changed',
    // For want of what its conditions ask, or since another variant stands in its place.
    !isOnPage && 'not at this clinic',
  ]
    .filter(Boolean)
    .join(', ')

const names: Record<PartState, string> = {
  shared: '',
  changed: 'changed by us',
  own: 'ours',
  hidden: 'hidden',
}
