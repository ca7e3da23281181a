'use client'

import { ReactSelect, useConfig, useDebounce } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useLatest } from '../forms/use-latest.ts'
import '../admin.css'
import './clinic-choice.css'

type Found = { docs: { id: string; name: string }[]; totalDocs: number }

type Props = {
  label: string
  /** The chosen clinic. */
  value?: { value: string; label: string }
  onChoose: (id: string | undefined) => void
  /** What no choice means. */
  placeholder?: string
  isClearable?: boolean
  readOnly?: boolean
}

/** Finds a clinic that the user may read, by the first letters or any other part of its name or of a host. */
export function ClinicSearch({
  label,
  value,
  onChoose,
  placeholder = 'Name or host',
  isClearable = false,
  readOnly = false,
}: Props) {
  const id = useId()
  const { config } = useConfig()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const asked = useDebounce(text, 200)
  const [answer] = useLatest<Found>(isOpen ? `${config.routes.api}/clinics?${queryFor(asked)}` : null)
  // Enter chooses the first option, which must not be one of an earlier text.
  const found = text === asked ? answer : undefined
  return (
    <div className="field-type polyclinic-clinic-search">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <ReactSelect
        inputId={id}
        disabled={readOnly}
        isClearable={isClearable}
        // The server has searched, in hosts too.
        filterOption={() => true}
        isLoading={isOpen && found === undefined}
        noOptionsMessage={() => describeNone(found)}
        onMenuOpen={() => setOpen(true)}
        onMenuClose={() => setOpen(false)}
        onInputChange={setText}
        onChange={(option) => {
          const chosen = Array.isArray(option) ? option[0] : option
          onChoose(chosen ? String(chosen.value) : undefined)
        }}
        options={toOptions(found)}
        placeholder={placeholder}
        value={value}
      />
    </div>
  )
}

const limit = 20

function queryFor(text: string): URLSearchParams {
  const query = new URLSearchParams({
    depth: '0',
    limit: String(limit),
    sort: 'name',
    'select[name]': 'true',
  })
  if (text.trim()) {
    query.set('where[or][0][name][like]', text.trim())
    query.set('where[or][1][hosts.host][like]', text.trim())
  }
  return query
}

function toOptions(found: Found | null | undefined) {
  if (!found) return []
  const more = found.totalDocs - found.docs.length
  return [
    ...found.docs.map(({ id, name }) => ({ value: id, label: name })),
    ...(more > 0 ? [{ value: '', label: `${more} more: type to find them`, isDisabled: true }] : []),
  ]
}

const describeNone = (found: Found | null | undefined): string =>
  found === null
    ? 'The clinics could not be loaded.'
    : found
      ? 'No clinic has this name or host.'
      : 'Searching…'
