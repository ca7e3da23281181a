'use client'

import { useId } from 'react'

type Props = {
  label: string
  type: 'date' | 'time' | 'datetime-local'
  value: string
  onChange: (value: string) => void
  description?: string
  min?: string
}

/** The browser's own input of a day or a time. */
export function Input({ label, type, value, onChange, description, min }: Props) {
  const id = useId()
  return (
    <div className="field-type polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={value}
        min={min}
        aria-describedby={description ? `${id}-description` : undefined}
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
