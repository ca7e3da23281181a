'use client'

import {
  Button,
  SaveDraftButton,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useHotkey,
  useModal,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'
import { mergeSaves } from '#domain/saves/merge-saves.ts'
import { useTryAgain } from '../forms/use-try-again.ts'
import { fingerprint } from './fingerprint.ts'
import { updateSession, useSession } from './session.ts'
import { useIsInEditor } from './use-is-in-editor.ts'
import { useKeptWords } from './use-kept-words.ts'
import { fetchSaved, useDocumentAddress, useLoadSaved } from './use-load-saved.ts'

/** Milliseconds after the last change. */
const delay = 1_500
/** Milliseconds for which the editor says what a merge did. */
const noteDuration = 60_000

/** In the page editor, drafts save themselves. In the list of all fields there is Payload's button. */
export function Autosave() {
  return useIsInEditor() ? <AutosaveStatus /> : <SaveDraftButton />
}

type Refusal = { kind: 'stale'; changedBy: string } | { kind: 'faulty' | 'failed' | 'unanswered' }

function AutosaveStatus() {
  const { saveNow, isSaving, savedAt, note, refusal, mergeBoth, loadTheirs, keepMine } = useAutosave()
  useNoStaleDialog()
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    saveNow()
  })
  if (refusal)
    return (
      <div className="page-editor-refusal" role="alert">
        <p>{refusalText(refusal)}</p>
        <div className="polyclinic-actions">
          {refusal.kind === 'stale' ? (
            <>
              <Button size="small" margin={false} buttonStyle="secondary" onClick={mergeBoth}>
                Merge both
              </Button>
              <Button size="small" margin={false} buttonStyle="secondary" onClick={loadTheirs}>
                Load theirs
              </Button>
              <Button size="small" margin={false} buttonStyle="secondary" onClick={keepMine}>
                Keep mine
              </Button>
            </>
          ) : (
            <Button size="small" margin={false} buttonStyle="secondary" onClick={saveNow}>
              Save again
            </Button>
          )}
        </div>
      </div>
    )
  return (
    <span className="page-editor-saved" role="status">
      {[note, isSaving ? 'Saving…' : savedAt && `Saved ${savedAt}`].filter(Boolean).join(' ')}
    </span>
  )
}

/** Payload's dialog for a page that somebody else has saved has one way on, which drops what was typed. */
function useNoStaleDialog() {
  const { closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(staleDialog)
  useEffect(() => {
    if (isOpen) closeModal(staleDialog)
  }, [isOpen, closeModal])
}

const staleDialog = 'document-stale-data'

function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'stale':
      return `Not saved: ${refusal.changedBy} saved this page in the meantime. “Merge both” keeps what each of you changed, “Load theirs” drops what you typed since then, “Keep mine” replaces what they saved.`
    case 'faulty':
      return 'Not saved: some field has a value that can’t be stored. It is marked; correct it, and the draft is saved.'
    case 'failed':
      return 'Not saved. Your text is still here: save again.'
    case 'unanswered':
      return 'Not saved: the server can’t be reached. Your text is still here, and is saved as soon as it can.'
  }
}

function useAutosave() {
  const [fields] = useAllFormFields()
  const form = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { isHeld } = useSession()
  const { data, setData, setUnpublishedVersionCount } = useDocumentInfo()
  const address = useDocumentAddress()
  const loadSaved = useLoadSaved()
  const [isSaving, setIsSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [unanswered, setUnanswered] = useState(0)
  const [note, setNote] = useState('')
  const print = useMemo(() => fingerprint(fields), [fields])
  // Not tried again before something changes.
  const [refused, setRefused] = useState<string | null>(null)

  const untilHandedOver = useKeptWords(isSaving)

  const save = async (): Promise<boolean> => {
    if (isSaving || isProcessing) return true
    setIsSaving(true)
    updateSession({ isSaving: true })
    const loadedAt = fields.loadedAt?.value
    form.setBackgroundProcessing(true)
    const answer = await form
      .submit({
        action: address,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        acceptValues: { overrideLocalChanges: false },
        context: { getDocPermissions: false, incrementVersionCount: false },
      })
      .catch(() => undefined)
    form.setBackgroundProcessing(false)
    // The form gives no answer back where a save was refused.
    const isSaved = Boolean(answer?.res.ok)
    if (isSaved) {
      setSavedAt(clockTime())
      setUnpublishedVersionCount((count) => count + 1)
    }
    setRefused(isSaved ? null : print)
    const reason = isSaved ? null : await explainRefusal(address, { loadedAt, fields: form.getFields() })
    setRefusal(reason)
    setUnanswered((count) => (reason?.kind === 'unanswered' ? count + 1 : 0))
    setIsSaving(false)
    updateSession({ isSaving: false })
    return isSaved
  }
  const latest = useRef(save)
  latest.current = save
  const saveChanges = useRef<() => Promise<boolean>>(save)
  saveChanges.current = async () => !isModified || save()

  useTryAgain(unanswered, () => latest.current())

  useEffect(() => {
    const saveAll = async () => {
      updateSession({ isSaving: true })
      await untilHandedOver()
      updateSession({ isSaving: false })
      return saveChanges.current()
    }
    updateSession({ save: saveAll })
    return () => updateSession({ save: null })
  }, [untilHandedOver])

  useEffect(() => {
    if (!isModified || isProcessing || isSaving || isHeld || refused === print) return
    const timer = setTimeout(() => latest.current(), delay)
    return () => clearTimeout(timer)
  }, [print, isModified, isProcessing, isSaving, isHeld, refused])

  const loadTheirs = async () => {
    await loadSaved()
    setRefusal(null)
  }
  const mergeBoth = async () => {
    const theirs = await fetchSaved(address)
    const ours = reduceFieldsToValues(form.getFields(), true)
    const { merged, conflicts } = mergeSaves(data ?? {}, ours, theirs)
    setData(theirs)
    await form.reset(merged)
    form.setModified(true)
    setNote(mergeNote(conflicts.length))
    setTimeout(() => setNote(''), noteDuration)
    setRefused(null)
    setRefusal(null)
  }
  const keepMine = async () => {
    const theirs = await fetchSaved(address)
    // The form sends along which state it has seen; see `LoadedAt`.
    setData({ ...data, updatedAt: theirs.updatedAt })
    form.setModified(true)
    setRefused(null)
    setRefusal(null)
  }
  return {
    saveNow: async () => {
      await untilHandedOver()
      return latest.current()
    },
    isSaving,
    savedAt,
    note,
    refusal,
    mergeBoth,
    loadTheirs,
    keepMine,
  }
}

function mergeNote(conflicts: number): string {
  if (conflicts === 0) return 'Merged.'
  return `Merged. ${conflicts === 1 ? 'One text was' : `${conflicts} texts were`} changed by both: yours is kept.`
}

type Attempt = { loadedAt: unknown; fields: FormState }

async function explainRefusal(address: string, { loadedAt, fields }: Attempt): Promise<Refusal> {
  try {
    const { updatedAt } = await fetchSaved(address)
    // Who has been signed out reads nothing.
    if (!updatedAt) return { kind: 'failed' }
    if (loadedAt && Date.parse(updatedAt) !== Date.parse(String(loadedAt)))
      return { kind: 'stale', changedBy: await findLastAuthor(address) }
    const isFaulty = Object.values(fields).some(({ valid }) => valid === false)
    return { kind: isFaulty ? 'faulty' : 'failed' }
  } catch {
    return { kind: 'unanswered' }
  }
}

/** A save that is based on no state of the document is always refused, and the refusal names who saved last. */
async function findLastAuthor(address: string): Promise<string> {
  const response = await fetch(address, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ loadedAt: new Date(0).toISOString() }),
  })
  const answer: { errors?: { data?: { changedBy?: string } }[] } = await response.json()
  return answer.errors?.[0]?.data?.changedBy ?? 'somebody else'
}

const clockTime = (): string => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
