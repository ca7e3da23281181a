'use client'

import {
  Button,
  useAllFormFields,
  useAuth,
  useBulkUpload,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type UnsavedChanges as Changes, forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved-storage.ts'
import '../admin.css'

/** Milliseconds after the last change. */
const delay = 400

/**
 * Keeps unsaved changes in the tab and offers them when the editor comes back. Payload asks before a link or a reload
 * discards them, but not before the browser's Back.
 */
export function UnsavedChanges() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { user } = useAuth()
  const { code: locale } = useLocale()
  const { reset, setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isInBulkUpload = useIsInBulkUpload(collectionSlug)
  const [offer, setOffer] = useState<Changes | null>(null)
  const key = useMemo(
    () =>
      user && collectionSlug && !isInBulkUpload
        ? { user: String(user.id), collection: collectionSlug, document: String(id ?? 'new'), locale }
        : null,
    [user, collectionSlug, id, locale, isInBulkUpload],
  )
  const pending = useRef<(() => void) | null>(null)
  const savedAt = data?.updatedAt
  const lastSave = useRef(savedAt)

  useEffect(() => {
    if (key) setOffer(readUnsaved(key))
  }, [key])

  useEffect(() => {
    if (!key || lastSave.current === savedAt) return
    // The data of an existing document may arrive after the form.
    const isLoaded = id !== undefined && lastSave.current === undefined
    lastSave.current = savedAt
    if (isLoaded) return
    pending.current = null
    forgetUnsaved(key)
    setOffer(null)
  }, [id, key, savedAt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `savedAt` is noted with the text that is kept, and is no reason to keep it
  useEffect(() => {
    if (!key || !isModified) return
    const keep = () => {
      pending.current = null
      keepUnsaved(key, { data: reduceFieldsToValues(fields, true), typedAt: Date.now(), savedAt })
    }
    pending.current = keep
    const timer = setTimeout(keep, delay)
    return () => clearTimeout(timer)
  }, [key, fields, isModified])

  // The editor may leave before the delay is over.
  useEffect(() => {
    const keepNow = () => pending.current?.()
    const events = ['popstate', 'pagehide']
    for (const event of events) window.addEventListener(event, keepNow)
    return () => {
      for (const event of events) window.removeEventListener(event, keepNow)
      keepNow()
    }
  }, [])

  if (!offer || !key) return null
  const restore = async () => {
    setOffer(null)
    await reset(offer.data)
    setModified(true)
  }
  const discard = () => {
    setOffer(null)
    if (!isModified) forgetUnsaved(key)
  }
  const isOlder = Boolean(offer.savedAt && offer.savedAt !== savedAt)
  return (
    <div className="polyclinic-note polyclinic-note--warning" role="status">
      <p>
        {`Unsaved changes from ${clockTime(offer.typedAt)}.`}
        {isOlder && ' The document has been saved since then; restoring them replaces that.'}
      </p>
      <div className="polyclinic-actions">
        <Button size="small" margin={false} onClick={restore}>
          Restore
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={discard}>
          Discard
        </Button>
      </div>
    </div>
  )
}

const clockTime = (moment: number): string =>
  new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** Where several files are uploaded, each has a new document's form in turn: the text of one would be offered to the next. */
function useIsInBulkUpload(collection: string | undefined): boolean {
  const { collectionSlug, drawerSlug } = useBulkUpload()
  const { isModalOpen } = useModal()
  return collection === collectionSlug && isModalOpen(drawerSlug)
}
