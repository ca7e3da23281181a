'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

/**
 * Lets the browser's Back return to a list that was opened by its address or reloaded. Payload adds the list's query to the
 * address before Next watches the history. The entry has no state of Next then, and Next does nothing when it is returned to.
 */
export function BackToList({ children }: { children: ReactNode }) {
  const router = useRouter()
  const pathname = usePathname()
  useEffect(() => {
    const show = ({ state }: PopStateEvent) => {
      const { pathname: wanted, search } = window.location
      if (state === null && wanted !== pathname) router.replace(`${wanted}${search}`)
    }
    window.addEventListener('popstate', show)
    return () => window.removeEventListener('popstate', show)
  }, [router, pathname])
  return children
}
