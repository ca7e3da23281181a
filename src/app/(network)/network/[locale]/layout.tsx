import '#ui/styles/index.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { networkBrand } from '#domain/clinic/network.ts'
import { contentLocales } from '#domain/locales/localized.ts'
import { themeCss } from '#domain/themes/css.ts'
import { themeVariables } from '#domain/themes/variables.ts'
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
