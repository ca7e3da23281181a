'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId, useState } from 'react'
import { useLatest } from '../forms/use-latest.ts'
import '../admin.css'

type Link = { id: string; until: string; usedAt?: string | null }

/** In the sidebar: links with which somebody without an account sees the draft. */
export const SharedLinks: UIFieldClientComponent = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { permissions } = useAuth()
  const mayShare = permissions?.collections?.['preview-links']?.read
  return id && collectionSlug && mayShare ? <Links collection={collectionSlug} id={String(id)} /> : null
}

function Links({ collection, id }: { collection: string; id: string }) {
  const { config } = useConfig()
  const { selectedTenantID } = useTenantSelection()
  const headingId = useId()
  const [address, setAddress] = useState<string>()
  const query = new URLSearchParams({
    'where[ofCollection][equals]': collection,
    'where[ofId][equals]': id,
    'where[until][greater_than]': useNow(),
    sort: '-createdAt',
    depth: '0',
  })
  const [found, reload] = useLatest<{ docs: Link[] }>(`${config.routes.api}/preview-links?${query}`)

  const make = async () => {
    const response = await send(`${config.routes.api}/share-preview`, 'POST', {
      collection,
      id,
      ...(selectedTenantID !== undefined && { clinic: String(selectedTenantID) }),
    })
    const answer = await response?.json().catch(() => null)
    if (!response?.ok)
      return toast.error(answer?.errors?.[0]?.message ?? 'The link could not be made. Try again.')
    setAddress(answer.address)
    reload()
  }
  const revoke = async (link: string) => {
    const response = await send(`${config.routes.api}/preview-links/${link}`, 'DELETE')
    if (!response?.ok) return toast.error('The link could not be revoked. Try again.')
    setAddress(undefined)
    reload()
  }
  return (
    <section className="polyclinic-uses" aria-labelledby={headingId}>
      <h4 id={headingId}>Share the draft</h4>
      <p>A link shows this draft to somebody without an account, in one browser, for a week.</p>
      {address && (
        <p role="status">
          <label>
            New link, shown this once:
            <input
              className="polyclinic-copied"
              readOnly
              value={address}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
        </p>
      )}
      <ul>
        {(found?.docs ?? []).map((link) => (
          <li key={link.id}>
            {link.usedAt ? 'Opened' : 'Not opened yet'}
            {', until '}
            <time dateTime={link.until}>{dayOf(link.until)}</time>{' '}
            <Button buttonStyle="none" margin={false} onClick={() => revoke(link.id)}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={make}>
        Make a link
      </Button>
    </section>
  )
}

/** The time at which the list was opened. */
const useNow = (): string => useState(() => new Date().toISOString())[0]

const send = (address: string, method: string, body?: object): Promise<Response | null> =>
  fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)

const dayOf = (time: string): string =>
  new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(new Date(time))
