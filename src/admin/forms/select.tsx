'use client'

import { useId } from 'react'
import '../admin.css'

export type Option = { value: string; label: string; disabled?: boolean }

type Props = {
  label: string
  description?: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
  /** Shown while nothing is selected. It can't be selected. */
  placeholder?: string
  required?: boolean
  readOnly?: boolean
}

/** A native select, which screen readers support well. Its disabled options can say why they are disabled. */
export function Select({
  label,
  description,
  options,
  value,
  onChange,
  placeholder,
  required,
  readOnly,
}: Props) {
  const id = useId()
  return (
    <div className="field-type polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <span className="required">*</span>}
      </label>
      <select
        id={id}
        value={value}
        disabled={readOnly}
        aria-describedby={description ? `${id}-description` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {placeholder && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      {description && (
        <div className="field-description" id={`${id}-description`}>
          {description}
        </div>
      )}
    </div>
  )
}
