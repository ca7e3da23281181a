'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'

type Props = { clinic: string; document: { collection: string; id: string }; children: ReactNode }

/** Opens a shared page through a clinic: its adaptation, which is made if there is none. */
export function OpenShared({ clinic, document, children }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const [isOpening, setIsOpening] = useState(false)
  const open = async () => {
    setIsOpening(true)
    const id = await openAdaptation(`${config.routes.api}/adaptations/open`, {
      clinic,
      source: `${document.collection}:${document.id}`,
    }).catch(() => null)
    if (id) return router.push(`${config.routes.admin}/collections/adaptations/${id}`)
    setIsOpening(false)
    toast.error('The page could not be opened. Check your connection and try again.')
  }
  return (
    <button type="button" className="polyclinic-link-button" disabled={isOpening} onClick={open}>
      {children}
    </button>
  )
}

/** Returns the id of the clinic's adaptation; null where it could not be opened. */
export async function openAdaptation(
  address: string,
  body: { clinic: string; source: string },
): Promise<string | null> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.ok ? ((await response.json()) as { id: string }).id : null
}
