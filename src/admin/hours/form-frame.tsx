'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

type Props = {
  title: string
  submit: string
  /** Returns why it was refused, or null. */
  onSubmit: () => Promise<string | null>
  onLeave: () => void
  /** What patients will read. */
  preview: ReactNode
  children: ReactNode
}

/** A form of this view: its fields, beside them what patients will read, and below why it was refused. */
export function FormFrame({ title, submit, onSubmit, onLeave, preview, children }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  // Where a form opens, a screen reader begins to read.
  useEffect(() => heading.current?.focus(), [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isSaving) return
    setProblem(null)
    setSaving(true)
    setProblem(await onSubmit())
    setSaving(false)
  }
  return (
    <form className="polyclinic-hours__form" aria-labelledby={id} onSubmit={send} noValidate>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="polyclinic-hours__fields">{children}</div>
      <section className="polyclinic-hours__preview" aria-label="What patients will see">
        <h3>What patients will see</h3>
        {preview}
      </section>
      <div className="polyclinic-hours__submit">
        <div role="alert">
          {problem && <p className="polyclinic-note polyclinic-note--warning">{problem}</p>}
        </div>
        <button type="submit" className="polyclinic-button polyclinic-button--main" aria-disabled={isSaving}>
          {isSaving ? 'Saving…' : submit}
        </button>
        <button type="button" className="polyclinic-button" onClick={onLeave}>
          Cancel
        </button>
      </div>
    </form>
  )
}
