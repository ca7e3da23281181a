'use client'

import { useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import './one-language.css'

/**
 * Marks the panel of a user whose sites have one language, so that nothing in it speaks of languages. The mark is an element and no
 * attribute that a script sets: it is there before the panel's scripts run.
 */
export function OneLanguage({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const isOne = config.localization && config.localization.locales.length === 1
  return (
    <>
      {isOne && <span hidden className="polyclinic-one-language" />}
      {children}
    </>
  )
}
