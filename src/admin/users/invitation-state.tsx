'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { send } from './send.ts'
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
  const inviteAgain = async () => {
    const result = await send<{ message: string }>(`${routes.api}/users/${id}/invite`)
    if ('problem' in result) toast.error(result.problem)
    else toast.success(result.answer.message)
  }
  return (
    <div className="polyclinic-note field-type">
      <p>This person was invited and has not chosen a password yet.</p>
      <button type="button" className="polyclinic-link-button" onClick={inviteAgain}>
        Send the invitation again
      </button>
    </div>
  )
}
