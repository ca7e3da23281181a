'use client'

import { Button, useConfig, useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useId, useState } from 'react'
import { showField } from './show-field.ts'
import '../admin.css'

type Fault = { path: string; label: string; message: string }

/**
 * Lists what there is to correct before a saved document can be published, and marks the fields. Drafts accept faults:
 * Payload's form would show them only when publishing is refused.
 */
export function DraftFaults() {
  const faults = useFaults()
  const id = useId()
  if (faults.length === 0) return null
  const count = faults.length === 1 ? '1 thing' : `${faults.length} things`
  return (
    <section className="polyclinic-note polyclinic-note--warning" aria-labelledby={id}>
      <p id={id}>{`${count} to correct before publishing:`}</p>
      <ul className="polyclinic-faults">
        {faults.map(({ path, label, message }) => (
          <li key={`${path} ${message}`}>
            <Button buttonStyle="none" margin={false} onClick={() => showField(path)}>
              {label || 'Document'}
            </Button>
            {` – ${message}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The faults of the saved document, looked for when it is opened and after each save. */
function useFaults(): readonly Fault[] {
  const { id, collectionSlug, data, docPermissions, getDocPreferences, isTrashed } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const { dispatchFields, getFields, setSubmitted } = useForm()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const savedAt = data?.updatedAt

  // biome-ignore lint/correctness/useExhaustiveDependencies: the faults change with a save only, the functions at each render
  useEffect(() => {
    if (id === undefined || !collectionSlug || !savedAt || isTrashed) return
    const request = new AbortController()
    const look = async () => {
      const result = await getFormState({
        id,
        collectionSlug,
        data,
        docPermissions,
        docPreferences: await getDocPreferences(),
        locale,
        operation: 'update',
        renderAllFields: false,
        schemaPath: collectionSlug,
        signal: request.signal,
        skipValidation: false,
      })
      const errors = fieldErrors(result?.state ?? {})
      const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}/faults?locale=${locale}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ errors }),
        signal: request.signal,
      })
      if (!response.ok) return
      const found = ((await response.json()) as { faults: Fault[] }).faults
      setFaults(found)
      const fields = getFields()
      const marked = found.filter(({ path }) => path in fields)
      if (marked.length === 0) return
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: marked })
      setSubmitted(true)
    }
    // An answer that comes after the next save or after leaving the page is of no use.
    look().catch(() => undefined)
    return () => request.abort()
  }, [id, collectionSlug, isTrashed, locale, savedAt])

  return faults
}

const fieldErrors = (state: FormState) =>
  Object.entries(state).flatMap(([path, { valid, errorMessage, passesCondition }]) =>
    valid === false && errorMessage && passesCondition !== false ? [{ path, message: errorMessage }] : [],
  )
