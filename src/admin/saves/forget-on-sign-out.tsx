'use client'

import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetUnsavedOfOthers } from './unsaved-storage.ts'

/**
 * Forgets unsaved changes when their author signs out or somebody else signs in. A session that ends by itself does not
 * count: its user signs in again and goes on.
 */
export function ForgetOnSignOut({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const isSigningOut = usePathname().endsWith('/logout')
  useEffect(() => {
    if (isSigningOut) forgetUnsavedOfOthers()
    else if (user) forgetUnsavedOfOthers(String(user.id))
  }, [isSigningOut, user])
  return children
}
