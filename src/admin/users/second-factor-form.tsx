'use client'

import { useConfig } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { CodeField, KeyForApp, RecoveryCodes } from './second-factor-parts.tsx'
import { send } from './send.ts'
import './users.css'

type Begun = { name: string; key?: string; uri?: string }
type Entered = { recoveryCodes?: string[] }

/** Asks for the code of the authenticator app; the first time it shows the key for it before, and the recovery codes after. */
export function SecondFactorForm() {
  const { config } = useConfig()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)
  const endpoint = `${config.routes.api}/users/second-factor`
  // The server signs the browser in with the answer, so the panel is loaded anew.
  const goOn = () => window.location.assign(config.routes.admin)

  useEffect(() => {
    let isCurrent = true
    send<Begun>(`${endpoint}/begin`).then(
      (result) => isCurrent && 'answer' in result && setBegun(result.answer),
    )
    return () => {
      isCurrent = false
    }
  }, [endpoint])

  // The pass has expired: the form for the password is there.
  if (!begun) return null
  if (recoveryCodes)
    return (
      <div className="polyclinic-second-factor">
        <RecoveryCodes codes={recoveryCodes} />
        <button type="button" className="btn btn--style-primary btn--size-large" onClick={goOn}>
          I have kept them: go on
        </button>
      </div>
    )

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = new FormData(event.currentTarget).get('code')
    const result = await send<Entered>(`${endpoint}/enter`, { code })
    if ('problem' in result) setProblem(result.problem)
    else if (result.answer.recoveryCodes) setRecoveryCodes(result.answer.recoveryCodes)
    else goOn()
  }
  return (
    <form className="polyclinic-second-factor" onSubmit={submit}>
      {begun.key && begun.uri ? (
        <>
          <h1>Set up your second factor</h1>
          <p>{`${begun.name}, your role needs a code from your phone beside your password.`}</p>
          <KeyForApp address={begun.uri} written={begun.key} />
        </>
      ) : (
        <>
          <h1>{`Welcome, ${begun.name}`}</h1>
          <p>Enter the six digits that your authenticator app shows, or one of your recovery codes.</p>
        </>
      )}
      <CodeField problem={problem} />
      <button type="submit" className="btn btn--style-primary btn--size-large">
        Sign in
      </button>
    </form>
  )
}
