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

const scriptFonts: Record<Script, string | null> = {
  latin: null,
  devanagari: 'anek-devanagari',
  kannada: 'anek-kannada',
}

/** Preloads one font in parallel with the style sheet; the browser loads other fonts when it needs them. */
export function FirstFont({ theme, lang }: { theme: ThemeName; lang: LocaleTag }) {
  const fileName = scriptFonts[getScript(lang)] ?? themeFonts[theme]
  return (
    <link
      rel="preload"
      as="font"
      type="font/woff2"
      href={`${fontFolder}/${fileName}.woff2`}
      crossOrigin="anonymous"
    />
  )
}
