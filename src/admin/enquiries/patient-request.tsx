'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { ask } from '../forms/ask.ts'
import { describeDay } from './describe.ts'

/** What the server holds about an address: `findPatientData`, of which only this is shown here. */
type Held = {
  about: string
  enquiries: { clinic: string; receivedAt: string; name: string; wantsNews: boolean }[]
}
type Result = { changed: string[]; refused: { message: string }[] }

type Props = { clinic: string; onChange: () => void }

/** For a patient who asks what is held about them, wants no more news, or wants it deleted. */
export function PatientRequest({ clinic, onChange }: Props) {
  const { config } = useConfig()
  const inputId = useId()
  const [about, setAbout] = useState('')
  const [held, setHeld] = useState<Held>()
  const [problem, setProblem] = useState<string>()
  const send = <T,>(action: string, address = about) =>
    ask<T>(`${config.routes.api}/patient-data`, { about: address, clinic, action })

  const find = async (event?: FormEvent) => {
    event?.preventDefault()
    const answer = await send<Held>('find')
    setProblem('problem' in answer ? answer.problem : undefined)
    setHeld('value' in answer ? answer.value : undefined)
  }
  const change = async (action: 'withdraw-news' | 'delete', done: string) => {
    const answer = await send<Result>(action, held?.about)
    if ('problem' in answer) return toast.error(answer.problem)
    for (const { message } of answer.value.refused) toast.error(message)
    toast.success(`${done}: ${answer.value.changed.length} of ${held?.enquiries.length ?? 0}.`)
    onChange()
    await find()
  }
  const remove = () => {
    const question = `Delete everything that is held about ${held?.about} for good?`
    if (window.confirm(question)) change('delete', 'Deleted enquiries')
  }
  return (
    <details className="polyclinic-inbox__request">
      <summary>A patient asks about their data</summary>
      <form onSubmit={find}>
        <div className="field-type polyclinic-choice">
          <label className="field-label" htmlFor={inputId}>
            E-mail address or telephone number
          </label>
          <input
            id={inputId}
            value={about}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${inputId}-problem` : undefined}
            onChange={(event) => setAbout(event.target.value)}
          />
          {problem && (
            <p id={`${inputId}-problem`} role="alert">
              {problem}
            </p>
          )}
        </div>
        <button type="submit" className="polyclinic-button">
          Look up
        </button>
      </form>
      {held && (
        <div role="status">
          <p>
            {held.enquiries.length === 0
              ? `Nothing is held about ${held.about}.`
              : `Held about ${held.about}:`}
          </p>
          <ul>
            {held.enquiries.map(({ clinic: name, receivedAt, name: patient, wantsNews }) => (
              <li key={receivedAt}>
                {`${patient}, ${describeDay(receivedAt)}, ${name}${wantsNews ? ', wants news' : ''}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {held && held.enquiries.length > 0 && (
        <p className="polyclinic-inbox__tools">
          <button type="button" className="polyclinic-button" onClick={() => saveAsFile(held)}>
            Save as a file
          </button>
          {held.enquiries.some(({ wantsNews }) => wantsNews) && (
            <button
              type="button"
              className="polyclinic-button"
              onClick={() => change('withdraw-news', 'Consent to news withdrawn')}
            >
              Withdraw consent to news
            </button>
          )}
          <button type="button" className="polyclinic-button polyclinic-button--danger" onClick={remove}>
            Delete all of it…
          </button>
        </p>
      )}
    </details>
  )
}

/** Everything that was found, as JSON that also people can read. */
function saveAsFile(held: Held): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(held, null, 2)}\n`], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = 'patient-data.json'
  link.click()
  URL.revokeObjectURL(address)
}
