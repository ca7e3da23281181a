'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent, TextFieldClientProps } from 'payload'
import { useId } from 'react'

/** The browser's date input. The value has the form 2026-12-25. */
export const DayInput: TextFieldClientComponent = (props) => <NativeInput {...props} type="date" />

/** The browser's time input. The value has the form 17:30. */
export const ClockInput: TextFieldClientComponent = (props) => <NativeInput {...props} type="time" />

function NativeInput({ field, path, readOnly, type }: TextFieldClientProps & { type: 'date' | 'time' }) {
  const { value, setValue, showError } = useField<string>({ path })
  const id = useId()
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 0' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type={type}
          value={value ?? ''}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
