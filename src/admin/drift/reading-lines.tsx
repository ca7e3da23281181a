'use client'

import type { ReadingLine } from '#domain/adaptation/operation-targets.ts'
import { isRichState, readLines } from '#domain/interpolation/rich-text.ts'

/** A text as its editor reads it. */
export function ReadingLines({ lines }: { lines: readonly ReadingLine[] }) {
  return (
    <div className="polyclinic-reading">
      {withKeys(lines).map(([key, line]) => (
        <Line key={key} {...line} />
      ))}
    </div>
  )
}

/** For a comparison: one line below the other. */
export const toText = (lines: readonly ReadingLine[]): string => lines.map(({ text }) => text).join('\n')

/** A text as it is stored, with or without paragraphs. */
export function textLines(text: unknown): ReadingLine[] {
  const lines = isRichState(text) ? readLines(text) : typeof text === 'string' ? [text] : []
  return lines.flatMap((line) => (line.trim() ? [{ style: 'text', text: line }] : []))
}

function Line({ style, text }: ReadingLine) {
  switch (style) {
    case 'heading':
      return <h5>{text}</h5>
    case 'label':
      return <p className="polyclinic-reading__label">{text}</p>
    case 'list-item':
      return <p className="polyclinic-reading__item">{text}</p>
    case 'text':
      return <p>{text}</p>
  }
}

/** Keys by position, because two lines may have the same text. */
const withKeys = (lines: readonly ReadingLine[]) =>
  lines.map((line, index) => [`line-${index}`, line] as const)
