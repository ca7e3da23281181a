'use client'

import { toast, useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useLatest } from '../forms/use-latest.ts'
import { CodeField, KeyForApp, RecoveryCodes } from './second-factor-parts.tsx'
import { send } from './send.ts'
import './users.css'

type State = { isOn: boolean; isRequired: boolean; recoveryCodes: number | null }

/** On one's own account: the second factor. On another's, for network admins: its removal. */
export function SecondFactor() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (id === undefined) return null
  return id === user?.id ? <OwnFactor /> : <FactorOfOther id={String(id)} />
}

function OwnFactor() {
  const { config } = useConfig()
  const endpoint = `${config.routes.api}/users/second-factor`
  const headingId = useId()
  const currentPassword = useCurrentPassword()
  const [state, reload] = useLatest<State>(endpoint)
  const [begun, setBegun] = useState<{ key: string; uri: string } | null>(null)
  const [code, setCode] = useState('')
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  if (!state) return null

  const act = async <Answer,>(path: string, body: object): Promise<Answer | null> => {
    const result = await send<Answer>(`${endpoint}/${path}`, body)
    setProblem('problem' in result ? result.problem : null)
    return 'answer' in result ? result.answer : null
  }
  const begin = async () => setBegun(await act('set-up', { currentPassword }))
  const confirm = async () => {
    const answer = await act<{ recoveryCodes: string[] }>('confirm', { code })
    if (!answer) return
    setBegun(null)
    setRecoveryCodes(answer.recoveryCodes)
    reload()
  }
  const remove = async () => {
    if (!(await act('remove', { currentPassword }))) return
    setRecoveryCodes(null)
    reload()
  }
  const isFixed = state.isOn && state.isRequired

  return (
    <section className="field-type polyclinic-own-factor" aria-labelledby={headingId}>
      <h3 id={headingId}>Second factor</h3>
      <p>{describeState(state)}</p>
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} />}
      {begun && (
        <>
          <KeyForApp address={begun.uri} written={begun.key} />
          <CodeField problem={problem} onChange={setCode} />
          <button type="button" className="polyclinic-link-button" onClick={confirm}>
            Switch it on
          </button>
        </>
      )}
      {!begun && problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
      {!begun && !isFixed && (
        <button type="button" className="polyclinic-link-button" onClick={state.isOn ? remove : begin}>
          {state.isOn ? 'Remove the second factor' : 'Set up a second factor'}
        </button>
      )}
    </section>
  )
}

function FactorOfOther({ id }: { id: string }) {
  const { config } = useConfig()
  const currentPassword = useCurrentPassword()
  const remove = async () => {
    const result = await send<{ message: string }>(`${config.routes.api}/users/${id}/second-factor/remove`, {
      currentPassword,
    })
    if ('problem' in result) toast.error(result.problem)
    else toast.success(result.answer.message)
  }
  return (
    <div className="field-type">
      <p>
        If this person has lost their phone and their recovery codes: enter your current password above, and{' '}
        <button type="button" className="polyclinic-link-button" onClick={remove}>
          remove their second factor
        </button>
        .
      </p>
    </div>
  )
}

/** As typed into the field above, which the form has for changes that need it. */
const useCurrentPassword = (): unknown => useFormFields(([fields]) => fields.currentPassword?.value)

function describeState({ isOn, isRequired, recoveryCodes }: State): string {
  if (!isOn)
    return 'With a code from your phone beside your password, nobody gets in who only knows the password. Enter your current password above first.'
  const left = `You sign in with your password and a code from your phone. ${recoveryCodes} recovery codes are left.`
  return isRequired
    ? `${left} Your role requires it.`
    : `${left} To remove it, enter your current password above first.`
}
