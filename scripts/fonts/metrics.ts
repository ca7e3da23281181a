/** The metrics of a font that determine the height of its lines and the width of its words, all in em. */
export type Metrics = { ascent: number; descent: number; lineGap: number; width: number }

/**
 * Reads the metrics of an uncompressed TrueType font.
 * @throws Error where it has no character map of format 4
 */
export function readMetrics(font: Buffer): Metrics {
  const tables = readTables(font)
  const unitsPerEm = tables.head.readUInt16BE(18)
  const isTypographic = (tables['OS/2'].readUInt16BE(62) & 0x80) !== 0
  const [source, at] = isTypographic ? [tables['OS/2'], 68] : [tables.hhea, 4]
  return {
    ascent: source.readInt16BE(at) / unitsPerEm,
    descent: -source.readInt16BE(at + 2) / unitsPerEm,
    lineGap: source.readInt16BE(at + 4) / unitsPerEm,
    width: averageWidth(tables) / unitsPerEm,
  }
}

/** The letters of English text weighted by frequency, the same sample that next/font uses. */
const sample = 'aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      '

function averageWidth(tables: Tables): number {
  const count = tables.hhea.readUInt16BE(34)
  const findGlyph = createGlyphLookup(tables.cmap)
  const widths = [...sample].map((letter) =>
    tables.hmtx.readUInt16BE(Math.min(findGlyph(letter.charCodeAt(0)), count - 1) * 4),
  )
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}

const tableNames = ['head', 'hhea', 'hmtx', 'cmap', 'OS/2'] as const
type Tables = Record<(typeof tableNames)[number], Buffer>

function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4)
  const found = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const offset = font.readUInt32BE(at + 8)
    return [
      font.toString('latin1', at, at + 4),
      font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    ] as const
  })
  return Object.fromEntries(found) as Tables
}

/** Looks up the glyph of a character in a character map of format 4. Source: OpenType specification, "cmap". */
function createGlyphLookup(cmap: Buffer): (character: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4)
  if (start === undefined) throw new Error('This font has no character map ("cmap") of format 4.')
  const table = cmap.subarray(start)
  const length = table.readUInt16BE(6)
  const [ends, starts, deltas, ranges] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length] as const
  return (character) => {
    for (let at = 0; at < length; at += 2) {
      if (table.readUInt16BE(ends + at) < character) continue
      const first = table.readUInt16BE(starts + at)
      if (first > character) return 0
      const delta = table.readInt16BE(deltas + at)
      const range = table.readUInt16BE(ranges + at)
      if (range === 0) return (character + delta) & 0xffff
      const glyph = table.readUInt16BE(ranges + at + range + (character - first) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
