'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent, TextFieldClientProps } from 'payload'
import { jurisdictionCodes, jurisdictionNames } from '#domain/jurisdictions/jurisdiction.ts'
import { timeZones } from '#domain/time-zones/time-zone.ts'

/** A jurisdiction code. Suggests those with their own rules by name; any other can be typed. */
export const JurisdictionCode: TextFieldClientComponent = (props) => (
  <SuggestedText
    {...props}
    options={jurisdictionCodes.map((code) => ({ value: code, label: jurisdictionNames[code] }))}
  />
)

/** A time zone, with suggestions while typing. */
export const TimeZone: TextFieldClientComponent = (props) => (
  <SuggestedText {...props} options={timeZones.map((value) => ({ value }))} />
)

type Options = { options: readonly { value: string; label?: string }[] }

function SuggestedText({ field, path, readOnly, options }: TextFieldClientProps & Options) {
  const { value, setValue, showError } = useField<string>({ path })
  // The id of Payload's own fields, by which a refused save finds the first wrong one.
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 0' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="text"
          list={`${id}-options`}
          autoComplete="off"
          value={value ?? ''}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value.trim())}
        />
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option.value} {...option} />
          ))}
        </datalist>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
