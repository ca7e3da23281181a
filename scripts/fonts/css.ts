import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { latinCharacters, unicodeRange } from './characters.ts'
import { type Face, type Fallback, faces, fallbacks } from './faces.ts'
import { sourcePath } from './files.ts'
import { readMetrics } from './metrics.ts'

/** The style sheet with every face and its fallbacks; `folder` is the URL path of the files. */
export async function fontsCss(folder: string): Promise<string> {
  const fallbackRules = await Promise.all(fallbacks.map(fallbackCss))
  return [note, ...faces.map((face) => faceCss(face, folder)), ...fallbackRules].join('\n\n').concat('\n')
}

const note = `/* Written by scripts/fonts.ts. A face loads only where a page holds characters of its range in its family; until then a
   stand-in of the device's own takes the same room. */`

function faceCss({ name, family, style, weights, characters, elsewhere = '' }: Face, folder: string): string {
  const own = [...characters].filter((each) => !elsewhere.includes(each)).join('')
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${[...new Set(weights)].join(' ')};
  font-display: swap;
  src: url("${folder}/${name}.woff2") format("woff2");
  unicode-range: ${unicodeRange(own)};
}`
}

async function fallbackCss({ family, of, weight, locals, width }: Fallback): Promise<string> {
  const face = faces.find(({ name }) => name === of)
  if (!face) throw new Error(`${family} is a fallback of ${of}, which is not in scripts/fonts/faces.ts.`)
  const pinned = await subsetFont(readFileSync(sourcePath(face)), latinCharacters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  })
  const metrics = readMetrics(pinned)
  const adjust = metrics.width / width
  return `@font-face {
  font-family: "${family}";
  src: ${locals.map((local) => `local("${local}")`).join(', ')};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(metrics.ascent / adjust)};
  descent-override: ${percent(metrics.descent / adjust)};
  line-gap-override: ${percent(metrics.lineGap / adjust)};
}`
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`
