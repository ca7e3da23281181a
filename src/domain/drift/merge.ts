import { diff3Merge } from 'node-diff3'

/** A piece of a merged text: what both sides agree on, or what each of them has in its place. */
export type MergePart<T> = { agreed: T } | { ours: T; shared: T }

/**
 * Merges two changes of a text, word by word: what only one side has changed is taken over.
 *
 * @param locale decides where words begin
 */
export function mergeTexts({ before, ours, shared }: Sides<string>, locale: string): MergePart<string>[] {
  const split = (text: string) => splitWords(text, locale)
  return merge({ before: split(before), ours: split(ours), shared: split(shared) }).map((part) =>
    'agreed' in part
      ? { agreed: part.agreed.join('') }
      : { ours: part.ours.join(''), shared: part.shared.join('') },
  )
}

/** Each word with the space and punctuation after it, so that two changes of neighbouring words are one contested piece. */
function splitWords(text: string, locale: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words[words.length - 1] += segment
  }
  return words
}

/**
 * Merges two changes of a list, entry by entry.
 *
 * @param keyOf entries with the same key are the same
 */
export function mergeLists<T>(sides: Sides<readonly T[]>, keyOf: (entry: T) => string): MergePart<T[]>[] {
  const entries = new Map<string, T>()
  const keys = (list: readonly T[]) =>
    list.map((entry) => {
      const key = keyOf(entry)
      entries.set(key, entry)
      return key
    })
  // Ours last: of two entries that say the same, ours stays as it is.
  const [before, shared, ours] = [keys(sides.before), keys(sides.shared), keys(sides.ours)]
  const toEntries = (found: readonly string[]) => found.flatMap((key) => entries.get(key) ?? [])
  return merge({ before, ours, shared }, entryByEntry).map((part) =>
    'agreed' in part
      ? { agreed: toEntries(part.agreed) }
      : { ours: toEntries(part.ours), shared: toEntries(part.shared) },
  )
}

/** What a merge gives if every contested piece is decided; `keep` is asked with the number of the piece. */
export function chooseParts<T>(
  parts: readonly MergePart<T>[],
  keep: (conflict: number) => 'ours' | 'shared',
): T[] {
  let conflict = -1
  return parts.map((part) => {
    if ('agreed' in part) return part.agreed
    conflict += 1
    return part[keep(conflict)]
  })
}

type Sides<T> = { before: T; ours: T; shared: T }

type Conflict = Sides<string[]>

const merge = (
  { before, ours, shared }: Sides<string[]>,
  settle: (conflict: Conflict) => MergePart<string[]>[] = asOne,
): MergePart<string[]>[] =>
  diff3Merge(ours, before, shared, { excludeFalseConflicts: true }).flatMap((region) => {
    if (region.ok) return { agreed: region.ok }
    const { a = [], o = [], b = [] } = region.conflict ?? {}
    return settle({ ours: a, before: o, shared: b })
  })

const asOne = ({ ours, shared }: Conflict): MergePart<string[]>[] => [{ ours, shared }]

/** The library takes changes of neighbouring entries for one. Where no entry was added or removed, each is looked at by itself. */
function entryByEntry({ before, ours, shared }: Conflict): MergePart<string[]>[] {
  if (ours.length !== before.length || shared.length !== before.length) return asOne({ before, ours, shared })
  return before.map((old, index) => {
    const [own = old, other = old] = [ours[index], shared[index]]
    if (own === other || other === old) return { agreed: [own] }
    return own === old ? { agreed: [other] } : { ours: [own], shared: [other] }
  })
}
