import { isRichState, locateLines } from '../interpolation/rich-text.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'

/** A text of a value: one string, or the strings of a line of rich text, whose styles differ. */
type Line = readonly Piece[]
/** `isFixed`: an address that is shown as it is. */
export type Piece = { path: string; text: string; isFixed?: boolean }

/** One place in a value of a document. `path` leads from the value to the string, which is where `start` counts. */
export type ValueHit = {
  path: string
  start: number
  found: string
  /** What stands around it in the same line. */
  before: string
  after: string
  /** Styles begin or end inside it, so that it can't be replaced as one. */
  isSplit: boolean
}

/** The places of a phrase in the value of a field in one language: a text, a list of texts, or rich text. */
export function findHits(value: unknown, phrase: Phrase): ValueHit[] {
  return toLines(value).flatMap((line) => findInLine(line, phrase))
}

function toLines(value: unknown): Line[] {
  if (typeof value === 'string') return [[{ path: '', text: value }]]
  if (isRichState(value)) return locateLines(value)
  if (!Array.isArray(value)) return []
  return value.flatMap((text, index) => (typeof text === 'string' ? [[{ path: String(index), text }]] : []))
}

function findInLine(line: Line, phrase: Phrase): ValueHit[] {
  const text = line.map((piece) => piece.text).join('')
  const pieces = place(line)
  const fixed = pieces.filter(({ isFixed }) => isFixed)
  return findPhrase(text, phrase, fixed).flatMap(({ start, end }): ValueHit[] => {
    const piece = pieces.find((each) => start >= each.start && start < each.end)
    if (!piece) return []
    return [
      {
        path: piece.path,
        start: start - piece.start,
        found: text.slice(start, end),
        before: lastWords(text.slice(0, start)),
        after: firstWords(text.slice(end)),
        isSplit: end > piece.end,
      },
    ]
  })
}

function place(line: Line): (Piece & { start: number; end: number })[] {
  let end = 0
  return line.map((piece) => {
    const start = end
    end += piece.text.length
    return { ...piece, start, end }
  })
}

/** Of the words around a place so many characters are shown. */
const context = 60

const firstWords = (text: string): string =>
  text.length > context ? `${text.slice(0, context).replace(/\s+\S*$/u, '')}…` : text

const lastWords = (text: string): string =>
  text.length > context ? `…${text.slice(-context).replace(/^\S*\s+/u, '')}` : text
