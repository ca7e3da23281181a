'use client'

import { useConfig } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { replyLimits } from '#domain/enquiry/handling.ts'
import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import { ask } from '../forms/ask.ts'

type Props = { enquiry: OpenEnquiry; onWritten: () => Promise<void> }

/** A note for colleagues. The patient reads it only in a copy of all that is held about them. */
export function NoteForm({ enquiry, onWritten }: Props) {
  const { config } = useConfig()
  const textId = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await ask(`${config.routes.api}/inbox/note`, { id: enquiry.id, text })
    setProblem('problem' in answer ? answer.problem : undefined)
    if ('problem' in answer) return
    setText('')
    await onWritten()
  }
  return (
    <form onSubmit={add}>
      <div className="field-type polyclinic-choice">
        <label className="field-label" htmlFor={textId}>
          Note
        </label>
        <textarea
          id={textId}
          rows={4}
          value={text}
          maxLength={replyLimits.note}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${textId}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="polyclinic-enquiry__hint" id={`${textId}-hint`}>
          Not sent. A patient who asks for a copy of their data gets it too.
        </p>
      </div>
      {problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="polyclinic-button">
        Add note
      </button>
    </form>
  )
}
