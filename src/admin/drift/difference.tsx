'use client'

import { wordChanges } from './word-changes.ts'

/** What has become of a text, word by word: removed words struck out, new ones underlined. */
export function Difference({ from, to, locale }: { from: string; to: string; locale: string }) {
  return (
    <p className="polyclinic-difference">
      {withKeys(wordChanges(from, to, locale)).map(([key, { value, added, removed }]) =>
        added ? (
          <ins key={key}>{value}</ins>
        ) : removed ? (
          <del key={key}>{value}</del>
        ) : (
          <span key={key}>{value}</span>
        ),
      )}
    </p>
  )
}

/** Keys by position, because two pieces may be the same. */
const withKeys = <T,>(pieces: readonly T[]) =>
  pieces.map((piece, index) => [`piece-${index}`, piece] as const)
