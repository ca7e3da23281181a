'use client'

import { useId } from 'react'

type Props = {
  label: string
  type: 'date' | 'time' | 'datetime-local' | 'text' | 'search'
  value: string
  onChange: (value: string) => void
  description?: string
  min?: string
  lang?: string
  placeholder?: string
  invalid?: boolean
}

/** The browser's own input of a day, a time or a short text. */
export function Input({ label, onChange, description, invalid, ...input }: Props) {
  const id = useId()
  return (
    <div className="field-type polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-describedby={description ? `${id}-description` : undefined}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {description && (
        <div className="field-description" id={`${id}-description`}>
          {description}
        </div>
      )}
    </div>
  )
}
