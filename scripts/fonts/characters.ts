import type { Script } from '#domain/locales/locale.ts'

/** The characters of English; a page in English needs no other file. */
export const latinCharacters = `${range(0x20, 0x7e)}\u00a0\u00ad£§©«®°±²³µ·»¼½¾×÷\u2009\u200a\u200b\u202f‐‑‒–—‘’‚“”„†•…‰′″‹›⁄€™←↑→↓−∕`

/** The rest of Latin-1 and its neighbours: languages of western Europe. */
export const accentedCharacters = `¡¢¤¥¦¨ª¬¯´¶¸¹º¿${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}ıŒœʻʼˆ˚˜`

/** For names of people and places: Latin Extended-A, Romanian, transliterated Indian languages. */
export const latinExtendedCharacters = `${range(0x100, 0x130)}${range(0x132, 0x151)}${range(0x154, 0x17f)}ȘșȚțẞḌḍḤḥḶḷḸḹṀṁṂṃṄṅṆṇṚṛṜṝṢṣṬṭ`

/** Signs of currencies; a page with prices in rupees needs no letters of other languages. */
export const currencyCharacters = '₨₩₪₫₱₹₺'

/** Scripts that the typefaces of the themes lack. */
export type IndicScript = Exclude<Script, 'latin'>

/**
 * Whole scripts. With only the letters that pages use today, a marketer's next word could render broken: which
 * conjuncts a word needs is known only once it is written.
 */
export const indicCharacters: Record<IndicScript, string> = {
  devanagari: `${range(0x900, 0x97f)}\u200c\u200d\u25cc₹`,
  kannada: `${range(0xc80, 0xcff)}।॥\u200c\u200d\u25cc₹`,
}

/** Kerning, ligatures, accents, and the figure styles that the style sheets use; no stylistic sets. */
export const latinFeatures = [
  ...['kern', 'liga', 'clig', 'calt', 'mark', 'mkmk', 'ccmp', 'locl', 'rlig', 'rvrn'],
  ...['lnum', 'tnum'],
]

/** `U+20-7E,U+A0-FF …`, for a face's `unicode-range`. */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((each) => each.codePointAt(0) ?? 0))].sort((a, b) => a - b)
  const spans: [number, number][] = []
  for (const point of points) {
    const last = spans.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else spans.push([point, point])
  }
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

const hex = (point: number): string => point.toString(16).toUpperCase()
