import { getScript } from '#domain/locales/index.ts'
import type { Script } from '#domain/locales/locale.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { ThemeName } from '#domain/themes/names.ts'
import { fontFolder } from './font-files.ts'

/** The font file of a theme's running text, which most of a page uses. */
const themeFonts: Record<ThemeName, string> = {
  'reading-room': 'newsreader-latin',
  foothills: 'figtree-latin',
  'movement-lab': 'anek-latin-latin',
}

/** Headings of these scripts are in a file of their own: loaded late, they would move what is below them. */
const scriptFonts: Record<Script, string[] | null> = {
  latin: null,
  devanagari: ['anek-devanagari', 'anek-devanagari-bold'],
  kannada: ['anek-kannada', 'anek-kannada-bold'],
}

/** Preloads the fonts of a page's first screen in parallel with the style sheet; the browser loads others when it needs them. */
export function FirstFonts({ theme, lang }: { theme: ThemeName; lang: LocaleTag }) {
  return (scriptFonts[getScript(lang)] ?? [themeFonts[theme]]).map((name) => (
    <link
      key={name}
      rel="preload"
      as="font"
      type="font/woff2"
      href={`${fontFolder}/${name}.woff2`}
      crossOrigin="anonymous"
    />
  ))
}
