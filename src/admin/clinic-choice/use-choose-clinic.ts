'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useRouter } from 'next/navigation'
import { generateCookie } from 'payload/shared'
import { useEffect, useEffectEvent, useState } from 'react'

/**
 * @returns a function that chooses the clinic which the panel shows; all, without one. The plugin refuses a clinic that the
 * page does not carry, so such a one goes into its cookie first, with which the server renders the page again.
 */
export function useChooseClinic(): (id: string | undefined) => void {
  const { options, setTenant } = useTenantSelection()
  const router = useRouter()
  const [awaited, setAwaited] = useState<string>()
  const isOffered = (id: string) => options.some(({ value }) => value === id)
  const hasArrived = awaited !== undefined && isOffered(awaited)
  useEffect(() => {
    if (!hasArrived) return
    setAwaited(undefined)
    setTenant({ id: awaited, refresh: false })
  }, [hasArrived, awaited, setTenant])
  return (id) => {
    if (id === undefined || isOffered(id)) return setTenant({ id, refresh: true })
    // biome-ignore lint/suspicious/noDocumentCookie: as the plugin sets it; not every browser has the Cookie Store API
    document.cookie = generateCookie<false>({
      name: 'payload-tenant',
      value: id,
      path: '/',
      maxAge: aYear,
      returnCookieAsObject: false,
    })
    setAwaited(id)
    router.refresh()
  }
}

/** Seconds. */
const aYear = 60 * 60 * 24 * 365

/** Chooses the clinic that a page is about. */
export function useClinicOfPage(id: string | undefined): void {
  const choose = useChooseClinic()
  const { options, setTenant } = useTenantSelection()
  const chooseOnce = useEffectEvent((clinic: string) => {
    // The page itself needs no other content.
    if (options.some(({ value }) => value === clinic)) setTenant({ id: clinic, refresh: false })
    else choose(clinic)
  })
  useEffect(() => {
    if (id) chooseOnce(id)
  }, [id])
}
