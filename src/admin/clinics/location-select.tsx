'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'

/** Selects one of the form's locations by its name or city. The value is the location's slug. */
export const LocationSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const choices = useFormFields(([fields]) =>
    Object.entries(fields)
      .filter(([name, { value: slug }]) => /^locations\.\d+\.slug$/.test(name) && slug)
      .map(([name, { value: slug }]) => {
        const getValue = (part: string) => fields[name.replace(/slug$/, part)]?.value
        return `${slug}\t${getValue('name') || getValue('city') || slug}`
      })
      .join('\n'),
  )
  const id = useId()
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 0' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          id={id}
          value={value ?? ''}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value || null)}
        >
          <option value="">All locations</option>
          {choices
            .split('\n')
            .filter(Boolean)
            .map((choice) => choice.split('\t'))
            .map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
        </select>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
