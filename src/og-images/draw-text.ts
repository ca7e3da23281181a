import path from 'node:path'
import sharp from 'sharp'
import { escapeHtml } from '#base/text.ts'
import type { Script } from '#domain/locales/locale.ts'
import type { ThemeName } from '#domain/themes/names.ts'

/** A text as an image, cropped to its extent in pixels. */
export type DrawnText = { picture: Buffer; width: number; height: number }

export type TextStyle = { text: string; theme: ThemeName; color: string; size: number; width: number }

/**
 * Renders a text in the typeface of a theme, in lines of at most `width` pixels; a longer word is broken. Every script is
 * shaped, and no font has to be installed on the machine (see docs/decisions/015).
 */
export async function drawText({ text, theme, color, size, width }: TextStyle): Promise<DrawnText> {
  const families = [ownFamily[theme], ...Object.values(scriptFonts).map(({ family }) => family)]
  const markup = `<span foreground="${color}" size="${Math.round(size * 1024)}" font_family="${families.join(',')}">${escapeHtml(text)}</span>`
  loading ??= loadFonts()
  await loading
  const { data, info } = await sharp({
    text: {
      text: markup,
      fontfile: fontFile(scriptFonts.latin.file),
      width: Math.round(width),
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { picture: data, width: info.width, height: info.height }
}

/** Family names as in the font files. */
const ownFamily: Record<ThemeName, string> = {
  'reading-room': 'Newsreader 16pt 16pt',
  foothills: 'Bricolage Grotesque 96pt ExtraBold',
  'movement-lab': 'Anek Latin Medium',
}

const scriptFonts: Record<Script, { family: string; file: string }> = {
  latin: { family: 'Anek Latin Medium', file: 'anek-latin' },
  devanagari: { family: 'Anek Devanagari Medium', file: 'anek-devanagari' },
  kannada: { family: 'Anek Kannada Medium', file: 'anek-kannada' },
}

const files = ['newsreader', 'bricolage-grotesque', ...Object.values(scriptFonts).map(({ file }) => file)]

/** The text engine keeps a font file loaded once any text was rendered with it. */
let loading: Promise<void> | undefined
async function loadFonts(): Promise<void> {
  for (const file of files) {
    await sharp({ text: { text: 'a', fontfile: fontFile(file), rgba: true } })
      .png()
      .toBuffer()
  }
}

const fontFile = (name: string): string =>
  path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'assets/drawing', `${name}.ttf`)
