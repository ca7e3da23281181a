import type { CSSProperties } from 'react'
import { isRecord } from '#base/narrow.ts'

/**
 * The height of a part of a page on a phone, for browsers that do not lay it out before the reader is near. An upper
 * estimate: a part taller than its estimate would count as overlapping the next one.
 *
 * @param part the props that its text is in
 * @param hidden names of props that take no height, such as an answer that is folded up at first
 * @returns rem
 */
export function estimatedHeight(part: object, hidden: readonly string[] = []): number {
  return Math.ceil(frame + heightOf(part, new Set([...attributes, ...hidden])))
}

/** Reserves the estimated height for a part; without one it is laid out with the page. */
export function heightStyle(rem: number | undefined): CSSProperties | undefined {
  return rem ? ({ '--room': `${rem}rem` } as CSSProperties) : undefined
}

/** In rem, on the narrowest phones. */
const frame = 18
const line = 1.85
const gap = 1
const diagram = 42
const picture = 24
const exercise = 18
const charactersInLine = 31

/** Props of the models that become attributes, not text. */
const attributes = ['key', 'kind', 'href', 'lang', 'slug', 'url']

function heightOf(value: unknown, hidden: ReadonlySet<string>): number {
  if (typeof value === 'string') return Math.ceil(value.length / charactersInLine) * line + gap
  if (Array.isArray(value)) return sum(value.map((entry) => gap + heightOf(entry, hidden)))
  if (!isRecord(value)) return 0
  return sum(
    Object.entries(value).map(([name, each]) => {
      if (hidden.has(name) || !each) return 0
      if (name === 'diagram') return diagram
      if (name === 'sources') return picture
      if (name === 'drawing') return exercise
      return heightOf(each, hidden)
    }),
  )
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
