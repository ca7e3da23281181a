import type { ThemeName } from '#domain/themes/names.ts'
import { fontFolder } from './font-files.ts'

/** The face in which a theme's text is set: of all faces the one with the most words of a page. */
const firstFaces: Record<ThemeName, string> = {
  'reading-room': 'newsreader-latin',
  foothills: 'figtree-latin',
  'movement-lab': 'anek-latin-latin',
}

const scriptFaces: Record<string, string> = { hi: 'anek-devanagari', kn: 'anek-kannada' }

/** Has one font fetched beside the style sheet that asks for it; the others come when they are found to be needed. */
export function FirstFont({ theme, lang }: { theme: ThemeName; lang: string }) {
  const face = scriptFaces[lang] ?? firstFaces[theme]
  return (
    <link
      rel="preload"
      as="font"
      type="font/woff2"
      href={`${fontFolder}/${face}.woff2`}
      crossOrigin="anonymous"
    />
  )
}
