'use client'

import { TranslationProvider, useAuth, useTranslation } from '@payloadcms/ui'
import { type ComponentProps, createContext, type ReactNode, use, useState } from 'react'

const Children = createContext<ReactNode>(null)
const ShowChildren = (): ReactNode => use(Children)
// The same for every render: with other children the provider makes its value anew, and the forms theirs.
const children = <ShowChildren />

/**
 * Keeps what is typed into the forms for signing in when the server renders their page again, as the clinic selector of
 * `plugin-multi-tenant` has it do shortly after the page has appeared. These forms of Payload start anew with each new object of
 * translations, so here it stays the same for as long as the language does.
 */
export function KeepAtSignIn({ children: page }: { children: ReactNode }) {
  const { user } = useAuth()
  const current = useTranslation()
  const [kept, setKept] = useState(current)
  const isKept = !user && kept.i18n.language === current.i18n.language
  if (!isKept && kept !== current) setKept(current)
  const { i18n, languageOptions, switchLanguage } = isKept ? kept : current
  return (
    <Children value={page}>
      <TranslationProvider
        dateFNSKey={i18n.dateFNSKey}
        fallbackLang={i18n.fallbackLanguage as ComponentProps<typeof TranslationProvider>['fallbackLang']}
        language={i18n.language}
        languageOptions={languageOptions}
        switchLanguageServerAction={switchLanguage as (language: string) => Promise<void>}
        translations={i18n.translations}
      >
        {children}
      </TranslationProvider>
    </Children>
  )
}
