import '../../../ui/styles/index.css'
import type { ReactNode } from 'react'
import { themeCss } from '../../../site/themes/css.ts'
import { themeNames } from '../../../site/themes/names.ts'
import { themeVariables } from '../../../site/themes/variables.ts'
import { FirstFont } from '../../../ui/first-font.tsx'

const brand = { theme: themeNames[0] }

export default function NetworkLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" {...themeVariables(brand).attributes}>
      <head>
        <FirstFont theme={brand.theme} lang="en" />
        <style>{themeCss(brand)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
