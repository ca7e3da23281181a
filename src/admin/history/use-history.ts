'use client'

import { toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { useSession } from '../editor/session.ts'
import { useLoadSaved } from '../editor/use-load-saved.ts'
import type { Fetched } from '../forms/use-fetched.ts'
import { useLatest } from '../forms/use-latest.ts'
import { asFormData, useVersionData } from './use-version-data.ts'

export type History = {
  isOpen: boolean
  open: () => void
  close: () => void
  versions: Fetched<SavedVersion[]>
  chosen: SavedVersion | null
  choose: (version: SavedVersion | null) => void
  /** The chosen version as the form would hold it, in its language. */
  data: Record<string, unknown> | null
  restore: (version: SavedVersion, as: 'draft' | 'published') => Promise<void>
  isRestoring: boolean
}

/** The earlier states of the document in the editor. */
export function useHistory(onOpen: () => void): History {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { save } = useSession()
  const { getData } = useForm()
  const loadSaved = useLoadSaved()
  const [isOpen, setIsOpen] = useState(false)
  const [chosen, choose] = useState<SavedVersion | null>(null)
  const [isRestoring, setIsRestoring] = useState(false)
  const { api } = config.routes
  const [found] = useLatest<{ versions: SavedVersion[] }>(
    isOpen ? `${api}/history?of=${collectionSlug}:${id}` : null,
  )
  const version = useVersionData(chosen?.id)

  const close = () => {
    choose(null)
    setIsOpen(false)
  }
  const open = async () => {
    // What has just been typed is in the history as well.
    if (!(await save?.())) return
    setIsOpen(true)
    onOpen()
  }
  const restore: History['restore'] = async (version, as) => {
    setIsRestoring(true)
    const problem = await postRestore(
      `${api}/${collectionSlug}/versions/${version.id}${as === 'draft' ? '?draft=true' : ''}`,
    )
    if (!problem) await loadSaved()
    setIsRestoring(false)
    if (problem) {
      toast.error(problem)
      return
    }
    close()
    toast.success(as === 'draft' ? 'The version is the draft now.' : 'The version is published.')
  }
  return {
    isOpen,
    open,
    close,
    versions: found === null ? null : found?.versions,
    chosen,
    choose,
    data: version ? asFormData(version, getData()) : null,
    restore,
    isRestoring,
  }
}

/** @returns why it was refused */
export async function postRestore(address: string): Promise<string | null> {
  const failed = 'The version could not be restored. Check your connection and try again.'
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include' })
    if (response.ok) return null
    const answer: { errors?: { message?: string }[] } = await response.json()
    return answer.errors?.[0]?.message ?? failed
  } catch {
    return failed
  }
}
