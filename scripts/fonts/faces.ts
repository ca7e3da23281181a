import {
  accentedCharacters,
  indicCharacters,
  latinCharacters,
  latinExtendedCharacters,
  latinFeatures,
} from './characters.ts'

/** One file that the sites serve: a part of a variable font, cut down to what pages of these clinics can hold. */
export type Face = {
  /** Of the file, without its ending. */
  name: string
  family: string
  /** Where the whole of it lies in node_modules. */
  package: string
  source: string
  style: 'normal' | 'italic'
  /** The weights that the themes use; where it is mostly one, that one alone: a range doubles the file. */
  weights: [min: number, max: number]
  characters: string
  /** OpenType features kept; all of them where it is undefined. */
  features?: readonly string[]
}

/** A stand-in of the device's own, stretched until lines break where they will break in the real face. */
export type Fallback = {
  family: string
  of: string
  /** Weight at which the face is mostly seen. */
  weight: number
  locals: string[]
  /** Average width of a letter of the stand-in, in em; see `averageWidth`. */
  width: number
}

/**
 * `source`: the file of the package that holds the characters. Rarer parts are families of their own: a browser
 * looks for a family's stand-in, at each size, until all of the family's parts are loaded.
 */
const latinParts = [
  { part: 'latin', family: 'Variable', source: 'latin', characters: latinCharacters },
  { part: 'latin-accents', family: 'Accents', source: 'latin', characters: accentedCharacters },
  { part: 'latin-ext', family: 'Extended', source: 'latin-ext', characters: latinExtendedCharacters },
] as const

const latin = (id: string, name: string, weights: Face['weights'], style: Face['style'] = 'normal'): Face[] =>
  latinParts.map(({ part, family, source, characters }) => ({
    name: [id, part, weights[0] === 700 && 'bold', style === 'italic' && style].filter(Boolean).join('-'),
    family: `${name} ${family}`,
    package: `@fontsource-variable/${id}`,
    source: `${id}-${source}-wght-${style}.woff2`,
    style,
    weights,
    characters,
    features: latinFeatures,
  }))

const indic = (script: 'devanagari' | 'kannada', family: string): Face => ({
  name: `anek-${script}`,
  family,
  package: `@fontsource-variable/anek-${script}`,
  source: `anek-${script}-${script}-wght-normal.woff2`,
  style: 'normal',
  weights: [400, 700],
  characters: indicCharacters[script],
})

export const faces: Face[] = [
  ...latin('newsreader', 'Newsreader', [400, 400]),
  ...latin('newsreader', 'Newsreader', [700, 700]),
  ...latin('newsreader', 'Newsreader', [400, 400], 'italic'),
  ...latin('schibsted-grotesk', 'Schibsted Grotesk', [400, 700]),
  ...latin('bricolage-grotesque', 'Bricolage Grotesque', [400, 800]),
  ...latin('figtree', 'Figtree', [400, 800]),
  ...latin('figtree', 'Figtree', [400, 400], 'italic'),
  ...latin('anek-latin', 'Anek Latin', [400, 700]),
  indic('devanagari', 'Anek Devanagari Variable'),
  indic('kannada', 'Anek Kannada Variable'),
]

const serif = { locals: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.4172 }
const sans = { locals: ['Arial', 'Liberation Sans', 'Roboto', 'Helvetica'], width: 0.4563 }
const boldSans = {
  locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold', 'Helvetica Bold'],
  width: 0.4944,
}

/** Widths were measured on the Liberation fonts, which are as wide as those of Microsoft, by `averageWidth`. */
export const fallbacks: Fallback[] = [
  { family: 'Newsreader Fallback', of: 'newsreader-latin', weight: 400, ...serif },
  // Android has neither of these serifs.
  {
    family: 'Newsreader Fallback Android',
    of: 'newsreader-latin',
    weight: 400,
    locals: ['Noto Serif'],
    width: 0.4972,
  },
  { family: 'Schibsted Grotesk Fallback', of: 'schibsted-grotesk-latin', weight: 450, ...sans },
  { family: 'Bricolage Grotesque Fallback', of: 'bricolage-grotesque-latin', weight: 760, ...boldSans },
  { family: 'Figtree Fallback', of: 'figtree-latin', weight: 400, ...sans },
  { family: 'Anek Latin Fallback', of: 'anek-latin-latin', weight: 400, ...sans },
]
