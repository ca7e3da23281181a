'use client'

import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import './one-language.css'

/** Marks the panel of a user whose sites have one language, so that nothing in it speaks of languages. */
export function OneLanguage({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const isOne = config.localization && config.localization.locales.length === 1
  useEffect(() => {
    document.documentElement.toggleAttribute('data-one-language', Boolean(isOne))
  }, [isOne])
  return children
}
