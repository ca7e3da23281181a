'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { replyLimits } from '#domain/enquiry/handling.ts'
import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import { ask } from '../forms/ask.ts'
import { Select } from '../forms/select.tsx'

type Props = { enquiry: OpenEnquiry; onWritten: () => Promise<void> }

/** A mail to the patient. What was typed is kept until it is stored. */
export function ReplyForm({ enquiry, onWritten }: Props) {
  const { config } = useConfig()
  const [subjectId, textId, problemId] = [useId(), useId(), useId()]
  const { id, clinic, email, lang, reply, hasMailServer } = enquiry
  const [draft, setDraft] = useState(0)
  const [subject, setSubject] = useState(reply.subject)
  const [text, setText] = useState(reply.drafts[0]?.text ?? '')
  const [replaced, setReplaced] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [isSending, setSending] = useState(false)
  const isChanged = text !== (reply.drafts[draft]?.text ?? '')
  useWarningBeforeLeaving(isChanged)

  const begin = (index: number) => {
    setReplaced(isChanged ? text : undefined)
    setDraft(index)
    setText(reply.drafts[index]?.text ?? '')
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    const answer = await ask(`${config.routes.api}/inbox/reply`, { id, subject, text })
    setSending(false)
    setProblem('problem' in answer ? answer.problem : undefined)
    if ('problem' in answer) return
    toast.success(hasMailServer ? 'The reply is on its way.' : 'The reply waits for a mail server.')
    begin(0)
    setReplaced(undefined)
    await onWritten()
  }
  return (
    <form onSubmit={send}>
      <Select
        label="Template"
        value={String(draft)}
        options={reply.drafts.map(({ title }, index) => ({ value: String(index), label: title }))}
        onChange={(index) => begin(Number(index))}
      />
      <p className="polyclinic-enquiry__hint polyclinic-write__templates">
        <a href={`${config.routes.admin}/collections/reply-templates`}>Reply templates of the clinic</a>
      </p>
      {replaced !== undefined && (
        <p className="polyclinic-note" role="status">
          Your text was replaced by the template.{' '}
          <button
            type="button"
            className="polyclinic-link-button"
            onClick={() => {
              setText(replaced)
              setReplaced(undefined)
            }}
          >
            Put it back
          </button>
        </p>
      )}
      <div className="field-type polyclinic-choice">
        <label className="field-label" htmlFor={subjectId}>
          Subject
        </label>
        <input
          id={subjectId}
          lang={lang}
          value={subject}
          maxLength={replyLimits.subject}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
      <div className="field-type polyclinic-choice">
        <label className="field-label" htmlFor={textId}>
          Text
        </label>
        <textarea
          id={textId}
          lang={lang}
          rows={14}
          value={text}
          maxLength={replyLimits.text}
          aria-describedby={`${textId}-sender${problem ? ` ${problemId}` : ''}`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="polyclinic-enquiry__hint" id={`${textId}-sender`}>
          {`To ${email} from “${clinic.name}” <${reply.from}>. Answers go to ${reply.replyTo}.`}
          {!hasMailServer && ' No mail server is set up: the reply waits until there is one.'}
        </p>
      </div>
      {problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert" id={problemId}>
          {problem}
        </p>
      )}
      <button type="submit" className="polyclinic-button polyclinic-button--main" disabled={isSending}>
        {isSending ? 'Sending…' : 'Send and mark as answered'}
      </button>
    </form>
  )
}

/** The browser asks before the page is closed or reloaded. What concerns patients is not kept in it. */
function useWarningBeforeLeaving(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isOn])
}
