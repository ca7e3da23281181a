import '#ui/styles/index.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { themeCss } from '#domain/themes/css.ts'
import { themeNames } from '#domain/themes/names.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { FirstFont } from '#ui/first-font.tsx'

type Props = { params: Promise<{ theme: string }>; children: ReactNode }

export default async function StyleGuideLayout({ params, children }: Props) {
  const { theme: name } = await params
  const theme = themeNames.find((each) => each === name)
  if (!theme) notFound()
  return (
    <html lang={defaultContentLocale} {...themeVariables({ theme }).attributes}>
      <head>
        <FirstFont theme={theme} lang={defaultContentLocale} />
        <style>{themeCss({ theme })}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
