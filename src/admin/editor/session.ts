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
  /** Saves what has not been saved yet. False if that was refused. */
  save: (() => Promise<boolean>) | null
}

const noPage = { outline: [], path: null }
let session: Session = { ...noPage, isHeld: false, isSaving: false, save: null }
const listeners = new Set<() => void>()

export function updateSession(change: Partial<Session>): void {
  session = { ...session, ...change }
  for (const listener of listeners) listener()
}

/** The frame is closed. Saving goes on. */
export const forgetPage = (): void => updateSession(noPage)

export function useSession(): Session {
  return useSyncExternalStore(subscribe, read, read)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = (): Session => session
