import '#ui/styles/index.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { networkBrand } from '#site/network.ts'
import { contentLocales } from '#site/text.ts'
import { themeCss } from '#site/themes/css.ts'
import { themeVariables } from '#site/themes/variables.ts'
import { FirstFont } from '#ui/first-font.tsx'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export default async function NetworkSiteLayout({ params, children }: Props) {
  const { locale } = await params
  const lang = contentLocales.find((each) => each === locale)
  if (!lang) notFound()
  return (
    <html lang={lang} {...themeVariables(networkBrand).attributes}>
      <head>
        <FirstFont theme={networkBrand.theme} lang={lang} />
        <style>{themeCss(networkBrand)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
