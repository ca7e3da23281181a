'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { describeOthers, type OtherEditor } from './describe-others.ts'
import '../admin.css'
import './presence.css'

/** Milliseconds between two looks at who else has the document open. */
const interval = 30_000

/** Beside a document's buttons: who else has it open, and a way to go on in place of whoever edits it. */
export function Presence() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  if (id === undefined || !collectionSlug) return null
  const address = `${config.routes.api}/${collectionSlug}/${id}/here`
  return <OthersHere key={address} address={address} />
}

function OthersHere({ address }: { address: string }) {
  const [others, setOthers] = useState<readonly OtherEditor[]>([])
  const tell = useCallback(
    async (body: object = {}): Promise<boolean> => {
      const answer = await post(address, body)
      if (answer) setOthers(answer.others)
      return answer !== null
    },
    [address],
  )
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void tell()
    }
    look()
    const timer = setInterval(look, interval)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      void post(address, { leaves: true })
    }
  }, [address, tell])
  if (others.length === 0) return null
  const takeOver = async () => {
    // From the newest draft on, which holds what the other has saved.
    if (await tell({ takesOver: true })) window.location.reload()
    else toast.error('This did not work. Try again in a moment.')
  }
  return (
    <div className="polyclinic-presence" role="status">
      <span>{describeOthers(others)}</span>
      {others.some(({ isEditing }) => isEditing) && (
        <button type="button" className="polyclinic-link-button" onClick={takeOver}>
          Take over
        </button>
      )}
    </div>
  )
}

const post = (address: string, body: object): Promise<{ others: OtherEditor[] } | null> =>
  fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    // It goes out although the page is being left.
    keepalive: true,
  })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
