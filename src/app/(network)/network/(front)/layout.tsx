import { defaultContentLocale } from '#domain/locales/localized.ts'
import '#ui/styles/index.css'
import type { ReactNode } from 'react'
import { networkBrand } from '#domain/clinic/network.ts'
import { themeCss } from '#domain/themes/css.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { FirstFont } from '#ui/first-font.tsx'

export default function NetworkLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultContentLocale} {...themeVariables(networkBrand).attributes}>
      <head>
        <FirstFont theme={networkBrand.theme} lang={defaultContentLocale} />
        <style>{themeCss(networkBrand)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
