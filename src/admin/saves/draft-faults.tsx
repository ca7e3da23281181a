'use client'

import { Button, useConfig, useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useId, useState } from 'react'
import { showField } from './show-field.ts'
import '../admin.css'

type Fault = { path: string; label: string; message: string }

type Faults = {
  faults: readonly Fault[]
  untranslated: readonly Fault[]
  deadLinks: readonly Fault[]
}

/**
 * Lists what there is to correct before a saved document can be published, and marks the fields. Drafts accept faults:
 * Payload's form would show them only when publishing is refused. Then what patients of some site can't read in their
 * language, and links without a page behind them.
 */
export function DraftFaults() {
  const { faults, untranslated, deadLinks } = useFaults()
  const count = faults.length === 1 ? '1 thing' : `${faults.length} things`
  return (
    <>
      <FaultList title={`${count} to correct before publishing:`} faults={faults} />
      <FaultList
        title="Not every patient can read these texts about safety in their own language:"
        faults={untranslated}
      />
      <FaultList title="Visitors read the words of these links without a link:" faults={deadLinks} />
    </>
  )
}

function FaultList({ title, faults }: { title: string; faults: readonly Fault[] }) {
  const id = useId()
  if (faults.length === 0) return null
  return (
    <section className="polyclinic-note polyclinic-note--warning" aria-labelledby={id}>
      <p id={id}>{title}</p>
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
function useFaults(): Faults {
  const { id, collectionSlug, data, docPermissions, getDocPreferences, isTrashed } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const { dispatchFields, getFields, setSubmitted } = useForm()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [found, setFound] = useState<Faults>({ faults: [], untranslated: [], deadLinks: [] })
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
      const answer: Faults = await response.json()
      setFound(answer)
      const fields = getFields()
      const marked = answer.faults.filter(({ path }) => path in fields)
      if (marked.length === 0) return
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: marked })
      setSubmitted(true)
    }
    // An answer that comes after the next save or after leaving the page is of no use.
    look().catch(() => undefined)
    return () => request.abort()
  }, [id, collectionSlug, isTrashed, locale, savedAt])

  return found
}

const fieldErrors = (state: FormState) =>
  Object.entries(state).flatMap(([path, { valid, errorMessage, passesCondition }]) =>
    valid === false && errorMessage && passesCondition !== false ? [{ path, message: errorMessage }] : [],
  )
