import type { DocumentResult, FoundDocument, Replacement } from '#domain/replacing/replacement.ts'

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** “shin pain” → “shin splints” */
export const describeReplacement = ({ phrase, replacement }: Pick<Replacement, 'phrase' | 'replacement'>) =>
  `“${phrase}” → ${replacement ? `“${replacement}”` : 'nothing'}`

/** Who replaced it when, in how many documents, and whether it was taken back. */
export function describeStart({ startedAt, by, undoneBy, documents, left }: Replacement): string {
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(startedAt),
  )
  const state = left > 0 ? `${count(left, 'document')} to go` : undoneBy && `taken back by ${undoneBy}`
  return [count(documents, 'document'), time, by && `by ${by}`, state].filter(Boolean).join(' · ')
}

/** What became of a document, in a sentence. */
export function describeResult({ state, isLive, places, reason }: DocumentResult): string {
  const what = count(places, 'place')
  switch (state) {
    case 'waiting':
      return 'Waits.'
    case 'undoing':
      return 'Waits to be taken back.'
    case 'done':
      return isLive ? `Published with ${what} replaced.` : `Saved as a draft with ${what} replaced.`
    case 'undone':
      return 'Taken back: it reads as before.'
    case 'refused':
      return `Not changed: ${reason}`
    case 'not-undone':
      return `Not taken back: ${reason}`
    case 'left':
    case 'kept':
      return reason ?? 'It was changed by somebody else and left as it is.'
  }
}

/** What happens to a document if its places are replaced. */
export function describeOutcome(
  { hasDrafts, isDraft, mayPublish }: FoundDocument,
  publishes: boolean,
): string {
  if (!hasDrafts) return 'Has no drafts: the change goes live at once'
  if (isDraft) return 'Has a draft: the change goes into it'
  if (!publishes) return 'Published: the change is saved as a draft'
  return mayPublish
    ? 'Published: the change goes live'
    : 'Published: the change is saved as a draft, because your role may not publish this'
}

/** Ids of places are unique in their document only. */
export const keyOf = ({ id }: Pick<FoundDocument, 'id'>, hit: string): string => `${id} ${hit}`
