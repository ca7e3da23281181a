import type { ReactNode } from 'react'
import { memoize } from '#base/memoize.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { Brand } from '#domain/themes/brand.ts'
import { themeCss } from '#domain/themes/css.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { FirstFonts } from '#ui/first-fonts.tsx'

export type DocumentProps = {
  brand: Brand
  lang: LocaleTag
  /** The page's own elements of the head. */
  head: ReactNode
  children: ReactNode
}

/** A whole page, from `<html>` on. */
export function Document({ brand, lang, head, children }: DocumentProps) {
  const { attributes, light, dark, css } = look(brand)
  return (
    <html lang={lang} {...attributes}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <FirstFonts theme={brand.theme} lang={lang} />
        <link rel="stylesheet" href={styleSheetMarks.page} />
        <link rel="stylesheet" media="print" href={styleSheetMarks.print} />
        <style>{css}</style>
        {/* The browser's own interface gets the colour of the page. */}
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={light['--color-ground']} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark['--color-ground']} />
        {head}
      </head>
      <body>{children}</body>
    </html>
  )
}

/** Of each brand, as long as its clinic is kept: the palette takes a millisecond to compute. */
const look = memoize(
  (brand: Brand) => ({ ...themeVariables(brand), css: themeCss(brand) }),
  new WeakMap<Brand, { value: ReturnType<typeof themeVariables> & { css: string } }>(),
)

/** Where the style sheets' addresses are written once the page is known. */
export const styleSheetMarks = { page: 'style-sheet-of-page', print: 'style-sheet-for-print' }
