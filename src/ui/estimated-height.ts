import type { CSSProperties } from 'react'

/**
 * How tall a part of a page may stand on a phone, in rem, for a browser that leaves it aside until the reader is near.
 * Rather too much than too little: what is longer than its room would meanwhile count as lying over the next part.
 */
export function estimatedHeight(part: object): number {
  return Math.ceil(frame + heightOf(part))
}

/** Keeps room for a part in the style sheet's words; what says none is laid out with the page. */
export function heightStyle(rem: number | undefined): CSSProperties | undefined {
  return rem ? ({ '--room': `${rem}rem` } as CSSProperties) : undefined
}

/** In rem, on the narrowest phones. */
const frame = 18
const line = 1.85
const gap = 1
const diagram = 42
const picture = 24
const charactersInLine = 31

/** What is not shown, closed at first, or stands beside words, as a portrait does. */
const invisible = new Set(['key', 'kind', 'href', 'lang', 'slug', 'url', 'answer', 'transcript', 'photo'])

function heightOf(value: unknown): number {
  if (typeof value === 'string') return Math.ceil(value.length / charactersInLine) * line + gap
  if (Array.isArray(value)) return sum(value.map((entry) => gap + heightOf(entry)))
  if (typeof value !== 'object' || value === null) return 0
  return sum(
    Object.entries(value).map(([name, held]) => {
      if (invisible.has(name) || !held) return 0
      if (name === 'diagram') return diagram
      if (name === 'sources') return picture
      return heightOf(held)
    }),
  )
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
