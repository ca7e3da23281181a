'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useFetched } from '../forms/use-fetched.ts'
import { send } from './send.ts'
import '../admin.css'
import './users.css'

type Role = { value: string; label: string; isOfClinic: boolean }
type Clinics = { docs: { id: string; name: string }[] }

/**
 * Above the list of users: creates an account and mails its user a link. In place of the form of all fields, which asks for a
 * password that somebody else would know.
 */
export function Invitation({ roles }: { roles: readonly Role[] }) {
  const parameters = useSearchParams()
  // Only at first: the list writes its own parameters into the address.
  const [isAsked] = useState(() => parameters.has('invite'))
  const { config } = useConfig()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [role, setRole] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const clinics = useFetched<Clinics>(
    `${config.routes.api}/clinics?limit=200&depth=0&sort=name&select[name]=true`,
  )
  const isOfClinic = roles.some(({ value, isOfClinic: is }) => is && value === role)

  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { clinicName, ...data } = Object.fromEntries(new FormData(event.currentTarget))
    const clinic = clinics?.docs.find(({ name }) => name === clinicName)?.id
    setSending(true)
    const result = await send<{ message: string }>(`${config.routes.api}/users/invite`, { ...data, clinic })
    setSending(false)
    if ('problem' in result) {
      setProblem(result.problem)
      return
    }
    toast.success(result.answer.message)
    setProblem(null)
    form.current?.reset()
    setRole('')
    router.refresh()
  }

  return (
    <details className="polyclinic-invitation" open={isAsked}>
      <summary>Invite a person</summary>
      <form ref={form} onSubmit={invite}>
        <p>They get a mail with a link, and choose a password themselves.</p>
        <div className="polyclinic-invitation__fields">
          <Input label="Name" name="name" autoComplete="off" autoFocus={isAsked} />
          <Input label="Email" name="email" type="email" autoComplete="off" />
        </div>
        <fieldset>
          <legend>Role</legend>
          {roles.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name="role"
                value={value}
                required
                checked={role === value}
                onChange={() => setRole(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="polyclinic-invitation__fields">
          {isOfClinic && (
            <Input
              label="Clinic"
              name="clinicName"
              autoComplete="off"
              suggestions={clinics?.docs.map(({ name }) => name) ?? []}
            />
          )}
          <Input
            label="Your own current password"
            name="currentPassword"
            type="password"
            autoComplete="current-password"
          />
        </div>
        {problem && (
          <p className="polyclinic-note polyclinic-note--warning" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="btn btn--style-primary btn--size-medium" disabled={isSending}>
          {isSending ? 'Sending…' : 'Send the invitation'}
        </button>
      </form>
    </details>
  )
}

type InputProps = {
  label: string
  name: string
  type?: 'email' | 'password'
  autoComplete: string
  autoFocus?: boolean
  suggestions?: readonly string[]
}

function Input({ label, suggestions, ...input }: InputProps) {
  const id = useId()
  return (
    <div className="polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} required list={suggestions && `${id}-list`} {...input} />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  )
}
