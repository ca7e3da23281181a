'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useEffect } from 'react'
import './one-clinic.css'

/**
 * Marks the panel of a user who sees one clinic, so that no list repeats its name in every row. It stands in the navigation:
 * the panel's own providers are around the plugin's, and know no clinics.
 */
export function OneClinic() {
  const { options } = useTenantSelection()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-one-clinic', options.length === 1)
  }, [options.length])
  return null
}
