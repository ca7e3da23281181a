'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useLatest } from '../forms/use-latest.ts'
import '../admin.css'

/** How many enquiries of the chosen clinic, or of all of the user's, nobody has opened. Asked again in each view. */
export function Unread() {
  const { config } = useConfig()
  const { selectedTenantID } = useTenantSelection()
  const view = encodeURIComponent(usePathname())
  const [found] = useLatest<{ unread: number }>(
    `${config.routes.api}/inbox/unread?clinic=${selectedTenantID ?? ''}&view=${view}`,
  )
  // What is shown stays while it is asked again.
  const [last, setLast] = useState(0)
  if (found && found.unread !== last) setLast(found.unread)
  if (last === 0) return null
  return (
    <span className="polyclinic-navigation__unread">
      {last > 99 ? '99+' : last}
      <span className="polyclinic-unseen"> not read</span>
    </span>
  )
}
