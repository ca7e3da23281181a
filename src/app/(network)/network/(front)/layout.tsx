import '#ui/styles/index.css'
import type { ReactNode } from 'react'
import { networkBrand } from '#site/network.ts'
import { themeCss } from '#site/themes/css.ts'
import { themeVariables } from '#site/themes/variables.ts'
import { FirstFont } from '#ui/first-font.tsx'

export default function NetworkLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" {...themeVariables(networkBrand).attributes}>
      <head>
        <FirstFont theme={networkBrand.theme} lang="en" />
        <style>{themeCss(networkBrand)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
