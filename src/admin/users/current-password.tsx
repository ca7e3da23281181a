'use client'

import {
  FieldDescription,
  PasswordField,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormProcessing,
} from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import '../admin.css'

/** The server decides which changes need it. Payload's own validation would ask for it at each save. */
const mayBeEmpty = () => true as const

/** A password field that browsers fill with the current password, not with a new one. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  usePasswordsUntilSaved(path)
  const refusal = useRefusal(path)
  return (
    <div className="field-type">
      <PasswordField
        autoComplete="current-password"
        field={{ name: field.name, label: field.label }}
        indexPath=""
        parentPath=""
        parentSchemaPath=""
        path={path}
        schemaPath={path}
        validate={mayBeEmpty}
      />
      {refusal ? (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {refusal}
        </p>
      ) : (
        <FieldDescription description={field.admin?.description} path={path} />
      )}
    </div>
  )
}

/**
 * Keeps the fields for a new password open when a save is refused, and empties all passwords when it succeeds. Payload closes
 * the fields once the form counts as unmodified, which every answer makes of it, and would send the values again with the
 * next save.
 */
function usePasswordsUntilSaved(path: string) {
  const { id } = useDocumentInfo()
  const { dispatchFields, setBackgroundProcessing, setModified } = useForm()
  const isProcessing = useFormProcessing()

  useEffect(() => {
    if (!isProcessing || id === undefined) return
    // The form takes this for a change that was made meanwhile, which the answer does not cover.
    setBackgroundProcessing(true)
    setModified(true)
    setBackgroundProcessing(false)
  }, [id, isProcessing, setBackgroundProcessing, setModified])

  useOnSaved(() => {
    setModified(false)
    for (const name of ['password', 'confirm-password']) dispatchFields({ type: 'REMOVE', path: name })
    dispatchFields({ type: 'UPDATE', path, value: undefined })
  })
}

/** Why the server refused the password, until another one is entered. The form forgets it when it checks its fields again. */
function useRefusal(path: string): string | null {
  const field = useFormFields(([fields]) => fields[path])
  const [refused, setRefused] = useState<{ value: unknown; message: string } | null>(null)
  useEffect(() => {
    if (field?.valid === false && field.errorMessage)
      setRefused({ value: field.value, message: field.errorMessage })
  }, [field])
  useOnSaved(() => setRefused(null))
  return refused && refused.value === field?.value ? refused.message : null
}

/** Calls `act` when a document has been saved, while the form waits for the rest of the answer. */
function useOnSaved(act: () => void) {
  const { id, data } = useDocumentInfo()
  const isProcessing = useFormProcessing()
  const savedAt = data?.updatedAt
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes the time; nothing else is of interest
  useEffect(() => {
    if (isProcessing && id !== undefined) act()
  }, [savedAt])
}
