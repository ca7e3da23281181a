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
  /** What stands there while nothing is chosen; it can't be chosen itself. */
  placeholder?: string
  required?: boolean
  readOnly?: boolean
}

/** The browser's own list: it reads well aloud, and an option that can't be chosen still says why. */
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
