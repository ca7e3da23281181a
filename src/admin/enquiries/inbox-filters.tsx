'use client'

import { useAuth } from '@payloadcms/ui'
import { useId } from 'react'
import { enquiryStateNames, enquiryStates } from '#domain/enquiry/handling.ts'
import { countOfState, type Inbox, type InboxFilter } from '#domain/enquiry/inbox.ts'
import { Select } from '../forms/select.tsx'
import type { View } from './use-inbox.ts'

type Props = { inbox: Inbox; view: View; onChange: (changed: Partial<View>) => void }

/** What is to be answered comes first. */
const tabs: readonly InboxFilter['state'][] = ['open', ...enquiryStates, '']

const tabName = (state: InboxFilter['state']): string =>
  state === 'open' ? 'To answer' : state === '' ? 'All' : enquiryStateNames[state]

export function InboxFilters({ inbox, view, onChange }: Props) {
  const searchId = useId()
  const { user } = useAuth()
  return (
    <search>
      <fieldset className="polyclinic-tabs">
        <legend>State</legend>
        {tabs.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="state"
              checked={view.state === state}
              onChange={() => onChange({ state })}
            />
            <span>
              {tabName(state)} <small>{countOfState(state, inbox.counts)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="polyclinic-inbox__filter">
        <div className="field-type polyclinic-choice">
          <label className="field-label" htmlFor={searchId}>
            Search
          </label>
          <input
            id={searchId}
            type="search"
            value={view.search}
            placeholder="Name, number, address or words"
            autoComplete="off"
            onChange={(event) => onChange({ search: event.target.value })}
          />
        </div>
        <Select
          label="Assigned to"
          options={[
            { value: '', label: 'Anybody' },
            { value: 'me', label: 'Me' },
            { value: 'nobody', label: 'Nobody' },
            ...inbox.people
              .filter(({ id }) => id !== user?.id)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={view.assignee}
          onChange={(assignee) => onChange({ assignee })}
        />
      </div>
    </search>
  )
}
