import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Script } from '#domain/locales/locale.ts'

/**
 * Writes the fonts that the server draws pictures with (assets/drawing), from the sites' own variable fonts: one weight
 * each, as TrueType, because sharp's text engine cannot read web fonts. Run it again when a font package or a weight
 * changes.
 */
const root = path.join(import.meta.dirname, '..')

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}‘’“”–—…·•€£₹™`

const scriptCharacters: Record<Exclude<Script, 'latin'>, string> = {
  devanagari: `${range(0x900, 0x97f)}\u200c\u200d\u25cc₹ `,
  kannada: `${range(0xc80, 0xcff)}\u200c\u200d\u25cc₹ `,
}

const fonts = [
  {
    name: 'newsreader',
    family: 'newsreader',
    file: 'newsreader-latin-wght-normal',
    weight: 500,
    text: latin,
  },
  {
    name: 'bricolage-grotesque',
    family: 'bricolage-grotesque',
    file: 'bricolage-grotesque-latin-wght-normal',
    weight: 700,
    text: latin,
  },
  {
    name: 'anek-latin',
    family: 'anek-latin',
    file: 'anek-latin-latin-wght-normal',
    weight: 700,
    text: latin,
  },
  ...Object.entries(scriptCharacters).map(([script, text]) => ({
    name: `anek-${script}`,
    family: `anek-${script}`,
    file: `anek-${script}-${script}-wght-normal`,
    weight: 700,
    text,
  })),
]

mkdirSync(path.join(root, 'assets/drawing'), { recursive: true })
for (const { name, family, file, weight, text } of fonts) {
  const source = fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`))
  const font = await subsetFont(readFileSync(source), text, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  })
  writeFileSync(path.join(root, 'assets/drawing', `${name}.ttf`), font)
  console.log(`${name}.ttf: ${font.length} bytes`)
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}
