'use client'

import { type FormEvent, useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { isWebAddress } from '#domain/routes/site-address.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { Input } from '../forms/input.tsx'
import type { DraftEntry } from './edit-menu.ts'

type Props = {
  clinic: Clinic
  onAdd: (entry: Pick<DraftEntry, 'path' | 'label'>, called: string) => void
}

/** A link to another site, in words of its own. */
export function AddLink({ clinic, onAdd }: Props) {
  const [words, setWords] = useState('')
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const refusal = problemOf(words, address)
    setProblem(refusal)
    if (refusal) return
    onAdd({ path: address.trim(), label: { [writtenIn(clinic).first]: words.trim() } }, words.trim())
    setWords('')
    setAddress('')
  }
  return (
    <section aria-labelledby="add-link">
      <h2 id="add-link">Add a link to another site</h2>
      <form className="polyclinic-menu__link" onSubmit={send} noValidate>
        <Input label="Words" type="text" value={words} onChange={setWords} />
        <Input
          label="Address"
          type="text"
          value={address}
          onChange={setAddress}
          description="It begins with https://, so that nobody can change the page on its way."
          invalid={problem !== null && !isWebAddress(address.trim())}
        />
        <div role="alert">
          {problem && <p className="polyclinic-note polyclinic-note--warning">{problem}</p>}
        </div>
        <button type="submit" className="polyclinic-button">
          Add the link
        </button>
      </form>
    </section>
  )
}

function problemOf(words: string, address: string): string | null {
  if (!words.trim()) return '“Words” is required: what visitors read in the menu.'
  if (!isWebAddress(address.trim()))
    return '“Address” must be the full address of a page and begin with https://, for example https://shop.example/.'
  return null
}
