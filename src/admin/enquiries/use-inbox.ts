'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Inbox, InboxFilter } from '#domain/enquiry/inbox.ts'

export type View = Omit<InboxFilter, 'clinic'> & { page: number }

const firstView: View = { state: 'open', assignee: '', search: '', page: 1 }

/** As it was left, for whoever comes back from an enquiry. Only while the panel is open: it may hold a patient's name. */
let lastView = firstView

/** A page of the inbox. The rows of the previous answer stay until the next one is there. */
export function useInbox(clinic: string) {
  const { config } = useConfig()
  const [view, setView] = useState(lastView)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ inbox?: Inbox; hasFailed: boolean }>({ hasFailed: false })
  const address = `${config.routes.api}/inbox?${toQuery(view, clinic)}`
  useEffect(() => {
    lastView = view
  }, [view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same address again.
  useEffect(() => {
    const request = new AbortController()
    const isTyped = view.search !== ''
    const timer = setTimeout(
      async () => {
        const inbox = await fetch(address, { credentials: 'include', signal: request.signal })
          .then((response) => (response.ok ? response.json() : null))
          .catch(() => null)
        if (!request.signal.aborted)
          setState((before) => (inbox ? { inbox, hasFailed: false } : { ...before, hasFailed: true }))
      },
      isTyped ? 250 : 0,
    )
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [address, attempt])
  return {
    ...state,
    view,
    /** A changed filter begins at its first page. */
    change: (changed: Partial<View>) => setView((before) => ({ ...before, page: 1, ...changed })),
    reload: useCallback(() => setAttempt((n) => n + 1), []),
    query: toQuery(view, clinic),
  }
}

const toQuery = ({ state, assignee, search, page }: View, clinic: string): string =>
  new URLSearchParams({ clinic, state, assignee, search, page: String(page) }).toString()
