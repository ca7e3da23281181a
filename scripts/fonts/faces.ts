import {
  accentedCharacters,
  currencyCharacters,
  type IndicScript,
  indicCharacters,
  latinCharacters,
  latinExtendedCharacters,
  latinFeatures,
} from './characters.ts'

/** One font file that the sites serve: a subset of a variable font. */
export type Face = {
  /** The file's name without its extension. */
  name: string
  family: string
  /** The package in node_modules that has the whole font, in the file `source`. */
  package: string
  source: string
  style: 'normal' | 'italic'
  /** The weights that the themes use. If nearly all text has one weight, only that: a range doubles the file's size. */
  weights: [min: number, max: number]
  characters: string
  /** Of the characters, those that pages take from another file, so that none loads this file. */
  elsewhere?: string
  /** OpenType features to keep; undefined keeps all. */
  features?: readonly string[]
}

/** A font of the device shown until the face has loaded, scaled so that lines break where they will in the face. */
export type Fallback = {
  family: string
  of: string
  /** The weight in which the face is mostly used. */
  weight: number
  locals: string[]
  /** Average width of the device font's letters in em; see `averageWidth`. */
  width: number
}

/**
 * `source`: the package's file that has the characters. Rare characters are separate families: while any part of a
 * family is still loading, a browser renders all of its text in the fallback.
 */
const latinParts = [
  { part: 'latin', family: 'Variable', source: 'latin', characters: latinCharacters },
  { part: 'latin-accents', family: 'Accents', source: 'latin', characters: accentedCharacters },
  { part: 'latin-ext', family: 'Extended', source: 'latin-ext', characters: latinExtendedCharacters },
  { part: 'latin-currency', family: 'Currency', source: 'latin-ext', characters: currencyCharacters },
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

const indicFamilies: Record<IndicScript, string> = {
  devanagari: 'Anek Devanagari Variable',
  kannada: 'Anek Kannada Variable',
}

/** Two files of one weight each: with all weights between, the one that a page loads first would be twice as large. */
const indic = (script: IndicScript): Face[] =>
  [400, 700].map((weight) => ({
    name: `anek-${script}${weight === 700 ? '-bold' : ''}`,
    family: indicFamilies[script],
    package: `@fontsource-variable/anek-${script}`,
    source: `anek-${script}-${script}-wght-normal.woff2`,
    style: 'normal',
    weights: [weight, weight],
    characters: indicCharacters[script],
    // Prices are in every language; the Latin file has the sign. Images for shared links have this file alone.
    elsewhere: '₹',
  }))

export const faces: Face[] = [
  ...latin('newsreader', 'Newsreader', [400, 400]),
  ...latin('newsreader', 'Newsreader', [700, 700]),
  ...latin('newsreader', 'Newsreader', [400, 400], 'italic'),
  ...latin('schibsted-grotesk', 'Schibsted Grotesk', [400, 700]),
  ...latin('bricolage-grotesque', 'Bricolage Grotesque', [400, 800]),
  ...latin('figtree', 'Figtree', [400, 800]),
  ...latin('figtree', 'Figtree', [400, 400], 'italic'),
  ...latin('anek-latin', 'Anek Latin', [400, 700]),
  ...(Object.keys(indicFamilies) as IndicScript[]).flatMap(indic),
]

const serif = { locals: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.4172 }
const sans = { locals: ['Arial', 'Liberation Sans', 'Roboto', 'Helvetica'], width: 0.4563 }
const boldSans = {
  locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold', 'Helvetica Bold'],
  width: 0.4944,
}

/**
 * The widths were measured with `averageWidth` on the Liberation fonts, which are metrically compatible with
 * Microsoft's.
 */
export const fallbacks: Fallback[] = [
  { family: 'Newsreader Fallback', of: 'newsreader-latin', weight: 400, ...serif },
  // Android has none of the serif fonts above.
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
