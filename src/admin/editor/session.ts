'use client'

import { useSyncExternalStore } from 'react'
import type { OutlineSection } from './types.ts'

/**
 * What the parts of the editor know of each other that Payload renders apart: the frame with its outline in the form, the
 * saving and the publishing among the document's buttons. One document is edited at a time.
 */
type Session = {
  outline: readonly OutlineSection[]
  path: string | null
  /** Drafts don't save themselves while somebody is about to publish. */
  isHeld: boolean
  isSaving: boolean
}

const initial: Session = { outline: [], path: null, isHeld: false, isSaving: false }
let session = initial
const listeners = new Set<() => void>()

export function updateSession(change: Partial<Session>): void {
  session = { ...session, ...change }
  for (const listener of listeners) listener()
}

export const resetSession = (): void => updateSession(initial)

export function useSession(): Session {
  return useSyncExternalStore(subscribe, read, read)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = (): Session => session
