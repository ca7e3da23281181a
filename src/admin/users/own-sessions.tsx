'use client'

import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { useLatest } from '../forms/use-latest.ts'
import { send } from './send.ts'
import '../admin.css'
import './users.css'

type Session = { device: string | null; since: string; isThis: boolean }

/** On one's own account: where one is signed in, and the button that ends all but this session. */
export function OwnSessions() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  return id !== undefined && id === user?.id ? <Sessions /> : null
}

function Sessions() {
  const { config } = useConfig()
  const headingId = useId()
  const users = `${config.routes.api}/users`
  const [found, reload] = useLatest<{ sessions: Session[] }>(`${users}/sessions`)
  const signOutElsewhere = async () => {
    const result = await send<{ message: string }>(`${users}/sign-out-elsewhere`)
    if ('problem' in result) toast.error(result.problem)
    else toast.success(result.answer.message)
    reload()
  }
  if (!found) return null
  return (
    <section className="field-type polyclinic-own-sessions" aria-labelledby={headingId}>
      <h3 id={headingId}>Where you are signed in</h3>
      <ul>
        {found.sessions.map(({ device, since, isThis }) => (
          <li key={since}>
            {`${device ?? 'A browser'}, since ${format.format(new Date(since))}${isThis ? ' (this one)' : ''}`}
          </li>
        ))}
      </ul>
      {found.sessions.length > 1 && (
        <button type="button" className="polyclinic-link-button" onClick={signOutElsewhere}>
          Sign out everywhere else
        </button>
      )}
    </section>
  )
}

const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
