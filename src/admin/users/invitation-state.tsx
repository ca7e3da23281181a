'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import '../admin.css'

/**
 * On the page of a user who has not set a password: says so, and sends the link again. A new user is invited instead of
 * filled in here, so that nobody types a password for somebody else.
 */
export function InvitationState() {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const { routes } = config
  const isNew = id === undefined
  useEffect(() => {
    if (isNew) router.replace(`${routes.admin}/collections/users?invite`)
  }, [isNew, router, routes.admin])
  if (isNew || !data?.awaitsPassword) return null
  const send = async () => {
    const response = await fetch(`${routes.api}/users/${id}/invite`, {
      method: 'POST',
      credentials: 'include',
    })
    const answer = await response.json().catch(() => null)
    if (response.ok) toast.success(answer?.message)
    else toast.error(answer?.errors?.[0]?.message ?? 'This did not work. Try again in a moment.')
  }
  return (
    <div className="polyclinic-note field-type">
      <p>This person was invited and has not chosen a password yet.</p>
      <button type="button" className="polyclinic-link-button" onClick={send}>
        Send the invitation again
      </button>
    </div>
  )
}
