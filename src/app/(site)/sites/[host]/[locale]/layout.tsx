import '#ui/styles/index.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { openClinic } from '#app/open-page.ts'
import { htmlLang } from '#data/site-context.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { themeCss } from '#domain/themes/css.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { FirstFont } from '#ui/first-font.tsx'

type Props = { params: Promise<{ host: string; locale: string }>; children: ReactNode }

export default async function SiteLayout({ params, children }: Props) {
  const { host, locale } = await params
  const clinic = await openClinic(decodeURIComponent(host))
  const tag = localeTags.find((each) => each === locale)
  if (!clinic || !tag) notFound()
  const { attributes } = themeVariables(clinic.brand)
  return (
    <html lang={htmlLang(tag)} {...attributes}>
      <head>
        <FirstFont theme={clinic.brand.theme} lang={htmlLang(tag)} />
        <style>{themeCss(clinic.brand)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
