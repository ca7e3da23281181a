'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { type ReactNode, useEffect } from 'react'
import './one-clinic.css'

/** Marks the panel of a user who sees one clinic, so that no list repeats its name in every row. */
export function OneClinic({ children }: { children: ReactNode }) {
  const { options } = useTenantSelection()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-one-clinic', options.length === 1)
  }, [options.length])
  return children
}
