'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { clinicsByJurisdiction, type PlacedClinic } from '#domain/hours/clinics-by-jurisdiction.ts'
import { ask } from '../forms/ask.ts'
import { Input } from '../forms/input.tsx'
import { Select } from '../forms/select.tsx'
import { formatDate } from './describe.ts'
import { FormFrame } from './form-frame.tsx'
import type { Holiday } from './use-holidays.ts'

export type AskedClinic = PlacedClinic & { name: string }

type Props = {
  clinics: readonly AskedClinic[]
  /** Who is asked about which day already. */
  asked: readonly Pick<Holiday, 'tenant' | 'date'>[]
  onDone: (message: string) => void
  onLeave: () => void
}

/** Names a public holiday, and the clinics that are to say what they do on it. */
export function HolidayForm({ clinics, asked, onDone, onLeave }: Props) {
  const { config } = useConfig()
  const nameId = useId()
  const [date, setDate] = useState('')
  const [name, setName] = useState('')
  const [group, setGroup] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(clinics.map(({ id }) => id)))
  const groups = clinicsByJurisdiction(clinics)
  const chooseGroup = (code: string) => {
    setGroup(code)
    const ids = groups.find((each) => each.code === code)?.clinics
    setChosen(new Set(ids ?? clinics.map(({ id }) => id)))
  }
  const toggle = (id: string) =>
    setChosen((before) => (before.has(id) ? before.difference(new Set([id])) : new Set([...before, id])))

  const send = async () => {
    if (!date) return '“Day” is required. Choose the day of the holiday.'
    if (!name.trim()) return '“Name” is required, for example “Christmas Day”.'
    if (chosen.size === 0) return 'Select at least one clinic to ask.'
    const address = `${config.routes.api}/holidays`
    // One after the other, so that what was asked before a refusal is certain.
    for (const tenant of chosen) {
      if (asked.some((each) => each.tenant === tenant && each.date === date)) continue
      const answer = await ask(address, { tenant, date, name: name.trim() })
      if ('problem' in answer) return answer.problem
    }
    onDone(`${name.trim()}: ${chosen.size === 1 ? 'one clinic is' : `${chosen.size} clinics are`} asked.`)
    return null
  }

  return (
    <FormFrame
      title="Ask about a public holiday"
      submit="Ask these clinics"
      onSubmit={send}
      onLeave={onLeave}
      preview={
        <p>
          Nothing yet. Each clinic chooses: closed, other hours, or as usual. Its site then shows that
          {date && ` on ${formatDate(date)}`}.
        </p>
      }
    >
      <Input label="Day" type="date" value={date} onChange={setDate} />
      <div className="field-type polyclinic-choice">
        <label className="field-label" htmlFor={nameId}>
          Name
        </label>
        <input
          id={nameId}
          value={name}
          maxLength={80}
          aria-describedby={`${nameId}-description`}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="field-description" id={`${nameId}-description`}>
          For example “Christmas Day”. A clinic can show it to patients as the reason.
        </div>
      </div>
      <Select
        label="Where"
        value={group}
        onChange={chooseGroup}
        options={[
          { value: '', label: `All clinics (${clinics.length})` },
          ...groups.map(({ code, name: place, clinics: ids }) => ({
            value: code,
            label: `${place} (${ids.length})`,
          })),
        ]}
      />
      <fieldset className="polyclinic-hours__asked">
        <legend className="field-label">Clinics</legend>
        {clinics.map(({ id, name: label }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {label}
          </label>
        ))}
      </fieldset>
    </FormFrame>
  )
}
