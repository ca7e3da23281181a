'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { type EnquiryState, enquiryStateNames, enquiryStates } from '#domain/enquiry/handling.ts'
import type { InboxRow, Person } from '#domain/enquiry/inbox.ts'
import { ask } from '../forms/ask.ts'
import { Select } from '../forms/select.tsx'

type Props = {
  rows: readonly InboxRow[]
  people: readonly Person[]
  mayDelete: boolean
  onDone: () => void
}

type Result = { changed: string[]; refused: { message: string }[] }

/** Changes the selected enquiries, and says what became of each that was refused. */
export function BulkActions({ rows, people, mayDelete, onDone }: Props) {
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)
  const ids = rows.map(({ id }) => id)
  const change = async (changed: { status?: EnquiryState; assignee?: string | null }) => {
    setBusy(true)
    const answer = await ask<Result>(`${config.routes.api}/inbox/change`, { ids, ...changed })
    setBusy(false)
    if ('problem' in answer) return toast.error(answer.problem)
    for (const { message } of answer.value.refused) toast.error(message)
    if (answer.value.changed.length > 0) toast.success(`${count(answer.value.changed.length)} changed.`)
    onDone()
  }
  const remove = async () => {
    if (!window.confirm(`Delete ${count(ids.length)} for good? Nothing of it can be restored.`)) return
    setBusy(true)
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const answer = await ask(`${config.routes.api}/enquiries?${query}`, undefined, 'DELETE')
    setBusy(false)
    if ('problem' in answer) toast.error(answer.problem)
    else toast.success(`${count(ids.length)} deleted.`)
    onDone()
  }
  return (
    <fieldset className="polyclinic-inbox__bulk" disabled={isBusy}>
      <legend>{`${count(ids.length)} selected`}</legend>
      <Select
        label="Set to"
        placeholder="State"
        value=""
        options={enquiryStates.map((value) => ({ value, label: enquiryStateNames[value] }))}
        onChange={(status) => change({ status: status as EnquiryState })}
      />
      <Select
        label="Assign to"
        placeholder="Person"
        value=""
        options={[
          { value: 'nobody', label: 'Nobody' },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(person) => change({ assignee: person === 'nobody' ? null : person })}
      />
      {mayDelete && (
        <button type="button" className="polyclinic-button polyclinic-button--danger" onClick={remove}>
          Delete…
        </button>
      )}
    </fieldset>
  )
}

const count = (number: number): string => (number === 1 ? '1 enquiry' : `${number} enquiries`)
