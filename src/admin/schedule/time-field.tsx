'use client'

import { useEffect, useId, useRef } from 'react'
import { describeClockChange } from './describe.ts'

type Props = { label: string; value: string; timeZone: string; onChange: (value: string) => void }

/** A date with a time at the clinic, in the browser's own input. */
export function TimeField({ label, value, timeZone, onChange }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // It is what one came for, and takes the place of the button that had the focus.
  useEffect(() => input.current?.focus(), [])
  const note = describeClockChange(value, timeZone)
  return (
    <div className="polyclinic-choice polyclinic-schedule__time">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="datetime-local"
        value={value}
        required
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-note`} role="status" className="polyclinic-schedule__hint">
        {note}
      </p>
    </div>
  )
}
