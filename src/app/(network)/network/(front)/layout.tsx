import '../../../../ui/styles/index.css'
import type { ReactNode } from 'react'
import { networkBrand } from '../../../../site/network.ts'
import { themeCss } from '../../../../site/themes/css.ts'
import { themeVariables } from '../../../../site/themes/variables.ts'

export default function NetworkLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" {...themeVariables(networkBrand).attributes}>
      <head>
        <style>{themeCss(networkBrand)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
