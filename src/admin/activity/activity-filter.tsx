'use client'

import { useConfig, useListQuery } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useId, useState } from 'react'
import { Select } from '../forms/select.tsx'
import { useFetched } from '../forms/use-fetched.ts'
import { everything, type ActivityFilter as Filter, fromWhere, toWhere } from './filter.ts'
import './activity.css'

type Clinics = { docs: { id: string; name: string }[] }

/** Above the activity log: by person, clinic, kind and day. */
export function ActivityFilter({ kinds }: { kinds: Record<string, string> }) {
  const { config } = useConfig()
  const { query, handleWhereChange } = useListQuery()
  const [filter, setFilter] = useState<Filter>(() => fromWhere(query?.where))
  const clinics = useFetched<Clinics>(
    `${config.routes.api}/clinics?limit=200&depth=0&sort=name&select[name]=true`,
  )
  const apply = (next: Filter) => {
    setFilter(next)
    void handleWhereChange?.(toWhere(next))
  }
  const set = (part: Partial<Filter>) => apply({ ...filter, ...part })
  return (
    <search className="polyclinic-activity-filter">
      <Input
        label="Person"
        type="search"
        value={filter.userName}
        onChange={(userName) => setFilter({ ...filter, userName })}
        onDone={() => apply(filter)}
      />
      {clinics && clinics.docs.length > 1 && (
        <Select
          label="Clinic"
          options={[
            { value: '', label: 'All clinics' },
            ...clinics.docs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.tenant}
          onChange={(tenant) => set({ tenant })}
        />
      )}
      <Select
        label="Kind"
        options={[
          { value: '', label: 'All kinds' },
          ...Object.entries(kinds).map(([value, label]) => ({ value, label })),
        ]}
        value={filter.kind}
        onChange={(kind) => set({ kind })}
      />
      <Input label="From" type="date" value={filter.from} onChange={(from) => set({ from })} />
      <Input label="Until" type="date" value={filter.to} onChange={(to) => set({ to })} />
      <p className="polyclinic-activity-filter__tools">
        <button type="button" className="polyclinic-link-button" onClick={() => apply(everything)}>
          Show everything
        </button>
        <ExportLink address={`${config.routes.api}/activity/export`} />
      </p>
    </search>
  )
}

/** To what the list shows: its filter is in the address of the view. */
function ExportLink({ address }: { address: string }) {
  const shown = [...useSearchParams()].filter(([name]) => name === 'search' || name.startsWith('where['))
  return (
    <a
      className="polyclinic-activity-filter__export"
      href={`${address}?${new URLSearchParams(shown)}`}
      download
    >
      Export as CSV
    </a>
  )
}

type InputProps = {
  label: string
  type: 'date' | 'search'
  value: string
  onChange: (value: string) => void
  /** Leaving the field or Enter. */
  onDone?: () => void
}

function Input({ label, type, value, onChange, onDone }: InputProps) {
  const id = useId()
  return (
    <div className="field-type polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onDone}
        onKeyDown={({ key }) => key === 'Enter' && onDone?.()}
      />
    </div>
  )
}
